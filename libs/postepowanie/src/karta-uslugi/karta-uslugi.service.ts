import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { Clock, notFound, type PlainDate } from '@ostoja/kernel';
import { KatalogSpraw } from '../sprawa/katalog-spraw.js';
import type { NazwyKarty } from './karta-uslugi.dto.js';
import { szukajKart, wybierzObowiazujace } from './karta-uslugi.policy.js';
import type { KartaUslugi } from './karta-uslugi.js';
import { KatalogKart } from './katalog-kart.js';

/** The cards that hold on a day, for everybody: those that the libraries ship, under those that the centre released. */
@Injectable()
export class KartaUslugiService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly katalog: KatalogKart, private readonly rodzaje: KatalogSpraw) {}

  /** Best match first; by name when nothing is asked. */
  async find(pytanie: string, dzien?: PlainDate): Promise<KartaUslugi[]> {
    return szukajKart(await this.listAll(dzien), pytanie);
  }

  /** Errors: 404. */
  async get(kod: string, dzien?: PlainDate): Promise<KartaUslugi> {
    const found = (await this.listAll(dzien)).find((karta) => karta.kod === kod);
    if (!found) throw notFound('karta usługi');
    return found;
  }

  /** Kinds of cases and statements of the card that the centre has. */
  namesOf({ tresc }: KartaUslugi): NazwyKarty {
    return {
      rodzaje_spraw: tresc.rodzaje_spraw.flatMap((kod) => this.rodzaje.findRodzaj(kod) ?? []).map(({ kod, nazwa }) => ({ kod, nazwa })),
      oswiadczenia: this.katalog.listOswiadczenia(tresc.oswiadczenia).map(({ kod, nazwa }) => ({ kod, nazwa })),
    };
  }

  private async listAll(dzien: PlainDate = this.clock.today()): Promise<KartaUslugi[]> {
    const released = await this.database.read<KartaUslugi>('select kod, od, tresc from postepowanie.wydane_karty()', [], 'karty-wydane');
    return wybierzObowiazujace([...this.katalog.listKarty(), ...released], dzien);
  }
}

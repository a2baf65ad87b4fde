import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { OsobaService } from '@ostoja/osoba';
import { SprawaService } from '@ostoja/postepowanie';
import { WystapienieQuery, type WystapienieRow } from '../wystapienie/wystapienie.query.js';
import { type OtwartyWywiad, peopleOf } from '../wywiad.store.js';
import type { NadawcaWydruku } from './wywiad-wydruk.js';

const SENDER = `
  select j.nazwa, k.nazwa as komorka, coalesce(k.adres, j.adres) as adres
  from access.komorka k join access.jednostka j on j.jednostka_id = k.jednostka_id where k.id = $1`;

/** What a print needs besides the interview: who sends it, names, case numbers, answers of other centres. */
export interface OtoczenieWydruku {
  readonly nadawca: NadawcaWydruku;
  readonly nameOf: (osobaId: string) => string;
  readonly znakOf: (sprawaId: string) => string;
  readonly odpowiedzi: readonly WystapienieRow[];
}

/** Gathers what stands around a printed interview. */
@Injectable()
export class WydrukOtoczenieService {
  constructor(private readonly database: Database, private readonly osoby: OsobaService, private readonly sprawy: SprawaService, private readonly wystapienia: WystapienieQuery) {}

  async gather(opened: OtwartyWywiad): Promise<OtoczenieWydruku> {
    const people = await this.osoby.findOsoby(peopleOf(opened));
    const znaki = new Map<string, string>();
    const odpowiedzi: WystapienieRow[] = [];
    for (const { sprawaId } of opened.sprawy) {
      znaki.set(sprawaId, (await this.sprawy.getSprawa(sprawaId)).znak);
      if (opened.wywiad.cel === 'pomoc') odpowiedzi.push(...(await this.wystapienia.list({ sprawaId, odpowiedziane: true })).filter(({ odpowiedz_dzien }) => odpowiedz_dzien !== null));
    }
    const [nadawca] = await this.database.read<NadawcaWydruku>(SENDER, [opened.wywiad.komorkaId], 'wywiad-nadawca');
    return {
      nadawca: nadawca!, odpowiedzi, znakOf: (sprawaId) => znaki.get(sprawaId) ?? '',
      nameOf: (osobaId) => {
        const found = people.get(osobaId);
        return found ? `${found.imie} ${found.nazwisko}` : 'osoba z innej jednostki';
      },
    };
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { stateIllegal } from '../decyzja/decyzja.errors.js';
import { lockDecyzja } from '../decyzja/decyzja.store.js';
import { DecyzjaSkutekService } from '../decyzja/skutek/decyzja-skutek.service.js';
import { PismoAdresatService } from '../pismo/sklad/pismo-adresat.service.js';
import { StronaService } from '../strona/strona.service.js';
import { PrzedmiotDoreczenia, type Przesylka } from './przedmiot-doreczenia.js';

/** Decisions as papers to be served: delivery binds the authority (KPA 110) and begins the appeal term. */
@Injectable()
export class DecyzjaDoreczana extends PrzedmiotDoreczenia {
  constructor(private readonly skutki: DecyzjaSkutekService, private readonly adresaci: PismoAdresatService, private readonly strony: StronaService) {
    super();
  }

  async lock(tx: EntityManager, id: string): Promise<Przesylka> {
    const decyzja = await lockDecyzja(tx, id);
    if (decyzja.stan === 'doreczona' || decyzja.stan === 'ostateczna') {
      throw new DomainError('DORECZENIE.DONE', 'Decyzja jest już doręczona.', { status: 409, provision: 'art. 110 § 1 KPA' });
    }
    if (decyzja.stan !== 'wydana') throw stateIllegal('Doręczenie', decyzja.stan, 'art. 109 § 1 KPA');
    const { osobaId, sprawaId, komorkaId, kragId } = decyzja;
    const odbiorca = (await this.adresaci.find(sprawaId))?.rola ?? 'adresat';
    const kopie = (await this.strony.findOdbiorcy(sprawaId, decyzja.data!)).map(({ stronaId }) => stronaId);
    return {
      kopie, osobaId, sprawaId, komorkaId, kragId, data: decyzja.data!, dokumentId: decyzja.pismoId, odbiorca,
      sent: () => Promise.resolve(),
      delivered: (dzien) => this.skutki.delivered(tx, decyzja, dzien),
    };
  }
}

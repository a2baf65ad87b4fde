import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { factsSchema } from '@ostoja/facts';
import { DomainError, Money, type PlainDate } from '@ostoja/kernel';
import { assertMay, ProceduraService, SprawaService } from '@ostoja/postepowanie';
import { sayFacts } from '../decyzja/facts-text.js';
import { ObliczenieStore } from '../obliczenie/obliczenie.store.js';
import { SwiadczenieRegistry } from '../swiadczenie.registry.js';
import type { Przyznanie } from './przyznanie.entity.js';
import { PrzyznanieService } from './przyznanie.service.js';

/** Help that needs no decision (art. 106 ust. 2 ups): the case ends with the record of what was given. */
@Injectable()
export class PrzyznanieBezDecyzjiService {
  constructor(
    private readonly database: Database,
    private readonly registry: SwiadczenieRegistry,
    private readonly store: ObliczenieStore,
    private readonly sprawy: SprawaService,
    private readonly procedura: ProceduraService,
    private readonly przyznania: PrzyznanieService,
  ) {}

  /**
   * Grants what the newest calculation of the proceeding weighed, from the day it was given. Errors: 404, 403, 409
   * `SWIADCZENIE.NEEDS_DECISION`, `SWIADCZENIE.NO_CALCULATION`, `SWIADCZENIE.CONDITIONS_NOT_MET`, and those of the procedure.
   */
  async give(postepowanieId: string, dzien: PlainDate): Promise<Przyznanie> {
    return this.database.transaction(async (tx) => {
      const { sprawaId, komorkaId } = await this.sprawy.getPostepowanie(postepowanieId);
      await assertMay(tx, 'swiadczenie:przyznanie:create', komorkaId);
      const { osobaId, kragId, swiadczenieKod, znak } = await this.sprawy.getSprawa(sprawaId);
      const definition = this.registry.getDefinition(swiadczenieKod);
      const { bez_decyzji, budzet, wyplata } = definition.opis;
      if (bez_decyzji === undefined) throw new DomainError('SWIADCZENIE.NEEDS_DECISION', 'To świadczenie przyznaje się w drodze decyzji.', { status: 409, provision: 'art. 106 ust. 1 ustawy o pomocy społecznej' });
      const wynik = await this.newest(postepowanieId, bez_decyzji);
      const zakres = sayFacts(factsSchema(definition.opis.facts), definition.opis.zakres ?? [], wynik.zakres, (_, kod) => kod.replaceAll('_', ' '));
      await this.procedura.transition(postepowanieId, 'bez-decyzji', { dzien, dane: { zakres: zakres.join('; ') } });
      return this.przyznania.create({
        postepowanieId, sprawaId, osobaId, komorkaId, kragId, swiadczenieKod, znak, forma: definition.forma, budzet, decyzjaId: null, obliczenieId: wynik.id,
        zakres: wynik.zakres, oplata: wynik.oplata, od: dzien, do: wyplata === 'jednorazowe' ? dzien : wynik.do,
      });
    });
  }

  private async newest(postepowanieId: string, provision: string) {
    const [newest] = await this.store.list(postepowanieId);
    if (!newest) throw new DomainError('SWIADCZENIE.NO_CALCULATION', 'Najpierw sprawdź warunki: oblicz świadczenie.', { status: 409, provision });
    const { spelnia_warunki, zakres = {}, oplata = null, najdalej_do } = newest.wynik;
    if (!spelnia_warunki) {
      throw new DomainError('SWIADCZENIE.CONDITIONS_NOT_MET', 'Warunki nie są spełnione. Odmowa wymaga decyzji.', { status: 409, provision: 'art. 106 ust. 1 i 4 ustawy o pomocy społecznej' });
    }
    return { id: newest.id, zakres, oplata: oplata === null ? null : Money.parse(oplata).toString(), do: najdalej_do };
  }
}

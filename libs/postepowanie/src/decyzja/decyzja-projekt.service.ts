import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, Money, newId, type PlainDate } from '@ostoja/kernel';
import type { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { DecyzjaAktaService } from './pismo/decyzja-akta.service.js';
import { BEZ_TRESCI, Decyzja, type PodstawaOdmowy } from './decyzja.entity.js';
import { grantedScope, type WynikObliczenia } from './decyzja.ports.js';
import { DecyzjaService } from './decyzja.service.js';
import { findStanding } from './decyzja.store.js';
import type { Zadane } from './skutek/wykonalnosc.policy.js';

/** Makes drafts of decisions. */
@Injectable()
export class DecyzjaProjektService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly procedura: ProceduraService,
    private readonly sprawy: SprawaService,
    private readonly akta: DecyzjaAktaService,
    private readonly decyzje: DecyzjaService,
  ) {}

  /**
   * A draft from the newest calculation; a refusal on a ground outside the calculation (no interview, no cooperation) needs none.
   * Errors: 404, 403, 409 of the procedure, `DECYZJA.NO_CALCULATION`, `DECYZJA.DRAFT_EXISTS`.
   */
  async draft(postepowanieId: string, podstawaOdmowy: PodstawaOdmowy | null): Promise<Decyzja> {
    return this.database.transaction(async (tx) => {
      const postepowanie = await this.sprawy.getPostepowanie(postepowanieId);
      const { osobaId, swiadczenieKod } = await this.sprawy.getSprawa(postepowanie.sprawaId);
      const { wynik, zadane } = await this.akta.findBasis(postepowanie);
      if (!wynik && !podstawaOdmowy) {
        throw new DomainError('DECYZJA.NO_CALCULATION', 'Najpierw oblicz świadczenie albo podaj podstawę odmowy.', { status: 409, provision: 'art. 7 i art. 77 § 1 KPA' });
      }
      if (postepowanie.stan !== 'projekt') await this.procedura.transition(postepowanieId, 'projekt', { dzien: this.clock.today() });
      const decyzja = await tx.save(
        tx.create(Decyzja, {
          ...caseOf(postepowanie), dotyczyId: postepowanie.rodzaj === 'zmiana' ? (await findStanding(tx, postepowanie.sprawaId)).id : null, id: newId(), osobaId, swiadczenieKod, stan: 'projekt', ...proposeRuling(wynik, podstawaOdmowy, zadane),
          obliczenieId: wynik?.obliczenieId ?? null, rygor: false, uzasadnieniePominiete: false, tresc: { ...BEZ_TRESCI, podstawaOdmowy },
          przygotowalId: getPrincipal().uzytkownikId, przygotowano: this.clock.now(),
        }),
      );
      await this.decyzje.record('utworzenie', decyzja);
      return this.decyzje.getDecyzja(decyzja.id);
    });
  }
}

function caseOf({ id, sprawaId, komorkaId, kragId }: Postepowanie) {
  return { postepowanieId: id, sprawaId, komorkaId, kragId };
}

/** What the calculation and the demand suggest; within discretion the asked amount, if it lies within the bounds. */
function proposeRuling(wynik: WynikObliczenia | null, podstawaOdmowy: PodstawaOdmowy | null, zadane: Zadane) {
  if (!wynik || podstawaOdmowy || !wynik.spelniaWarunki) return { rozstrzygniecie: 'odmowa' as const, kwota: null, zakres: {}, oplata: null, od: null, do: null };
  const kwota = wynik.kwota ?? askedWithin(wynik, zadane?.kwota ?? null);
  return { rozstrzygniecie: 'przyznanie' as const, kwota: kwota?.toString() ?? null, ...grantedScope(wynik), od: wynik.od, do: earlier(zadane?.do ?? null, wynik.najdalejDo) };
}

function earlier(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a === null || (b !== null && b < a) ? b : a;
}

function askedWithin({ kwotaMin, kwotaMax }: WynikObliczenia, asked: string | null): Money | null {
  if (asked === null) return null;
  const kwota = Money.parse(asked);
  if ((kwotaMin && kwota.compare(kwotaMin) < 0) || (kwotaMax && kwota.compare(kwotaMax) > 0)) return null;
  return kwota;
}

import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, Money, newId, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { DecyzjaAktaService } from './pismo/decyzja-akta.service.js';
import { BEZ_TRESCI, Decyzja, type PodstawaOdmowy } from './decyzja.entity.js';
import { grantedScope, type WynikObliczenia } from './decyzja.ports.js';
import { DecyzjaService } from './decyzja.service.js';
import { type CzescZadania, resztaZadania } from '../wniosek/czesc-zadania.policy.js';
import { findIssued, findReopened, findStanding, isExOfficio } from './decyzja.store.js';
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
   * A draft from the newest calculation; a refusal on a ground outside the calculation (no interview, no cooperation) needs none. One about a part
   * of the demand leaves the rest open (KPA 104 § 2). Errors: 404, 403, 409 of the procedure, `DECYZJA.NO_CALCULATION`, `DECYZJA.DRAFT_EXISTS`,
   * `DECYZJA.NO_DEMAND`, 422 `DECYZJA.PART`. Where the centre itself asks whether a running decision must change, nothing is refused: it is annulled
   * from the day on which its conditions are not met (art. 106 ust. 5 ups).
   */
  async draft(postepowanieId: string, podstawaOdmowy: PodstawaOdmowy | null, czesc: CzescZadania | null = null): Promise<Decyzja> {
    return this.database.transaction(async (tx) => {
      const postepowanie = await this.sprawy.getPostepowanie(postepowanieId);
      const { osobaId, swiadczenieKod } = await this.sprawy.getSprawa(postepowanie.sprawaId);
      const { wynik, zadane } = await this.akta.findBasis(postepowanie);
      if (!wynik && !podstawaOdmowy) {
        throw new DomainError('DECYZJA.NO_CALCULATION', 'Najpierw oblicz świadczenie albo podaj podstawę odmowy.', { status: 409, provision: 'art. 7 i art. 77 § 1 KPA' });
      }
      if (czesc) assertCzesc(zadane, czesc);
      if (postepowanie.stan !== 'projekt') await this.procedura.transition(postepowanieId, 'projekt', { dzien: this.clock.today() });
      const decyzja = await tx.save(
        tx.create(Decyzja, {
          ...caseOf(postepowanie), dotyczyId: await findDotyczy(tx, postepowanie), czesc, id: newId(), osobaId, swiadczenieKod, stan: 'projekt', ...(await this.propose(tx, postepowanie, wynik, podstawaOdmowy, zadane && (czesc ?? zadane))),
          obliczenieId: wynik?.obliczenieId ?? null, rygor: false, uzasadnieniePominiete: false, tresc: { ...BEZ_TRESCI, podstawaOdmowy },
          przygotowalId: getPrincipal().uzytkownikId, przygotowano: this.clock.now(),
        }),
      );
      await this.decyzje.record('utworzenie', decyzja);
      return this.decyzje.getDecyzja(decyzja.id);
    });
  }

  private async propose(tx: EntityManager, { id, rodzaj }: Postepowanie, wynik: WynikObliczenia | null, podstawaOdmowy: PodstawaOdmowy | null, zadane: Zadane) {
    const ruling = proposeRuling(wynik, podstawaOdmowy, zadane);
    if (ruling.rozstrzygniecie === 'przyznanie' || rodzaj !== 'zmiana' || !(await isExOfficio(tx, id))) return ruling;
    return { ...ruling, rozstrzygniecie: 'wygasniecie' as const, od: wynik?.od ?? null };
  }
}

/** The decision that the new one changes: a running one, one that a reopening annuls, or the contested one in a self-correction (KPA 132 § 1). */
async function findDotyczy(tx: EntityManager, { id, rodzaj, sprawaId }: Postepowanie): Promise<string | null> {
  return rodzaj === 'zmiana' ? (await findStanding(tx, sprawaId)).id : ((await findReopened(tx, id)) ?? (await findIssued(tx, id))?.id ?? null);
}

/** A part needs a whole: a demand of the party that is larger than it. */
function assertCzesc(zadane: Zadane, czesc: CzescZadania): void {
  if (!zadane) throw new DomainError('DECYZJA.NO_DEMAND', 'W tym postępowaniu nie ma żądania strony, które można by rozstrzygnąć w części.', { status: 409, provision: 'art. 104 § 2 KPA' });
  resztaZadania(zadane, czesc, czesc.reszta ?? '');
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

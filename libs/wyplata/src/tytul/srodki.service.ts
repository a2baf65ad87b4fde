import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { type ClassifiedAmount, PlanQuery, RezerwacjaService } from '@ostoja/finanse';
import { Clock, DomainError, Money, monthOf } from '@ostoja/kernel';
import { commitmentOf } from '../rata/commitment.js';
import { type Grant, horizonOf, type Instalment, schedule } from '../rata/schedule.js';

/** A decision about money before there is a title. */
export interface Zamiar extends Grant {
  readonly decyzjaId: string;
  readonly sprawaId: string;
  readonly komorkaId: string;
  /** The part of the demand that it is about (KPA 104 § 2); null for the whole. */
  readonly czesc: string | null;
}

/** What a decision needs of a line of the budget and what is left there. Amounts are decimal strings. */
export interface SrodkiLinii extends Omit<ClassifiedAmount, 'kwota' | 'rok'> {
  readonly rok: number;
  /** Name of the unit whose own money it is; null: that of the whole centre. */
  readonly komorka: string | null;
  readonly potrzeba: string;
  /** Set aside for this decision at its approval. */
  readonly zarezerwowano: string;
  /** Left besides; null while the year has no plan and nothing is kept back. */
  readonly dostepne: string | null;
  /** By how much the plan is too small; 0.00 when it is enough or there is none. */
  readonly brakuje: string;
}

/** Instalments of the titles that the decision will end, for the months that begin from its first day on: their money serves it. */
const REPLACED = `
  select k.dzial, k.rozdzial, k.paragraf, k.zrodlo, r.rok, sum(k.kwota) as kwota
  from wyplata.tytul t join wyplata.rata r on r.jednostka_id = t.jednostka_id and r.tytul_id = t.id and r.stan = 'nalezna' and r.rok is not null and r.miesiac >= $4::date
  cross join lateral jsonb_to_recordset(r.klasyfikacja) as k (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
  where t.sprawa_id = $1 and t.swiadczenie_kod = $2 and t.czesc is not distinct from $3::text and coalesce(t."do", 'infinity') >= $4::date group by 1, 2, 3, 4, 5`;

/** Money of the plan for a decision that is being approved (art. 46 ust. 1 ufp). */
@Injectable()
export class SrodkiService {
  constructor(private readonly database: Database, private readonly plans: PlanQuery, private readonly rezerwacje: RezerwacjaService, private readonly clock: Clock) {}

  /** Sets aside what it will burden. Errors: those of `schedule`, `FINANSE.OVER_PLAN`, `FINANSE.OVER_LIMIT` (409). */
  async reserve(zamiar: Zamiar): Promise<void> {
    const { decyzjaId, komorkaId } = zamiar;
    await this.rezerwacje.reserve({ decyzjaId, komorkaId, linie: await this.findNeed(zamiar) });
  }

  /** Gives back what is set aside; nothing happens when nothing is. */
  release(decyzjaId: string): Promise<void> {
    return this.rezerwacje.release(decyzjaId);
  }

  /** What it needs and what is left, line by line. Errors: those of `schedule`. */
  async find(zamiar: Zamiar): Promise<SrodkiLinii[]> {
    const need = await this.findNeed(zamiar);
    const reserved = await this.database.transaction((tx) => this.rezerwacje.findReserved(tx, zamiar.decyzjaId));
    return Promise.all(need.map(async ({ kwota, rok, ...linia }) => {
      const stan = (await this.plans.hasPlan(rok)) ? await this.plans.findAvailable(rok, linia, zamiar.komorkaId) : undefined;
      const held = reserved.find((line) => nameOf({ ...line, rok: line.rok ?? rok }) === nameOf({ ...linia, rok }));
      const [zarezerwowano, dostepne] = [held?.kwota ?? '0.00', stan === undefined ? null : (stan?.dostepne ?? '0.00')];
      const missing = dostepne === null ? Money.ZERO : Money.parse(kwota).minus(Money.parse(zarezerwowano)).minus(Money.parse(dostepne));
      return { ...linia, rok, komorka: stan?.komorka ?? null, potrzeba: kwota, zarezerwowano, dostepne, brakuje: missing.grosze > 0n ? missing.toString() : '0.00' };
    }));
  }

  /** The instalments up to the horizon, line by line, less what the titles that it replaces have committed. */
  private async findNeed(zamiar: Zamiar): Promise<(ClassifiedAmount & { readonly rok: number })[]> {
    const today = this.clock.today();
    const instalments = classified(zamiar, monthOf(zamiar.od), horizonOf(zamiar, today));
    const replaced = await this.database.read<ClassifiedAmount & { rok: number }>(REPLACED, [zamiar.sprawaId, zamiar.swiadczenieKod, zamiar.czesc, zamiar.od], 'wyplata-zastepowane');
    const sums = new Map<string, ClassifiedAmount & { readonly rok: number; readonly suma: Money }>();
    const add = (line: ClassifiedAmount & { rok: number }, kwota: Money) => {
      const key = nameOf(line);
      sums.set(key, { ...line, suma: (sums.get(key)?.suma ?? Money.ZERO).plus(kwota) });
    };
    for (const line of commitmentOf(instalments, today)) add(line, Money.parse(line.kwota));
    for (const line of replaced) if (sums.has(nameOf(line))) add(line, Money.parse(line.kwota).negated());
    return [...sums.values()].filter(({ suma }) => suma.grosze > 0n).map(({ suma, ...line }) => ({ ...line, kwota: suma.toString() }));
  }
}

/** The instalments, or none where a month has no classification: what it burdens is not known then, and its payment is refused until it is. */
function classified(...period: Parameters<typeof schedule>): Instalment[] {
  try {
    return schedule(...period);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'WYPLATA.BUDGET_LINE_MISSING') return [];
    throw error;
  }
}

function nameOf({ dzial, rozdzial, paragraf, zrodlo, rok }: Omit<ClassifiedAmount, 'kwota'>): string {
  return [dzial, rozdzial, paragraf, zrodlo, rok].join(' ');
}

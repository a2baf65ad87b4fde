import { monthOf, shiftMonth, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { Calculus } from '@ostoja/law';
import { faultyFact } from './faulty-fact.js';
import type { BiezacaDecyzjaFakt, FaktyGospodarstwa } from './wspolne.facts.js';

/** What every income is judged by: whose benefit, which month, under the law of which day. */
export interface KontekstDochodu {
  readonly swiadczenie: string;
  /** A cash benefit; the supplementary benefit is left out of income for these only (art. 8 ust. 4a ups). */
  readonly pieniezne: boolean;
  /** Kinds that the benefit counts although they are left out for it otherwise. */
  readonly mimoWylaczenia: string | null;
  /** The month whose income counts (art. 8 ust. 3 ups). */
  readonly miesiac: PlainMonth;
  readonly miesiacWniosku: PlainMonth;
  /** The day of the decision settles which incomes and deductions count, in pending cases too. */
  readonly dzienDecyzji: PlainDate;
  /** Nothing can be received after this month. */
  readonly ostatniMiesiac: PlainMonth;
  readonly wTrakciePobierania: boolean;
}

const PRZEPIS = 'art. 8 ust. 3 ustawy o pomocy społecznej';

/** Reads the month of income and the days that count. Errors: an application dated after the day of the calculation. */
export function readKontekst(c: Calculus, swiadczenie: string, fakty: FaktyGospodarstwa & { readonly biezaca_decyzja?: BiezacaDecyzjaFakt }, mimoWylaczenia: string | null = null): KontekstDochodu {
  const dzienDecyzji = (fakty.dzien_decyzji ?? c.day) as PlainDate;
  const ostatniDzien = dzienDecyzji > c.day ? dzienDecyzji : c.day;
  const wniosek = (fakty.data_wniosku ?? c.day) as PlainDate;
  if (wniosek > ostatniDzien) throw faultyFact('WNIOSEK_Z_PRZYSZLOSCI', 'Data wniosku jest późniejsza niż dzień obliczenia.', 'data_wniosku');
  const miesiacWniosku = monthOf(wniosek);
  const ustalony = fakty.utrata_dochodu ? miesiacWniosku : shiftMonth(miesiacWniosku, -1);
  const miesiac = (fakty.miesiac_dochodu ?? ustalony) as PlainMonth;
  if (miesiac > monthOf(ostatniDzien)) {
    throw faultyFact('MIESIAC_DOCHODU_Z_PRZYSZLOSCI', 'Miesiąc dochodu jest późniejszy niż miesiąc obliczenia.', 'miesiac_dochodu', PRZEPIS);
  }
  return {
    swiadczenie,
    pieniezne: true,
    mimoWylaczenia,
    miesiac,
    miesiacWniosku,
    dzienDecyzji,
    ostatniMiesiac: monthOf(ostatniDzien),
    wTrakciePobierania: fakty.biezaca_decyzja !== undefined,
  };
}

/** The same for the fee of a benefit in kind. */
export function readKontekstOplaty(c: Calculus, oplata: string, fakty: FaktyGospodarstwa): KontekstDochodu {
  return { ...readKontekst(c, oplata, fakty), pieniezne: false };
}

import { DomainError, firstDay, lastDay, monthOf, shiftMonth, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { EvidenceSource } from '@ostoja/law';

/** The days that a calculation in a case stands on. */
export interface DniObliczenia {
  /** The month that is calculated. */
  readonly miesiac: PlainMonth;
  /** The day whose law, household and circumstances count. */
  readonly naDzien: PlainDate;
  /** The day of the application, or the start of a case ex officio. */
  readonly dataWniosku: PlainDate;
  /** The day of the calculation, which the rule takes for the day of the decision. */
  readonly dzienDecyzji: PlainDate;
}

const ROK = 12;

/**
 * The month of the application is judged as of the day of the application, a later month as of its first day.
 * Errors: 422 for a month before the application.
 */
export function settleDni(miesiac: PlainMonth, dataWniosku: PlainDate, dzienDecyzji: PlainDate): DniObliczenia {
  if (miesiac < monthOf(dataWniosku)) {
    throw new DomainError('SWIADCZENIE.MONTH_BEFORE_APPLICATION', 'Świadczenie nie przysługuje za miesiące przed złożeniem wniosku.', {
      field: 'miesiac',
      provision: 'art. 106 ust. 3 ustawy o pomocy społecznej',
    });
  }
  return { miesiac, naDzien: miesiac === monthOf(dataWniosku) ? dataWniosku : firstDay(miesiac), dataWniosku, dzienDecyzji };
}

/** The month whose income counts: the chosen one, that of the application when an income was lost, else the one before (art. 8 ust. 3 ups). */
export function incomeMonth({ dataWniosku }: DniObliczenia, wybrany: PlainMonth | null, utrataDochodu: boolean): PlainMonth {
  return wybrany ?? shiftMonth(monthOf(dataWniosku), utrataDochodu ? 0 : -1);
}

/**
 * The period in which evidence of a source is looked for. Income is that of the month before the application, or of its own month when
 * an income was lost (art. 8 ust. 3 ups); both are fetched, since the rule knows which of them counts.
 */
export function evidencePeriod(okres: EvidenceSource['okres'], { naDzien, dataWniosku }: DniObliczenia, miesiacDochodu: PlainMonth | null): { od: PlainDate; do: PlainDate } {
  const applied = monthOf(dataWniosku);
  const months = [shiftMonth(applied, -1), applied, ...(miesiacDochodu ? [miesiacDochodu] : [])].sort();
  const first = months[0]!;
  const last = months.at(-1)!;
  switch (okres) {
    case 'na_dzien':
      return { od: naDzien, do: naDzien };
    case 'miesiac_dochodu':
      return { od: firstDay(first), do: lastDay(last) };
    case '12_miesiecy':
      return { od: firstDay(shiftMonth(last, -ROK)), do: lastDay(last) };
    case 'rok_poprzedni':
      return { od: firstDay(`${Number(applied.slice(0, 4)) - 1}-01` as PlainMonth), do: lastDay(`${Number(applied.slice(0, 4)) - 1}-12` as PlainMonth) };
  }
}

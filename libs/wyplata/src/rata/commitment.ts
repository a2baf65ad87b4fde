import type { ClassifiedAmount } from '@ostoja/finanse';
import { firstDay, type PlainDate, yearOf } from '@ostoja/kernel';
import type { Instalment } from './schedule.js';

/** What the instalments burden: each the budget of its year, arrears that of the year in which they become payable. */
export function commitmentOf(instalments: readonly Pick<Instalment, 'miesiac' | 'klasyfikacja'>[], platnyOd: PlainDate): (ClassifiedAmount & { readonly rok: number })[] {
  return instalments.flatMap(({ miesiac, klasyfikacja }) => klasyfikacja.map((line) => ({ ...line, rok: Math.max(yearOf(firstDay(miesiac)), yearOf(platnyOd)) })));
}

/** The same year in the database, of an instalment `r` of a title `t`. */
export const BURDENED_YEAR = 'greatest(extract(year from r.miesiac), extract(year from t.platny_od))::int';

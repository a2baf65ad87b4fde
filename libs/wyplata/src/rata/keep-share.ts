import { addDays, firstDay, Money, monthOf, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { type Grant, schedule } from './schedule.js';
import type { Zaliczenie } from './settle.js';
import { COUNTED_LATER, shiftUndue } from './undue.store.js';

/** True when the title has days of its own in the month of the day, before it: they keep their share (art. 106 ust. 3 ups). A one-off benefit has no days. */
export function hasShare({ wyplata, od }: Pick<Grant, 'wyplata' | 'od'>, dzien: PlainDate): boolean {
  return wyplata === 'okresowe' && dzien > od && dzien > firstDay(monthOf(dzien));
}

/**
 * The title ends with the day before, in the middle of a month: the instalment of that month has its basis for the days before, and no more. What
 * counts in from earlier payments stays first. Answers the ids of all instalments that this touched.
 */
export async function keepShare(tx: EntityManager, tytulId: string, grant: Grant, dzien: PlainDate): Promise<string[]> {
  const [last, miesiac] = [addDays(dzien, -1), monthOf(dzien)];
  const share = schedule({ ...grant, do: grant.do !== null && grant.do < last ? grant.do : last }, miesiac, miesiac)[0]?.kwota ?? Money.ZERO;
  const [rata] = await tx.query<{ id: string; zaliczono: Zaliczenie[] }[]>(`select id, zaliczono from wyplata.rata where tytul_id = $1 and miesiac = $2 for update`, [tytulId, firstDay(miesiac)]);
  if (!rata) return [];
  const { kept, given, rest } = divide(rata.zaliczono, share);
  await shiftUndue(tx, given, 1);
  // Less what a later title has counted in already; and an earlier end is not undone.
  await tx.query(
    `update wyplata.rata r set zaliczono = $2, nienalezna = case r.stan when 'nalezna' then greatest(r.nienalezna, r.kwota - $3::numeric - ${COUNTED_LATER}) else 0 end
     where r.id = $1`,
    [rata.id, JSON.stringify(kept), rest.toString()],
  );
  return [rata.id, ...given.map(({ rataId }) => rataId)];
}

/** What of the earlier payments still counts, up to the share, what does not, and what of the share they leave. */
function divide(zaliczono: readonly Zaliczenie[], share: Money): { kept: Zaliczenie[]; given: Zaliczenie[]; rest: Money } {
  const [kept, given]: [Zaliczenie[], Zaliczenie[]] = [[], []];
  let rest = share;
  for (const one of zaliczono) {
    const kwota = Money.parse(one.kwota);
    const part = kwota.compare(rest) < 0 ? kwota : rest;
    if (!part.isZero) kept.push({ ...one, kwota: part.toString() });
    if (!kwota.equals(part)) given.push({ ...one, kwota: kwota.minus(part).toString() });
    rest = rest.minus(part);
  }
  return { kept, given, rest };
}

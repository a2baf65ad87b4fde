import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../api/client.js';
import { useMe } from '../api/me.js';
import { apiAll } from '../api/query.js';

export type Unit = Schema<'KomorkaResponse'>;

/** Units that run cases: branches and departments. */
const RUNS_CASES = new Set(['filia', 'dzial']);

/** The units of the centre; they change rarely. */
export function useUnits(): readonly Unit[] {
  return useQuery({ ...apiAll('/api/v1/komorki', {}), staleTime: 3_600_000 }).data ?? [];
}

export function useUnitName(): (id: string) => string {
  const units = useUnits();
  return (id) => units.find((unit) => unit.id === id)?.nazwa ?? '…';
}

/** The branch or department in which the signed-in person works, so that forms propose it. */
export function useMyCaseUnit(): string {
  const units = useUnits();
  const start = useMe().data?.role.find((role) => role.w_zastepstwie === null)?.komorka.id;
  return caseUnitAbove(units, start)?.id ?? '';
}

/** A department that serves the people of other units informs and registers for them; the cases are theirs. */
export function runsCases(unit: Pick<Unit, 'rodzaj' | 'obsluguje'>): boolean {
  return RUNS_CASES.has(unit.rodzaj) && unit.obsluguje.length === 0;
}

/** The unit in which the signed-in person receives people: their branch, or the department that serves several. */
export function useMyDeskUnit(): string {
  const units = useUnits();
  const start = useMe().data?.role.find((role) => role.w_zastepstwie === null)?.komorka.id;
  const own = units.find(({ id }) => id === start);
  return own && RUNS_CASES.has(own.rodzaj) ? own.id : (caseUnitAbove(units, start)?.id ?? '');
}

/** The unit itself or the nearest one above it that runs cases. */
export function caseUnitAbove(units: readonly Unit[], start: string | undefined): Unit | undefined {
  let unit = units.find(({ id }) => id === start);
  while (unit && !runsCases(unit)) {
    const above: string | null = unit.nadrzedna_id;
    unit = units.find(({ id }) => id === above);
  }
  return unit;
}

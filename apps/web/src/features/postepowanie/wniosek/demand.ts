import { parseMoney } from '../../../shared/format/money.js';
import { texts } from '../texts.js';

/** One demand as the person at the desk types it. */
export interface Demand {
  readonly swiadczenie_kod: string;
  readonly kwota: string;
  readonly cel: string;
  readonly od: string;
  readonly do: string;
}

export const EMPTY_DEMAND: Demand = { swiadczenie_kod: '', kwota: '', cel: '', od: '', do: '' };

/** Faults that can be said without asking the server, under the path that the server would give. */
export function demandFaults(demands: readonly Demand[]): Readonly<Record<string, string | false>> {
  const t = texts.wniosek;
  return Object.fromEntries(
    demands.flatMap(({ swiadczenie_kod, kwota }, index) => [
      [`zadania.${index}.swiadczenie_kod`, !swiadczenie_kod && t.benefitRequired],
      [`zadania.${index}.kwota`, kwota !== '' && parseMoney(kwota) === null && t.amountWrong],
    ]),
  );
}

import { sourceName } from '../../../shared/format/budget-source.js';
import type { Column } from '../../../shared/ui/data-table.js';
import { texts } from './texts.js';

const t = texts.line;

/** What rows of the ledger and of reports have in common. */
export interface BudgetLine {
  readonly dzial: string | null;
  readonly rozdzial: string | null;
  readonly paragraf: string | null;
  readonly zrodlo: string | null;
}

export const lineKey = ({ dzial, rozdzial, paragraf, zrodlo }: BudgetLine): string => [dzial, rozdzial, paragraf, zrodlo].join(' ');

/** `852-85214-3110, środki własne` */
export const lineText = ({ dzial, rozdzial, paragraf, zrodlo }: BudgetLine): string => `${[dzial, rozdzial, paragraf].join('-')}, ${sourceName(zrodlo ?? '')}`;

/** Classification and source in one column; of a sum, which has no line, the word for it. */
export function lineColumn<T extends BudgetLine>(): Column<T> {
  return {
    header: t.line,
    cell: (row) => (row.dzial === null ? texts.total : <><span className="nowrap">{[row.dzial, row.rozdzial, row.paragraf].join('-')}</span> {sourceName(row.zrodlo ?? '')}</>),
  };
}

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

export const sourceName = (code: string | null): string => (code === null ? '' : (texts.sources[code] ?? code));

export const lineKey = ({ dzial, rozdzial, paragraf, zrodlo }: BudgetLine): string => [dzial, rozdzial, paragraf, zrodlo].join(' ');

/** `852-85214-3110, środki własne` */
export const lineText = ({ dzial, rozdzial, paragraf, zrodlo }: BudgetLine): string => `${[dzial, rozdzial, paragraf].join('-')}, ${sourceName(zrodlo)}`;

export function lineColumns<T extends BudgetLine>(): Column<T>[] {
  return [
    { header: t.section, cell: (row) => row.dzial },
    { header: t.chapter, cell: (row) => row.rozdzial },
    { header: t.paragraph, cell: (row) => row.paragraf },
    { header: t.source, cell: (row) => sourceName(row.zrodlo) },
  ];
}

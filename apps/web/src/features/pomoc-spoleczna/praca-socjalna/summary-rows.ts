import type { LiczbyUslug } from './api.js';

/** One kind with its numbers and what of them is under a contract. */
export interface SummaryRow {
  /** Null for all kinds together. */
  readonly rodzaj: string | null;
  readonly razem: LiczbyUslug;
  /** Persons served under a contract. */
  readonly zKontraktem: number;
}

/** Rows of the summary: all kinds together first, then kinds by the number of persons. */
export function summaryRows(rows: readonly LiczbyUslug[]): SummaryRow[] {
  const whole = rows.filter((row) => row.komorka_id === null && row.z_kontraktem === null);
  const toRow = (razem: LiczbyUslug): SummaryRow => ({
    rodzaj: razem.rodzaj, razem, zKontraktem: rows.find((row) => row.rodzaj === razem.rodzaj && row.komorka_id === null && row.z_kontraktem === true)?.osoby ?? 0,
  });
  const kinds = whole.filter(({ rodzaj }) => rodzaj !== null).sort((a, b) => b.osoby - a.osoby || String(a.rodzaj).localeCompare(String(b.rodzaj)));
  return [...whole.filter(({ rodzaj }) => rodzaj === null), ...kinds].filter(({ uslugi }) => uslugi > 0).map(toRow);
}

/** Rows of units, all kinds together. */
export function unitRows(rows: readonly LiczbyUslug[]): LiczbyUslug[] {
  return rows.filter((row) => row.rodzaj === null && row.komorka_id !== null && row.z_kontraktem === null);
}

import { DomainError, type PlainDate, yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { ClassifiedAmount } from './classified-amount.js';
import paragraphs from './income-paragraphs.json' with { type: 'json' };

/**
 * The day and year in which the ledger enters an event: in its month, or today when that is closed. What comes back in the year of its expense
 * lowers it; what comes back later is income of the later year, and the closed one stays as it was.
 */
export async function findPostingDay(tx: EntityManager, today: PlainDate, dzien?: PlainDate): Promise<{ dzien: PlainDate; rok: number }> {
  const [row] = await tx.query<{ dzien: PlainDate }[]>('select finanse.dzien_zapisu($1, $2) as dzien', [dzien ?? null, today]);
  return { dzien: row!.dzien, rok: yearOf(row!.dzien) };
}

/** Lines of an expense of an earlier year as lines of the income that its return is: division and chapter stay, the paragraph is that of such returns. */
export function toIncomeLines(lines: readonly ClassifiedAmount[], dzien: PlainDate): ClassifiedAmount[] {
  const version = [...paragraphs.wersje].reverse().find(({ od }) => od <= dzien);
  if (!version) throw new DomainError('FINANSE.INCOME_LINE_MISSING', 'Nie ma paragrafu dochodów na ten dzień.', { field: 'dzien' });
  return lines.map(({ dzial, rozdzial, zrodlo, kwota }) => ({ dzial, rozdzial, paragraf: version.zwroty_z_lat_ubieglych, zrodlo, kwota }));
}

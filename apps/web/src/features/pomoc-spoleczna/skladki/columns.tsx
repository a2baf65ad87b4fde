import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import type { Column } from '../../../shared/ui/data-table.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import type { Zmiana } from './api.js';
import { texts } from './texts.js';

const toneOf = (zmiana: string) => (zmiana === 'nowa' ? 'good' : zmiana === 'bez-zmian' ? 'neutral' : 'warn');

/** What a line says of the contribution, the same in the reckoning and in a register. */
export const contributionColumns: readonly Column<Omit<Zmiana, 'osoba_id' | 'nazwisko' | 'imie'>>[] = [
  { header: texts.titleOf, cell: (row) => texts.titles[row.tytul] ?? row.tytul },
  { header: texts.change, cell: (row) => <StatusBadge tone={toneOf(row.zmiana)}>{texts.changes[row.zmiana] ?? row.zmiana}</StatusBadge> },
  { header: texts.registration, cell: (row) => formatDate(row.zgloszenie_od) },
  { header: texts.deregistration, cell: (row) => formatDate(row.wyrejestrowanie_od) },
  { header: texts.base, cell: (row) => formatMoney(row.podstawa), align: 'right' },
  { header: texts.contribution, cell: (row) => formatMoney(row.skladka), align: 'right' },
];

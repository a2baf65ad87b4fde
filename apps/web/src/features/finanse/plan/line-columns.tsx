import { Text } from '@mantine/core';
import { sourceName } from '../../../shared/format/budget-source.js';
import type { Column } from '../../../shared/ui/data-table.js';
import { type Linia, lineCode } from './api.js';
import { texts as t } from './texts.js';

/** The columns by which every table of the plan says which line and whose money a row is about. */
export function lineColumns<T extends Linia & { readonly komorka: string | null }>(): Column<T>[] {
  return [
    { header: t.line, cell: (row) => <><Text size="sm" component="span" fw={600} className="nowrap">{lineCode(row)}</Text> <Text size="xs" c="dimmed" component="span">{sourceName(row.zrodlo)}</Text></> },
    { header: t.unit, cell: (row) => row.komorka ?? t.wholeCentre },
  ];
}

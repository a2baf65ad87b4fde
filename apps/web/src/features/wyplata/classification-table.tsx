import { sourceName } from '../../shared/format/budget-source.js';
import { approximateGrosze, formatMoney } from '../../shared/format/money.js';
import { type Column, DataTable, totalOf } from '../../shared/ui/data-table.js';
import { EmptyState } from '../../shared/ui/states.js';
import type { Klasyfikacja } from './api.js';
import { texts } from './texts.js';

const t = texts.list;

/** Sums per budget line; the bar shows the share of each in the list. */
export function ClassificationTable({ rows }: { readonly rows: readonly Klasyfikacja[] }) {
  if (rows.length === 0) return <EmptyState>{t.noClassification}</EmptyState>;
  const total = Math.max(1, rows.reduce((sum, row) => sum + approximateGrosze(row.kwota), 0));
  const columns: Column<Klasyfikacja>[] = [
    { header: t.section, cell: (row) => row.dzial },
    { header: t.chapter, cell: (row) => row.rozdzial },
    { header: t.paragraph, cell: (row) => row.paragraf },
    { header: t.source, cell: (row) => sourceName(row.zrodlo) },
    { header: t.shares, cell: (row) => <Share value={approximateGrosze(row.kwota) / total} /> },
    { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right', total: totalOf((row) => row.kwota) },
  ];
  return <DataTable caption={t.classification} columns={columns} rows={rows} rowKey={(row) => `${row.dzial} ${row.rozdzial} ${row.paragraf} ${row.zrodlo}`} />;
}

function Share({ value }: { readonly value: number }) {
  const percent = Math.round(value * 100);
  return (
    <svg className="share" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={`${percent}%`}>
      <rect width="100" height="10" fill="#e4ebef" />
      <rect width={percent} height="10" fill="#25668f" />
    </svg>
  );
}

import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatAccount } from '../../../shared/format/account.js';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney, subtractMoney } from '../../../shared/format/money.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import type { Wpis } from './api.js';
import { ClearDialog } from './clear-dialog.js';
import { texts } from './texts.js';

const t = texts.entry;

/** Entries with what they turned out to be; what is unknown can be cleared up. */
export function EntriesTable({ caption, rows }: { readonly caption: string; readonly rows: readonly Wpis[] }) {
  const may = useMay();
  const [chosen, setChosen] = useState<Wpis | null>(null);
  const columns: Column<Wpis>[] = [
    { header: t.day, cell: (row) => formatDate(row.dzien) },
    { header: t.side, cell: (row) => t.sides[row.strona] ?? row.strona },
    { header: t.other, cell: (row) => <Stack gap={0}><span>{row.kontrahent || '–'}</span>{row.kontrahent_rachunek && <Text size="sm" c="dimmed">{formatAccount(row.kontrahent_rachunek)}</Text>}</Stack> },
    { header: t.title, cell: (row) => <Text size="sm">{[row.tytul, row.kod_zwrotu].filter(Boolean).join(' · ')}</Text> },
    { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
    { header: t.settled, cell: (row) => <Settled row={row} /> },
    ...(may('wyplata:wyciag:write') && rows.some(isOpen)
      ? [{ header: t.acts, cell: (row: Wpis) => isOpen(row) && <Button size="compact-sm" variant="light" onClick={() => setChosen(row)} aria-label={`${t.clear}: ${formatMoney(row.kwota)}, ${formatDate(row.dzien)}`}>{t.clear}</Button> }]
      : []),
  ];
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
      {chosen && <ClearDialog entry={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

function isOpen({ kwota, rozliczono }: Wpis): boolean {
  return kwota !== rozliczono;
}

function Settled({ row }: { readonly row: Wpis }) {
  return (
    <Stack gap={0}>
      {row.rozliczenia.map((one, i) => <Text key={i} size="sm">{texts.clear.kinds[one.rodzaj] ?? one.rodzaj}{one.numer && <> · <span className="nowrap">{one.numer}</span></>}{[one.uwaga, row.rozliczenia.length > 1 && formatMoney(one.kwota)].filter(Boolean).map((part) => ` · ${part}`)}</Text>)}
      {isOpen(row) && row.rozliczenia.length > 0 && <Text size="sm" fw={600}>{`${t.rest}: ${formatMoney(subtractMoney(row.kwota, row.rozliczono))}`}</Text>}
      {isOpen(row) && row.propozycja && <Text size="sm" c="dimmed">{t.proposal(row.propozycja)}</Text>}
    </Stack>
  );
}

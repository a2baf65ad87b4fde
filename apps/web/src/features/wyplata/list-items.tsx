import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useAct } from '../../shared/api/act.js';
import { formatAccount } from '../../shared/format/account.js';
import { useForm } from '../../shared/form/use-form.js';
import { formatDate, formatMonth } from '../../shared/format/date.js';
import { formatMoney, subtractMoney } from '../../shared/format/money.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { MoreButton } from '../../shared/ui/pages-view.js';
import { EmptyState } from '../../shared/ui/states.js';
import type { ListaSzczegoly, Pozycja } from './api.js';
import { useMayCorrect } from './list-acts.js';
import { texts } from './texts.js';

const t = texts.list;

interface ListItemsProps {
  readonly lista: ListaSzczegoly;
  readonly query: UseInfiniteQueryResult<InfiniteData<ListaSzczegoly>, Error>;
}

/** Who gets what; until the approval whoever the list waits for can take an item off, and later each says whether the money arrived. */
export function ListItems({ lista, query }: ListItemsProps) {
  const editable = useMayCorrect(lista);
  const [removed, setRemoved] = useState<Pozycja | null>(null);
  const rows = query.data?.pages.flatMap((page) => page.pozycje.elementy) ?? [];
  if (rows.length === 0) return <EmptyState>{t.noItems}</EmptyState>;
  const columns: Column<Pozycja>[] = [
    { header: t.no, cell: (row) => row.lp },
    { header: t.payee, cell: (row) => <Payee lines={row.odbiorca} /> },
    { header: t.account, cell: (row) => <span className="account">{formatAccount(row.rachunek)}</span> },
    { header: t.month, cell: (row) => formatMonth(row.miesiac) },
    { header: t.title2, cell: (row) => <Text size="sm">{row.tytulem.join(' ')}</Text> },
    { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
    ...(lista.potracono === '0.00' ? [] : [
      { header: t.deducted, cell: (row: Pozycja) => formatMoney(row.potracono), align: 'right' as const },
      { header: t.handedOver, cell: (row: Pozycja) => formatMoney(subtractMoney(row.kwota, row.potracono)), align: 'right' as const },
    ]),
    ...(lista.stan === 'wyslana' ? [{ header: t.number, cell: (row: Pozycja) => <span className="nowrap">{row.numer ?? '–'}</span> }, { header: t.itemState, cell: stateOf }] : []),
    ...(editable ? [{ header: t.actsColumn, cell: (row: Pozycja) => <Button size="compact-sm" variant="subtle" color="ceglasty" onClick={() => setRemoved(row)} aria-label={`${t.remove}: ${row.lp}`}>{t.remove}</Button> }] : []),
  ];
  return (
    <Stack gap="sm">
      <DataTable caption={t.items} columns={columns} rows={rows} rowKey={(row) => row.id} />
      {query.hasNextPage && <MoreButton query={query} />}
      {removed && <RemoveDialog lista={lista} item={removed} onClose={() => setRemoved(null)} />}
    </Stack>
  );
}

/** The name, and under it the address. */
function Payee({ lines: [name, ...address] }: { readonly lines: readonly string[] }) {
  return (
    <span className="payee">
      {name}
      {address.length > 0 && <Text size="sm" c="dimmed">{address.join(', ')}</Text>}
    </span>
  );
}

function stateOf(row: Pozycja): string {
  if (row.stan === 'zwrocona') return row.powod ? `${t.itemStates.returned}: ${row.powod}` : t.itemStates.returned;
  return row.wykonano ? t.itemStates.done(formatDate(row.wykonano)) : t.itemStates.unknown;
}

function RemoveDialog({ lista, item, onClose }: { readonly lista: ListaSzczegoly; readonly item: Pozycja; readonly onClose: () => void }) {
  const remove = useAct('post', '/api/v1/listy-wyplat/{id}/pozycje/{pozycjaId}/usuniecia');
  const form = useForm({ powod: '' }, remove.error);
  const submit = () => {
    if (!form.validate({ powod: !form.values.powod.trim() && t.reasonRequired })) return;
    remove.mutate({ path: { id: lista.id, pozycjaId: item.id }, body: form.values, wersja: lista.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.removeTitle} opened onClose={onClose} submitLabel={t.remove} danger pending={remove.isPending} error={remove.error} onSubmit={submit}>
      <Stack gap="sm">
        <Text>{t.removeText(item.odbiorca[0] ?? '')}</Text>
        <Text size="sm">{t.removeEffect}</Text>
        <Textarea label={t.reason} required autosize minRows={2} maxLength={500} {...form.text('powod')} />
      </Stack>
    </ActModal>
  );
}

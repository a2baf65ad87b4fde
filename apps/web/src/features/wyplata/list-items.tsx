import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useAct } from '../../shared/api/act.js';
import { useMay } from '../../shared/api/me.js';
import { formatAccount } from '../../shared/format/account.js';
import { formatMonth } from '../../shared/format/date.js';
import { formatMoney } from '../../shared/format/money.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../shared/ui/data-table.js';
import { EmptyState } from '../../shared/ui/states.js';
import { texts as common } from '../../shared/ui/texts.js';
import type { ListaSzczegoly, Pozycja } from './api.js';
import { texts } from './texts.js';

const t = texts.list;

interface ListItemsProps {
  readonly lista: ListaSzczegoly;
  readonly query: UseInfiniteQueryResult<InfiniteData<ListaSzczegoly>, Error>;
}

/** Who gets what; while the list is only prepared, an item can be taken off. */
export function ListItems({ lista, query }: ListItemsProps) {
  const may = useMay();
  const [removed, setRemoved] = useState<Pozycja | null>(null);
  const rows = query.data?.pages.flatMap((page) => page.pozycje.elementy) ?? [];
  if (rows.length === 0) return <EmptyState>{t.noItems}</EmptyState>;
  const editable = lista.stan === 'przygotowana' && may('wyplata:lista:prepare');
  const columns: Column<Pozycja>[] = [
    { header: t.no, cell: (row) => row.lp },
    { header: t.payee, cell: (row) => row.odbiorca.join(', ') },
    { header: t.account, cell: (row) => <span className="nowrap">{formatAccount(row.rachunek)}</span> },
    { header: t.month, cell: (row) => formatMonth(row.miesiac) },
    { header: t.title2, cell: (row) => <Text size="sm">{row.tytulem.join(' ')}</Text> },
    { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
    ...(editable ? [{ header: t.actsColumn, cell: (row: Pozycja) => <Button size="compact-sm" variant="subtle" color="ceglasty" onClick={() => setRemoved(row)} aria-label={`${t.remove}: ${row.lp}`}>{t.remove}</Button> }] : []),
  ];
  return (
    <>
      <DataTable caption={t.items} columns={columns} rows={rows} rowKey={(row) => row.id} />
      {query.hasNextPage && <Button mt="sm" variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{common.more}</Button>}
      {removed && <RemoveDialog lista={lista} item={removed} onClose={() => setRemoved(null)} />}
    </>
  );
}

function RemoveDialog({ lista, item, onClose }: { readonly lista: ListaSzczegoly; readonly item: Pozycja; readonly onClose: () => void }) {
  const remove = useAct('delete', '/api/v1/listy-wyplat/{id}/pozycje/{pozycjaId}');
  const submit = () => remove.mutate({ path: { id: lista.id, pozycjaId: item.id }, wersja: lista.wersja }, { onSuccess: onClose });
  return (
    <ActModal title={t.removeTitle} opened onClose={onClose} submitLabel={t.remove} danger pending={remove.isPending} error={remove.error} onSubmit={submit}>
      <Text>{t.removeText(item.odbiorca[0] ?? '')}</Text>
    </ActModal>
  );
}

import { Button, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { formatAccount } from '../../../shared/format/account.js';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { returnsQuery, type Zwrot } from './api.js';
import { texts } from './texts.js';

const t = texts.returns;

/** Payments that the bank sent back: whose account has to be cleared up. */
export function ReturnsPage() {
  const may = useMay();
  const [state, setState] = useState<'otwarte' | 'wszystkie'>('otwarte');
  const [chosen, setChosen] = useState<Zwrot | null>(null);
  const query = useInfiniteQuery(returnsQuery(state));
  const columns: Column<Zwrot>[] = [
    { header: t.payee, cell: (row) => row.odbiorca },
    { header: t.unit, cell: (row) => row.komorka },
    { header: t.number, cell: (row) => <span className="nowrap">{row.numer ?? '–'}</span> },
    { header: t.day, cell: (row) => formatDate(row.dzien) },
    { header: t.reason, cell: (row) => [row.powod, row.kod].filter(Boolean).join(' · ') },
    { header: t.account, cell: (row) => <span className="account">{formatAccount(row.rachunek)}</span> },
    { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
    { header: t.acts, cell: (row) => {
      if (row.wyjasniono) return <Text size="sm">{`${t.cleared}: ${row.uwaga ?? ''}`}</Text>;
      return row.wstrzymuje && may('wyplata:zwrot:update') && <Button size="compact-sm" variant="light" onClick={() => setChosen(row)} aria-label={`${t.clear}: ${row.odbiorca}, ${formatDate(row.dzien)}`}>{t.clear}</Button>;
    } },
  ];
  return (
    <Page title={t.title}>
      <Stack gap="md">
        <search className="filters card" aria-label={t.filters}>
          <NativeSelect label={t.state} data={Object.entries(t.states).map(([value, label]) => ({ value, label }))} value={state} onChange={(event) => setState(event.currentTarget.value === 'wszystkie' ? 'wszystkie' : 'otwarte')} />
        </search>
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Stack>
      {chosen && <ClearReturn row={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
}

function ClearReturn({ row, onClose }: { readonly row: Zwrot; readonly onClose: () => void }) {
  const clear = useAct('post', '/api/v1/zwroty-wyplat/{id}/wyjasnienia');
  const form = useForm({ uwaga: '' }, clear.error);
  const submit = () => {
    if (!form.validate({ uwaga: !form.values.uwaga.trim() && t.remarkRequired })) return;
    clear.mutate({ path: { id: row.id }, body: form.values, wersja: row.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.clearTitle} opened onClose={onClose} submitLabel={t.clear} pending={clear.isPending} error={clear.error} onSubmit={submit}>
      <Text>{t.clearText}</Text>
      <Textarea label={t.remark} required autosize minRows={2} maxLength={500} {...form.text('uwaga')} />
    </ActModal>
  );
}

import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { collectionsQuery, type ListaOdbioru, ODBIOR_STAN, type OdbiorStan } from './api.js';
import { texts } from './texts.js';

const t = texts.desk;

/** Lists of the desk: those it has to take, those it hands out, those that are over. */
export function DeskPage() {
  const [stan, setStan] = useState<OdbiorStan>('otwarta');
  const [taking, setTaking] = useState<ListaOdbioru | null>(null);
  const query = useInfiniteQuery(collectionsQuery(stan));
  const may = useMay();
  const columns: Column<ListaOdbioru>[] = [
    { header: t.number, cell: (row) => (row.id ? <TextLink to="/kasa/listy/$id" params={{ id: row.id }}>{row.numer}</TextLink> : row.numer) },
    { header: t.unit, cell: (row) => row.komorka },
    { header: t.channel, cell: (row) => t.channels[row.kanal] ?? row.kanal },
    { header: t.day, cell: (row) => formatDate(row.dzien) },
    ...(stan === 'do-przyjecia' ? [{ header: t.payments, cell: (row: ListaOdbioru) => row.liczba, align: 'right' as const }] : [{ header: t.until, cell: (row: ListaOdbioru) => formatDate(row.odbior_do) }, { header: t.count, cell: (row: ListaOdbioru) => t.of(row.odebrano_liczba, row.liczba) }]),
    { header: t.sum, cell: (row) => formatMoney(row.kwota), align: 'right' },
    ...(stan === 'do-przyjecia' && may('wyplata:kasa:write') ? [{ header: t.acts, cell: (row: ListaOdbioru) => <Button size="compact-sm" onClick={() => setTaking(row)} aria-label={`${t.take}: ${row.numer}`}>{t.take}</Button> }] : []),
  ];
  return (
    <Page title={t.title} actions={<TextLink to="/kasa/raport">{t.report}</TextLink>}>
      <Stack gap="md">
        <search className="filters card" aria-label={t.filters}>
          <NativeSelect label={t.state} data={ODBIOR_STAN.map((value) => ({ value, label: t.states[value] ?? value }))} value={stan} onChange={(event) => setStan(ODBIOR_STAN.find((one) => one === event.currentTarget.value) ?? 'otwarta')} />
        </search>
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.lista_id} />}</PagesView>
      </Stack>
      {taking && <TakeDialog lista={taking} onClose={() => setTaking(null)} />}
    </Page>
  );
}

function TakeDialog({ lista, onClose }: { readonly lista: ListaOdbioru; readonly onClose: () => void }) {
  const take = useAct('post', '/api/v1/listy-odbioru');
  const navigate = useNavigate();
  const today = useToday();
  const form = useForm({ odbior_do: lista.dzien > today ? lista.dzien : today }, take.error);
  const submit = () => {
    if (!form.validate({ odbior_do: !form.values.odbior_do && t.untilRequired })) return;
    take.mutate({ body: { lista_id: lista.lista_id, ...form.values } }, { onSuccess: ({ id }) => void (id && navigate({ to: '/kasa/listy/$id', params: { id } })) });
  };
  return (
    <ActModal title={t.takeTitle(lista.numer)} opened onClose={onClose} submitLabel={t.take} pending={take.isPending} error={take.error} onSubmit={submit}>
      <Text>{t.takeText(formatMoney(lista.kwota))}</Text>
      <DateField label={t.until} required {...form.text('odbior_do')} />
    </ActModal>
  );
}

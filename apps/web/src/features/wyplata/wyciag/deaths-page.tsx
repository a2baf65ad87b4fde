import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { formatAccount } from '../../../shared/format/account.js';
import { formatDate } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { DateField, MoneyField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { deathsQuery, type PoSmierci, requestsQuery, type Wniosek } from './api.js';
import { texts } from './texts.js';

const t = texts.deaths;

/** Payments after a death, and the banks that were asked to return them. */
export function DeathsPage() {
  const may = useMay();
  const toAsk = useQuery(deathsQuery());
  const requests = useInfiniteQuery(requestsQuery());
  const [asked, setAsked] = useState<PoSmierci | null>(null);
  const [answered, setAnswered] = useState<Wniosek | null>(null);
  const writes = may('wyplata:wyciag:write');
  const payments: Column<PoSmierci>[] = [
    { header: t.person, cell: (row) => row.nazwa },
    { header: t.died, cell: (row) => formatDate(row.data_zgonu) },
    { header: t.number, cell: (row) => <span className="nowrap">{row.numer}</span> },
    { header: t.paid, cell: (row) => formatDate(row.dzien) },
    { header: t.account, cell: (row) => <span className="account">{formatAccount(row.rachunek)}</span> },
    { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
    ...(writes ? [{ header: t.acts, cell: (row: PoSmierci) => <Button size="compact-sm" variant="light" onClick={() => setAsked(row)} aria-label={`${t.ask}: ${row.numer}`}>{t.ask}</Button> }] : []),
  ];
  const letters: Column<Wniosek>[] = [
    { header: t.number, cell: (row) => <Stack gap={0}>{row.numery.map((numer) => <span key={numer} className="nowrap">{numer}</span>)}</Stack> },
    { header: t.sent, cell: (row) => formatDate(row.wyslano) },
    { header: t.term, cell: (row) => formatDate(row.termin) },
    { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
    { header: t.due, cell: (row) => (row.do_zwrotu ? formatMoney(row.do_zwrotu) : '–'), align: 'right' },
    { header: t.back, cell: (row) => formatMoney(row.zwrocono), align: 'right' },
    { header: t.state, cell: (row) => <Stack gap={4}><StatusBadge tone={row.stan === 'zakonczony' ? 'good' : 'info'}>{t.states[row.stan] ?? row.stan}</StatusBadge>{row.osoby.length > 0 && <Text size="sm">{t.drawnBy(row.osoby.join(', '))}</Text>}</Stack> },
    { header: t.acts, cell: (row) => (
      <Stack gap={4}>
        <FileButton address={`/api/v1/wnioski-do-bankow/${row.id}/pismo`} how="save" size="compact-sm" aria-label={`${t.letter}: ${row.numery.join(', ')}`}>{t.letter}</FileButton>
        {writes && row.stan !== 'zakonczony' && <Button size="compact-sm" variant="light" onClick={() => setAnswered(row)} aria-label={`${t.answer}: ${row.numery.join(', ')}`}>{t.answer}</Button>}
      </Stack>
    ) },
  ];
  return (
    <Stack gap="md">
      <Section title={t.toAsk}>
        <QueryView query={toAsk} empty={{ when: ({ elementy }) => elementy.length === 0, text: t.toAskEmpty }}>{({ elementy }) => <DataTable caption={t.toAsk} columns={payments} rows={elementy} rowKey={(row) => row.numer} />}</QueryView>
      </Section>
      <Section title={t.requests}>
        <PagesView query={requests} empty={t.requestsEmpty}>{(rows) => <DataTable caption={t.requests} columns={letters} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Section>
      {asked && <AskDialog payment={asked} onClose={() => setAsked(null)} />}
      {answered && <AnswerDialog request={answered} onClose={() => setAnswered(null)} />}
    </Stack>
  );
}

function AskDialog({ payment, onClose }: { readonly payment: PoSmierci; readonly onClose: () => void }) {
  const ask = useAct('post', '/api/v1/wnioski-do-bankow');
  const submit = () => ask.mutate({ body: { osoba_id: payment.osoba_id, rachunek: payment.rachunek } }, { onSuccess: onClose });
  return (
    <ActModal title={t.askTitle} opened onClose={onClose} submitLabel={t.ask} pending={ask.isPending} error={ask.error} onSubmit={submit}>
      <Text>{t.askText(formatAccount(payment.rachunek))}</Text>
    </ActModal>
  );
}

function AnswerDialog({ request, onClose }: { readonly request: Wniosek; readonly onClose: () => void }) {
  const answer = useAct('put', '/api/v1/wnioski-do-bankow/{id}/odpowiedz');
  const form = useForm({ otrzymano: request.otrzymano ?? '', poinformowano: request.poinformowano ?? '', wyplacono_innym: request.wyplacono_innym ?? '', osoby: request.osoby.join('\n') }, answer.error);
  const submit = () => {
    const { otrzymano, poinformowano, wyplacono_innym, osoby } = form.values;
    if (!form.validate({ otrzymano: !otrzymano && t.dayRequired })) return;
    const body = { otrzymano, poinformowano: poinformowano || null, wyplacono_innym: wyplacono_innym || null, osoby: osoby.split('\n').filter((line) => line.trim() !== '') };
    answer.mutate({ path: { id: request.id }, body, wersja: request.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.answer} opened onClose={onClose} submitLabel={t.answer} pending={answer.isPending} error={answer.error} onSubmit={submit}>
      <DateField label={t.received} required {...form.text('otrzymano')} />
      <DateField label={t.informed} {...form.text('poinformowano')} />
      <MoneyField label={t.others} value={form.values.wyplacono_innym} error={form.errorAt('wyplacono_innym')} onChange={(value) => form.set({ wyplacono_innym: value })} />
      <Textarea label={t.people} description={t.peopleHint} autosize minRows={2} {...form.text('osoby')} />
    </ActModal>
  );
}

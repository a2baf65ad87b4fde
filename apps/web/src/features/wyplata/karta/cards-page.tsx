import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatDate } from '../../../shared/format/date.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { cardsQuery, cardTone, type Karta, KARTA_STAN, type KartaStan } from './api.js';
import { texts } from './texts.js';

const t = texts.cards;

const columns: Column<Karta>[] = [
  { header: t.holder, cell: (row) => <TextLink to="/karty/$id" params={{ id: row.id }}>{row.posiadacz}</TextLink> },
  { header: t.unit, cell: (row) => row.komorka },
  { header: t.state, cell: (row) => <StatusBadge tone={cardTone(row.stan)}>{texts.states[row.stan] ?? row.stan}</StatusBadge> },
  { header: t.since, cell: (row) => formatDate(row.stan_od) },
  { header: t.number, cell: (row) => row.numer_wydawcy },
  { header: t.end, cell: (row) => row.koncowka && texts.card.mask(row.koncowka) },
];

/** Prepaid cards of the units that the person sees. */
export function CardsPage() {
  const [state, setState] = useState<KartaStan | undefined>();
  const [ordering, dialog] = useDisclosure();
  const query = useInfiniteQuery(cardsQuery(state));
  const may = useMay();
  const states = [{ value: '', label: t.allStates }, ...KARTA_STAN.map((value) => ({ value, label: texts.states[value] ?? value }))];
  return (
    <Page title={t.title} actions={may('wyplata:karta:write') && may('osoba:osoba:read') && <Button {...onKey(NEXT)} onClick={dialog.open}>{t.order}</Button>}>
      <Stack gap="md">
        <search className="filters card" aria-label={t.filters}>
          <NativeSelect label={t.state} data={states} value={state ?? ''} onChange={(event) => setState(KARTA_STAN.find((one) => one === event.currentTarget.value))} />
        </search>
        <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      </Stack>
      {ordering && <OrderDialog onClose={dialog.close} />}
    </Page>
  );
}

function OrderDialog({ onClose }: { readonly onClose: () => void }) {
  const order = useAct('post', '/api/v1/karty');
  const navigate = useNavigate();
  const form = useForm({ osoba_id: '', komorka_id: '' }, order.error);
  const submit = () => {
    if (!form.validate({ osoba_id: !form.values.osoba_id && t.personRequired, komorka_id: !form.values.komorka_id && t.unitRequired })) return;
    order.mutate({ body: form.values }, { onSuccess: ({ id }) => void navigate({ to: '/karty/$id', params: { id } }) });
  };
  return (
    <ActModal title={t.order} opened onClose={onClose} submitLabel={t.order} pending={order.isPending} error={order.error} onSubmit={submit}>
      <Text>{t.orderText}</Text>
      <PersonPicker label={t.person} value={form.values.osoba_id} error={form.errorAt('osoba_id')} onChange={(id) => form.set({ osoba_id: id })} />
      <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={form.values.komorka_id} error={form.errorAt('komorka_id')} onChange={(id) => form.set({ komorka_id: id })} />
    </ActModal>
  );
}

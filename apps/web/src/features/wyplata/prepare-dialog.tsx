import { Alert, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../shared/api/act.js';
import { useToday } from '../../shared/api/me.js';
import { DateField, MonthField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { formatDate } from '../../shared/format/date.js';
import { PracaBar } from '../../shared/praca/praca-bar.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { UnitSelect } from '../../shared/unit/unit-select.js';
import { paymentDayQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.prepare;
const CHANNELS = ['przelew', 'kasa', 'przekaz', 'karta', 'rzeczowo'] as const;
type Channel = (typeof CHANNELS)[number];

/** Unit, day, channel and month of a new list; everything else follows from titles and the ledger. The work shows its progress and can be stopped. */
export function PrepareDialog({ onClose }: { readonly onClose: () => void }) {
  const prepare = useAct('post', '/api/v1/listy-wyplat/przygotowania', { quiet: true });
  const [praca, setPraca] = useState<string | null>(null);
  const navigate = useNavigate();
  const client = useQueryClient();
  const today = useToday();
  const form = useForm({ komorka_id: '', dzien: '', miesiac: today.slice(0, 7), kanal: 'przelew' as Channel }, prepare.error);
  const { komorka_id, kanal, miesiac } = form.values;
  const nearest = useQuery(paymentDayQuery(komorka_id, kanal)).data;
  const dzien = form.values.dzien || (nearest?.dzien ?? today);
  const submit = async () => {
    if (!form.validate({ komorka_id: !komorka_id && t.unitRequired, miesiac: !miesiac && t.monthRequired })) return;
    // Whoever is quicker than the answer means the nearest day too.
    const chosen = form.values.dzien || ((await client.ensureQueryData(paymentDayQuery(komorka_id, kanal))).dzien ?? today);
    prepare.mutate({ body: { komorka_id, kanal, miesiac, dzien: chosen } }, { onSuccess: ({ id }) => setPraca(id) });
  };
  return (
    <ActModal title={t.title} opened onClose={onClose} submitLabel={t.submit} pending={prepare.isPending || praca !== null} error={prepare.error} onSubmit={() => void submit()}>
      <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={komorka_id} error={form.errorAt('komorka_id')} onChange={(id) => form.set({ komorka_id: id })} />
      <NativeSelect label={t.channel} data={CHANNELS.map((value) => ({ value, label: texts.channels[value] ?? value }))} {...form.text('kanal')} />
      <DateField label={t.day} required {...form.text('dzien')} value={dzien} />
      {nearest?.dzien && <Alert variant="light">{t.nearest(formatDate(nearest.dzien), `${formatDate(nearest.granica_dzien)}, ${nearest.granica_godzina ?? ''}`)} {nearest.dni.length > 0 && t.ownDays(nearest.dni.join(', '))}</Alert>}
      <MonthField label={t.month} description={t.monthHint} required {...form.text('miesiac')} />
      {praca && <PracaBar id={praca} onDone={(id) => void navigate({ to: '/listy-wyplat/$id', params: { id } })} onClose={() => setPraca(null)} />}
    </ActModal>
  );
}

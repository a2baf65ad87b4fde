import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { apiQuery } from '../../../shared/api/query.js';
import { MoneyField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Akta } from '../api.js';
import { texts as t } from './texts.js';

/** Joins the case of another party: person first, then one of their running cases of the same kind. */
export function JoinDialog({ akta, onClose }: { readonly akta: Akta; readonly onClose: () => void }) {
  const join = useAct('post', '/api/v1/sprawy/{id}/polaczenia');
  const form = useForm({ sprawa_id: '', powod: '' }, join.error);
  const [osobaId, setOsobaId] = useState('');
  const query = { osoba_id: osobaId, swiadczenie_kod: akta.swiadczenie_kod };
  const { data } = useQuery({ ...apiQuery('/api/v1/sprawy', { query }), enabled: osobaId !== '' });
  const cases = data?.elementy ?? [];
  return (
    <ActModal title={t.join} opened wide onClose={onClose} submitLabel={t.join} pending={join.isPending} error={join.error} onSubmit={() => join.mutate({ path: { id: akta.id }, body: form.values }, { onSuccess: onClose })}>
      <Text size="sm" c="dimmed">{t.joinHint}</Text>
      <PersonPicker label={t.person} value={osobaId} onChange={setOsobaId} />
      {osobaId && data && (cases.length === 0 ? <Text size="sm">{t.noCases}</Text> : <NativeSelect label={t.otherCase} required data={[{ value: '', label: t.choose }, ...cases.map(({ id, znak }) => ({ value: id, label: znak }))]} {...form.text('sprawa_id')} />)}
      <Textarea label={t.reason} required rows={3} maxLength={1000} {...form.text('powod')} />
    </ActModal>
  );
}

export function SeparateDialog({ sprawaId, tie, onClose }: { readonly sprawaId: string; readonly tie: Schema<'PowiazanieResponse'>; readonly onClose: () => void }) {
  const separate = useAct('post', '/api/v1/sprawy/{id}/polaczenia/{powiazanieId}/rozlaczenia');
  const form = useForm({ powod: '' }, separate.error);
  const submit = () => separate.mutate({ path: { id: sprawaId, powiazanieId: tie.id }, wersja: tie.wersja, body: form.values }, { onSuccess: onClose });
  return (
    <ActModal title={`${t.separate}: ${tie.znak}`} opened onClose={onClose} submitLabel={t.separate} pending={separate.isPending} error={separate.error} onSubmit={submit}>
      <Textarea label={t.reason} required rows={3} maxLength={1000} {...form.text('powod')} />
    </ActModal>
  );
}

export function SplitDialog({ sprawaId, onClose }: { readonly sprawaId: string; readonly onClose: () => void }) {
  const split = useAct('post', '/api/v1/sprawy/{id}/wydzielenia');
  const form = useForm({ kwota: '', cel: '', powod: '' }, split.error);
  return (
    <ActModal title={t.split} opened onClose={onClose} submitLabel={t.split} pending={split.isPending} error={split.error} onSubmit={() => split.mutate({ path: { id: sprawaId }, body: filled(form.values) }, { onSuccess: onClose })}>
      <Text size="sm" c="dimmed">{t.splitHint}</Text>
      <MoneyField label={t.amount} value={form.values.kwota} error={form.errorAt('kwota')} onChange={(kwota) => form.set({ kwota })} />
      <TextInput label={t.purpose} maxLength={500} {...form.text('cel')} />
      <Textarea label={t.reason} required rows={3} maxLength={1000} {...form.text('powod')} />
    </ActModal>
  );
}

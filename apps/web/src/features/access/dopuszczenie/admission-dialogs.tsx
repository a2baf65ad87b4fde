import { NativeSelect, TextInput } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { StaffSelect } from '../../../shared/unit/staff-select.js';
import { texts as t } from './texts.js';

/** An authorisation to personal data, which has a scope, or a pledge of secrecy, which has none. */
export function NewAdmission({ onClose }: { readonly onClose: () => void }) {
  const create = useAct('post', '/api/v1/dopuszczenia');
  const form = useForm({ uzytkownik_id: '', rodzaj: 'upowaznienie', numer: '', dzien: useToday(), do: '', zakres: '' }, create.error);
  const { values } = form;
  const scoped = values.rodzaj === 'upowaznienie';
  const submit = () => {
    const missing = (value: string) => !value.trim() && t.required;
    if (!form.validate({ uzytkownik_id: missing(values.uzytkownik_id), numer: missing(values.numer), dzien: missing(values.dzien), zakres: scoped && missing(values.zakres) })) return;
    create.mutate({ body: filled({ ...values, zakres: scoped ? values.zakres : '' }) as Schema<'DopuszczenieRequest'> }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.add} opened onClose={onClose} submitLabel={t.save} pending={create.isPending} error={create.error} onSubmit={submit}>
      <StaffSelect label={t.who} value={values.uzytkownik_id} error={form.errorAt('uzytkownik_id')} onChange={(uzytkownik_id) => form.set({ uzytkownik_id })} />
      <NativeSelect label={t.kind} data={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))} {...form.text('rodzaj')} />
      <TextInput label={t.number} required {...form.text('numer')} />
      {scoped && <TextInput label={t.scope} required {...form.text('zakres')} />}
      <DateField label={t.day} required {...form.text('dzien')} />
      <DateField label={t.to} description={t.openEnded} {...form.text('do')} />
    </ActModal>
  );
}

/** The last day and why. */
export function EndAdmission({ row, onClose }: { readonly row: Schema<'DopuszczenieResponse'>; readonly onClose: () => void }) {
  const end = useAct('post', '/api/v1/dopuszczenia/{id}/zakonczenia');
  const form = useForm({ do: useToday(), powod: '' }, end.error);
  const submit = () => {
    if (!form.validate({ do: !form.values.do && t.required, powod: !form.values.powod.trim() && t.required })) return;
    end.mutate({ path: { id: row.id }, body: form.values, wersja: row.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.endTitle} opened onClose={onClose} submitLabel={t.end} pending={end.isPending} error={end.error} onSubmit={submit}>
      <DateField label={t.lastDay} required {...form.text('do')} />
      <TextInput label={t.reason} required {...form.text('powod')} />
    </ActModal>
  );
}

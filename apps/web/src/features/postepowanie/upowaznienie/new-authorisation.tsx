import { Checkbox, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { useSwiadczeniaSpraw } from '../../../shared/api/swiadczenia.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { StaffSelect } from '../../../shared/unit/staff-select.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { texts as t } from './texts.js';

/** A new authorisation: whom, for what, where, from when to when. */
export function NewAuthorisation({ onClose }: { readonly onClose: () => void }) {
  const create = useAct('post', '/api/v1/upowaznienia');
  const benefits = useSwiadczeniaSpraw();
  const today = useToday();
  const form = useForm({ uzytkownik_id: '', komorka_id: '', zakres: [] as string[], czynnosci: Object.keys(t.actNames), podstawa: '110-7', na_wniosek: '', numer: '', w_imieniu: '', udzielono: today, od: today, do: '' }, create.error);
  const { values } = form;
  const onRequest = values.podstawa === '110-8';
  const submit = () => {
    const missing = (value: string) => !value.trim() && t.required;
    const faults = {
      uzytkownik_id: missing(values.uzytkownik_id), komorka_id: missing(values.komorka_id), zakres: values.zakres.length === 0 && t.required, czynnosci: values.czynnosci.length === 0 && t.required,
      na_wniosek: onRequest && missing(values.na_wniosek), numer: missing(values.numer), w_imieniu: missing(values.w_imieniu), od: missing(values.od),
    };
    if (form.validate(faults)) create.mutate({ body: filled({ ...values, na_wniosek: onRequest ? values.na_wniosek : '' }) as Schema<'UpowaznienieRequest'> }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.add} opened wide onClose={onClose} submitLabel={t.save} pending={create.isPending} error={create.error} onSubmit={submit}>
      <StaffSelect label={t.who} value={values.uzytkownik_id} error={form.errorAt('uzytkownik_id')} onChange={(uzytkownik_id) => form.set({ uzytkownik_id })} />
      <UnitSelect label={t.unit} description={t.unitHint} value={values.komorka_id} error={form.errorAt('komorka_id')} onChange={(komorka_id) => form.set({ komorka_id })} />
      <Choices label={t.benefits} chosen={values.zakres} error={form.errorAt('zakres')} options={benefits.map(({ kod, nazwa }) => [kod, nazwa])} onChange={(zakres) => form.set({ zakres })} />
      <Choices label={t.acts} chosen={values.czynnosci} error={form.errorAt('czynnosci')} options={Object.entries(t.actNames)} onChange={(czynnosci) => form.set({ czynnosci })} />
      <NativeSelect label={t.basis} data={Object.entries(t.bases).map(([value, label]) => ({ value, label }))} {...form.text('podstawa')} />
      {onRequest && <TextInput label={t.request} required {...form.text('na_wniosek')} />}
      <TextInput label={t.number} required {...form.text('numer')} />
      <TextInput label={t.inName} description={t.inNameHint} required {...form.text('w_imieniu')} />
      <DateField label={t.given} {...form.text('udzielono')} />
      <DateField label={t.from} required {...form.text('od')} />
      <DateField label={t.to} description={t.openEnded} {...form.text('do')} />
    </ActModal>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly options: readonly (readonly [string, string])[];
  readonly error: string | undefined;
  readonly onChange: (chosen: string[]) => void;
}

function Choices({ label, chosen, options, error, onChange }: ChoicesProps) {
  return (
    <Checkbox.Group label={label} required value={[...chosen]} onChange={onChange}>
      <Stack gap={4} mt={4}>{options.map(([value, name]) => <Checkbox key={value} value={value} label={name} />)}</Stack>
      {error && <Text size="xs" c="ceglasty" role="alert" mt={4}>{error}</Text>}
    </Checkbox.Group>
  );
}

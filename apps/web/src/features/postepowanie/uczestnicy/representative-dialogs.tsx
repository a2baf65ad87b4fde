import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { partiesQuery, type Przedstawiciel } from './api.js';
import { texts } from './texts.js';

const t = texts.representation;
const choices = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, label]) => ({ value, label }));

interface AddProps {
  readonly sprawaId: string;
  readonly onClose: () => void;
}

/** A representative with the document by which they act. */
export function AddRepresentative({ sprawaId, onClose }: AddProps) {
  const add = useAct('post', '/api/v1/sprawy/{id}/przedstawiciele');
  const today = useToday();
  const form = useForm({ rodzaj: 'pelnomocnik', nazwa: '', adres: '', adres_edoreczen: '', dokument: '', dokument_dzien: today, zakres: 'wszystkie-czynnosci', zakres_opis: '', oplata: 'nie-dotyczy', od: today, do: '', strona_id: '' }, add.error);
  const copies = useQuery(partiesQuery(sprawaId)).data?.odbiorcy ?? [];
  const { values } = form;
  const named = values.zakres === 'wskazane-czynnosci';
  const submit = () => {
    const missing = (value: string) => !value.trim() && texts.required;
    const faults = { nazwa: missing(values.nazwa), adres: missing(values.adres), dokument: missing(values.dokument), dokument_dzien: missing(values.dokument_dzien), od: missing(values.od), zakres_opis: named && missing(values.zakres_opis) };
    if (form.validate(faults)) add.mutate({ path: { id: sprawaId }, body: filled({ ...values, zakres_opis: named ? values.zakres_opis : '' }) as Schema<'PrzedstawicielRequest'> }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.add} opened wide onClose={onClose} submitLabel={t.save} pending={add.isPending} error={add.error} onSubmit={submit}>
      <NativeSelect label={t.kind} data={choices(t.kinds)} {...form.text('rodzaj')} onChange={({ currentTarget: { value } }) => form.set({ rodzaj: value, ...(value === 'pelnomocnik-do-doreczen' && { zakres: 'doreczenia' }) })} />
      {copies.length > 1 && <NativeSelect label={t.forWhom} data={copies.map(({ strona_id, strona }) => ({ value: strona_id ?? '', label: strona }))} {...form.text('strona_id')} />}
      <TextInput label={t.name} required {...form.text('nazwa')} />
      <TextInput label={t.address} required {...form.text('adres')} />
      <TextInput label={t.electronic} {...form.text('adres_edoreczen')} />
      <TextInput label={t.document} description={t.documentHint} required {...form.text('dokument')} />
      <DateField label={t.documentDay} required {...form.text('dokument_dzien')} />
      <NativeSelect label={t.scope} data={choices(t.scopes)} {...form.text('zakres')} />
      {named && <TextInput label={t.scopeText} required {...form.text('zakres_opis')} />}
      <NativeSelect label={t.fee} data={choices(t.fees)} {...form.text('oplata')} />
      <DateField label={texts.from} required {...form.text('od')} />
      <DateField label={texts.to} description={t.openEnded} {...form.text('do')} />
    </ActModal>
  );
}

/** The last day of a power and why it ended. */
export function EndRepresentative({ row, onClose }: { readonly row: Przedstawiciel; readonly onClose: () => void }) {
  const end = useAct('post', '/api/v1/przedstawiciele/{id}/zakonczenia');
  const today = useToday();
  const form = useForm({ do: today < row.od ? row.od : today, bez_skutku: false, powod: '' }, end.error);
  const { bez_skutku, do: until, powod } = form.values;
  const submit = () => {
    const late = !until ? texts.required : until < row.od && t.endBeforeStart;
    if (!form.validate({ do: !bez_skutku && late, powod: !powod.trim() && texts.required })) return;
    const body = bez_skutku ? { bez_skutku, powod } : { do: until, powod };
    end.mutate({ path: { id: row.id }, body, wersja: row.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.endTitle} opened onClose={onClose} submitLabel={texts.end} pending={end.isPending} error={end.error} onSubmit={submit}>
      <Checkbox label={t.never} description={t.neverHint} {...form.check('bez_skutku')} />
      {!bez_skutku && <DateField label={texts.lastDay} required {...form.text('do')} />}
      <TextInput label={texts.reason} description={t.endHint} required {...form.text('powod')} />
    </ActModal>
  );
}

import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Wylaczenie } from './api.js';
import { texts } from './texts.js';

const t = texts.exclusion;

interface DialogProps {
  readonly row: Wylaczenie;
  readonly onClose: () => void;
}

/** The superior's ruling, and who takes the case over (KPA 26). */
export function DecideExclusion({ row, komorkaId, onClose }: DialogProps & { readonly komorkaId: string }) {
  const decide = useAct('post', '/api/v1/wylaczenia/{id}/rozstrzygniecia');
  const people = useQuery(apiQuery('/api/v1/prowadzacy', { query: { komorka_id: komorkaId, rola: 'specjalista-swiadczen', sprawa_id: row.sprawa_id } })).data ?? [];
  const form = useForm({ wynik: 'wylaczony', uzasadnienie: '', zastepca_id: '' }, decide.error);
  const submit = () => {
    if (!form.validate({ uzasadnienie: !form.values.uzasadnienie.trim() && texts.required })) return;
    decide.mutate({ path: { id: row.id }, body: filled(form.values) as Schema<'RozstrzygniecieWylaczeniaRequest'>, wersja: row.wersja }, { onSuccess: onClose });
  };
  const candidates = people.filter(({ id }) => id !== row.uzytkownik_id).map(({ id, imie, nazwisko }) => ({ value: id, label: `${nazwisko} ${imie}` }));
  return (
    <ActModal title={t.decide} opened wide onClose={onClose} submitLabel={t.decide} pending={decide.isPending} error={decide.error} onSubmit={submit}>
      <Text size="sm">{t.grounds[row.podstawa]} ({row.przepis}). {row.uzasadnienie}</Text>
      <NativeSelect label={t.outcome} data={Object.entries(t.outcomes).map(([value, label]) => ({ value, label }))} {...form.text('wynik')} />
      {form.values.wynik === 'wylaczony' && row.uzytkownik_id && <NativeSelect label={t.substitute} data={[{ value: '', label: t.nobody }, ...candidates]} {...form.text('zastepca_id')} />}
      <Textarea label={t.justification} required autosize minRows={3} maxLength={1000} {...form.text('uzasadnienie')} />
    </ActModal>
  );
}

/** The ground has ceased. */
export function EndExclusion({ row, onClose }: DialogProps) {
  const end = useAct('post', '/api/v1/wylaczenia/{id}/zakonczenia');
  return <Until title={t.endTitle} label={texts.lastDay} reason={texts.reason} submitLabel={texts.end} act={end} row={row} onClose={onClose} />;
}

interface UntilProps extends DialogProps {
  readonly title: string;
  readonly label: string;
  readonly reason: string;
  readonly submitLabel: string;
  readonly act: {
    readonly isPending: boolean;
    readonly error: unknown;
    readonly mutate: (variables: { path: { id: string }; body: { do: string; powod: string }; wersja: number }, options: { onSuccess: () => void }) => void;
  };
}

function Until({ title, label, reason, submitLabel, act, row, onClose }: UntilProps) {
  const form = useForm({ do: useToday(), powod: '' }, act.error);
  const submit = () => {
    if (!form.validate({ do: !form.values.do && texts.required, powod: !form.values.powod.trim() && texts.required })) return;
    act.mutate({ path: { id: row.id }, body: form.values, wersja: row.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={title} opened onClose={onClose} submitLabel={submitLabel} pending={act.isPending} error={act.error} onSubmit={submit}>
      <DateField label={label} required {...form.text('do')} />
      <Textarea label={reason} required autosize minRows={2} maxLength={500} {...form.text('powod')} />
    </ActModal>
  );
}

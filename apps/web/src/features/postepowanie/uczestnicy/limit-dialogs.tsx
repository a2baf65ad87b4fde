import { NativeSelect, TextInput } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Ograniczenie } from './api.js';
import { texts } from './texts.js';

const t = texts.representation;

/** The party cannot act alone or is away. */
export function AddLimit({ sprawaId, onClose }: { readonly sprawaId: string; readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/sprawy/{id}/ograniczenia-strony');
  const form = useForm({ rodzaj: 'brak-zdolnosci', ustalenie: '', od: useToday() }, add.error);
  const submit = () => {
    if (!form.validate({ ustalenie: !form.values.ustalenie.trim() && texts.required, od: !form.values.od && texts.required })) return;
    add.mutate({ path: { id: sprawaId }, body: form.values as Schema<'OgraniczenieStronyRequest'> }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.limit} opened onClose={onClose} submitLabel={t.save} pending={add.isPending} error={add.error} onSubmit={submit}>
      <NativeSelect label={t.limitKind} data={Object.entries(t.limits).map(([value, label]) => ({ value, label }))} {...form.text('rodzaj')} />
      <TextInput label={t.limitGround} description={t.limitHint} required {...form.text('ustalenie')} />
      <DateField label={texts.from} required {...form.text('od')} />
    </ActModal>
  );
}

interface ChangeProps {
  readonly row: Ograniczenie;
  /** `court`: the court was asked for a representative; `end-limit`: the limit ended. */
  readonly what: 'court' | 'end-limit';
  readonly onClose: () => void;
}

export function ChangeLimit({ row, what, onClose }: ChangeProps) {
  const change = useAct('patch', '/api/v1/ograniczenia-strony/{id}');
  const field = what === 'court' ? 'wystapiono_do_sadu' : 'do';
  const form = useForm({ [field]: useToday() }, change.error);
  const title = what === 'court' ? t.courtAct : texts.end;
  const submit = () => change.mutate({ path: { id: row.id }, body: form.values, wersja: row.wersja }, { onSuccess: onClose });
  return (
    <ActModal title={title} opened onClose={onClose} submitLabel={t.save} pending={change.isPending} error={change.error} onSubmit={submit}>
      <DateField label={what === 'court' ? t.courtDay : texts.lastDay} required {...form.text(field)} />
    </ActModal>
  );
}

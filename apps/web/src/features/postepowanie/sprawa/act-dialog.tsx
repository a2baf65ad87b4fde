import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type FormAct, formActOf } from './acts.js';
import type { Czynnosc } from '../api.js';
import { texts } from '../texts.js';

const t = texts.acts;

interface ActDialogProps {
  readonly act: Czynnosc;
  readonly postepowanieId: string;
  readonly onClose: () => void;
}

/** The few answers that an act of the procedure needs. */
export function ActDialog({ act, postepowanieId, onClose }: ActDialogProps) {
  const form = formActOf(act.kod);
  return form && <ActForm act={act} form={form} postepowanieId={postepowanieId} onClose={onClose} />;
}

function ActForm({ act, form: { path, fields }, postepowanieId, onClose }: ActDialogProps & { readonly form: FormAct }) {
  const perform = useAct('post', path);
  const form = useForm({ dzien: '', przyczyna: '', nowy_termin: '', podstawa: 'art-97-kpa' }, perform.error);
  const { dzien, ...answers } = form.values;
  const submit = () => {
    const missing = Object.fromEntries(fields.map((name) => [name, !answers[name].trim() && t.required]));
    if (!form.validate(missing)) return;
    const body = filled({ dzien, ...Object.fromEntries(fields.map((name) => [name, answers[name]])) });
    perform.mutate({ path: { id: postepowanieId }, body: body as never }, { onSuccess: onClose });
  };
  return (
    <ActModal title={act.nazwa} opened onClose={onClose} submitLabel={t.confirm} pending={perform.isPending} error={perform.error} onSubmit={submit}>
      <Text size="sm" c="dimmed">{act.przepis}</Text>
      {fields.includes('podstawa') && <NativeSelect label={t.ground} data={Object.entries(t.grounds).map(([value, label]) => ({ value, label }))} {...form.text('podstawa')} />}
      {fields.includes('nowy_termin') && <DateField label={t.newTerm} required {...form.text('nowy_termin')} />}
      {fields.includes('przyczyna') && <Textarea label={t.reason} required {...form.text('przyczyna')} />}
      <DateField label={t.day} description={t.dayHint} {...form.text('dzien')} />
    </ActModal>
  );
}

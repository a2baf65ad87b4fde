import { Checkbox, NativeSelect, Text } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts } from '../texts.js';
import type { EvidenceDialogProps } from './evidence-dialog.js';
import { useContent } from './use-content.js';

const t = texts.evidence;

/** Life has changed: from a day it is otherwise, or simply over. */
export function ChangeDialog({ osobaId, dowod, onClose }: EvidenceDialogProps) {
  const change = useAct('post', '/api/v1/osoby/{osobaId}/dowody/{id}/zmiany');
  const { read, ...content } = useContent(dowod.rodzaj, dowod.tresc, change.error);
  const form = useForm({ od: useToday(), koniec: false, weryfikacja: dowod.weryfikacja }, change.error);
  const submit = () => {
    const { od, koniec, weryfikacja } = form.values;
    const tresc = koniec ? undefined : read();
    if (!form.validate({ od: !od && t.fromRequired }) || tresc === null) return;
    change.mutate({ path: { osobaId, id: dowod.id }, body: { od, tresc, weryfikacja } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.changeTitle} opened onClose={onClose} submitLabel={t.saveChange} wide pending={change.isPending} error={change.error} onSubmit={submit}>
      <Text size="sm" c="dimmed">{t.changeText}</Text>
      <DateField label={t.from} required {...form.text('od')} />
      <Checkbox label={t.ends} {...form.check('koniec')} />
      {!form.values.koniec && <SchemaForm {...content} />}
      <NativeSelect label={t.verification} data={Object.entries(texts.verifications).map(([value, label]) => ({ value, label }))} {...form.text('weryfikacja')} />
    </ActModal>
  );
}

import { NativeSelect, SimpleGrid, Text, Textarea } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts } from '../texts.js';
import type { EvidenceDialogProps } from './evidence-dialog.js';
import { useContent } from './use-content.js';

const t = texts.evidence;

/** We recorded it wrong: it was so from the beginning. */
export function CorrectDialog({ osobaId, dowod, onClose }: EvidenceDialogProps) {
  const correct = useAct('post', '/api/v1/osoby/{osobaId}/dowody/{id}/korekty');
  const { read, ...content } = useContent(dowod.rodzaj, dowod.tresc, correct.error);
  const form = useForm({ powod: '', wazne_od: dowod.wazne_od, wazne_do: dowod.wazne_do ?? '', weryfikacja: dowod.weryfikacja }, correct.error);
  const submit = () => {
    const tresc = read();
    const { powod, wazne_od, wazne_do, weryfikacja } = form.values;
    if (!form.validate({ powod: !powod.trim() && t.reasonRequired, wazne_od: !wazne_od && t.required }) || !tresc) return;
    correct.mutate({ path: { osobaId, id: dowod.id }, body: { powod, tresc, wazne_od, wazne_do: wazne_do || null, weryfikacja } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.correctTitle} opened onClose={onClose} submitLabel={t.saveCorrection} wide pending={correct.isPending} error={correct.error} onSubmit={submit}>
      <Text size="sm" c="dimmed">{t.correctText}</Text>
      <Textarea label={t.reason} required {...form.text('powod')} />
      <SchemaForm {...content} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DateField label={t.from} required {...form.text('wazne_od')} />
        <DateField label={t.to} {...form.text('wazne_do')} />
      </SimpleGrid>
      <NativeSelect label={t.verification} data={Object.entries(texts.verifications).map(([value, label]) => ({ value, label }))} {...form.text('weryfikacja')} />
    </ActModal>
  );
}

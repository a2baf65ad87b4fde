import { NativeSelect, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useEvidenceKinds } from '../../../shared/evidence/use-kinds.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { SchemaForm } from '../../../shared/schema-form/schema-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts } from '../texts.js';
import { useContent } from './use-content.js';

const t = texts.evidence;

/** New evidence: its kind decides the fields. */
export function NewEvidenceDialog({ osobaId, onClose }: { readonly osobaId: string; readonly onClose: () => void }) {
  const [kind, setKind] = useState('dochod');
  return <KindForm key={kind} kind={kind} onKind={setKind} osobaId={osobaId} onClose={onClose} />;
}

interface KindFormProps {
  readonly kind: string;
  readonly onKind: (kind: string) => void;
  readonly osobaId: string;
  readonly onClose: () => void;
}

function KindForm({ kind, onKind, osobaId, onClose }: KindFormProps) {
  const kinds = useEvidenceKinds();
  const add = useAct('post', '/api/v1/osoby/{osobaId}/dowody');
  const { read, ...content } = useContent(kind, {}, add.error);
  const form = useForm({ wazne_od: '', wazne_do: '', weryfikacja: 'dokument' }, add.error);
  const submit = () => {
    const tresc = read();
    if (tresc) add.mutate({ path: { osobaId }, body: { rodzaj: kind, tresc, ...filled(form.values) } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.add} opened onClose={onClose} submitLabel={t.save} wide pending={add.isPending} error={add.error} onSubmit={submit}>
      <NativeSelect label={t.kind} data={kinds.codes.map((value) => ({ value, label: kinds.nameOf(value) }))} value={kind} onChange={(event) => onKind(event.currentTarget.value)} />
      <SchemaForm {...content} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DateField label={t.from} description={t.periodHint} {...form.text('wazne_od')} />
        <DateField label={t.to} description={t.periodHint} {...form.text('wazne_do')} />
      </SimpleGrid>
      <NativeSelect label={t.verification} data={Object.entries(texts.verifications).map(([value, label]) => ({ value, label }))} {...form.text('weryfikacja')} />
    </ActModal>
  );
}

import { Textarea } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts } from '../texts.js';
import type { EvidenceDialogProps } from './evidence-dialog.js';

const t = texts.evidence;

/** It should never have been recorded. */
export function RevokeDialog({ osobaId, dowod, onClose }: EvidenceDialogProps) {
  const revoke = useAct('post', '/api/v1/osoby/{osobaId}/dowody/{id}/uniewaznienia');
  const form = useForm({ powod: '' }, revoke.error);
  const submit = () => {
    if (form.validate({ powod: !form.values.powod.trim() && t.reasonRequired })) revoke.mutate({ path: { osobaId, id: dowod.id }, body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.revokeTitle} opened onClose={onClose} submitLabel={t.revoke} danger pending={revoke.isPending} error={revoke.error} onSubmit={submit}>
      <Textarea label={t.reasonRevoke} required {...form.text('powod')} />
    </ActModal>
  );
}

import { Text, TextInput } from '@mantine/core';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { texts as t } from './texts.js';

interface RevokeProps {
  readonly row: Schema<'UpowaznienieResponse'>;
  readonly onClose: () => void;
}

/** The day of revocation is the last one on which the person may sign. */
export function RevokeAuthorisation({ row, onClose }: RevokeProps) {
  const revoke = useAct('post', '/api/v1/upowaznienia/{id}/odwolania');
  const form = useForm({ dzien: useToday(), powod: '' }, revoke.error);
  const submit = () => {
    if (!form.validate({ dzien: !form.values.dzien && t.required, powod: !form.values.powod.trim() && t.required })) return;
    revoke.mutate({ path: { id: row.id }, body: form.values, wersja: row.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.revokeTitle} opened danger onClose={onClose} submitLabel={t.revoke} pending={revoke.isPending} error={revoke.error} onSubmit={submit}>
      <Text size="sm">{t.number}: {row.numer}</Text>
      <DateField label={t.revokeDay} required {...form.text('dzien')} />
      <TextInput label={t.reason} required {...form.text('powod')} />
    </ActModal>
  );
}

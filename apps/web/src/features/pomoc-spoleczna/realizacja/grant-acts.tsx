import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Przyznanie } from './api.js';
import { texts } from './texts.js';

const t = texts.grants;

/** Help that needs no decision: the case ends with the record of what was given. */
export function GiveHelp({ postepowanieId }: { readonly postepowanieId: string }) {
  const [opened, dialog] = useDisclosure();
  return <Group><Button onClick={dialog.open}>{t.give}</Button>{opened && <GiveDialog postepowanieId={postepowanieId} onClose={dialog.close} />}</Group>;
}

function GiveDialog({ postepowanieId, onClose }: { readonly postepowanieId: string; readonly onClose: () => void }) {
  const give = useAct('post', '/api/v1/postepowania/{id}/przyznania');
  const form = useForm({ dzien: useToday() }, give.error);
  const submit = () => give.mutate({ path: { id: postepowanieId }, body: form.values }, { onSuccess: onClose });
  return (
    <ActModal title={t.give} opened onClose={onClose} submitLabel={t.give} pending={give.isPending} error={give.error} onSubmit={submit}>
      <Text size="sm">{t.giveHint}</Text>
      <DateField label={t.day} required {...form.text('dzien')} />
    </ActModal>
  );
}

interface GrantProps {
  readonly grant: Przyznanie;
}

/** Ends a grant before its day, as a later decision or a death does. */
export function EndGrant({ grant }: GrantProps) {
  const may = useMay();
  const [opened, dialog] = useDisclosure();
  if (grant.stan === 'zakonczone' || !may('swiadczenie:przyznanie:update')) return null;
  return <Group><Button size="xs" variant="default" onClick={dialog.open}>{t.end}</Button>{opened && <EndDialog grant={grant} onClose={dialog.close} />}</Group>;
}

function EndDialog({ grant, onClose }: GrantProps & { readonly onClose: () => void }) {
  const end = useAct('post', '/api/v1/przyznania/{id}/zakonczenia');
  const form = useForm({ dzien: useToday(), powod: '' }, end.error);
  const submit = () => form.validate({ powod: !form.values.powod.trim() && texts.required }) && end.mutate({ path: { id: grant.id }, body: form.values, wersja: grant.wersja }, { onSuccess: onClose });
  return (
    <ActModal danger title={t.end} opened onClose={onClose} submitLabel={t.end} pending={end.isPending} error={end.error} onSubmit={submit}>
      <DateField label={t.lastDay} required {...form.text('dzien')} />
      <TextInput label={texts.reason} required {...form.text('powod')} />
    </ActModal>
  );
}

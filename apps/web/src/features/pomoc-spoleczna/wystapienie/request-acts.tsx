import { Button, Checkbox, Group, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { TextLink } from '../../../shared/ui/links.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import type { Wystapienie } from './api.js';
import { texts as t } from './texts.js';

interface RequestProps {
  readonly row: Wystapienie;
}

/** The letter to sign; once sent, a reminder or the answer. */
export function RequestActs({ row }: RequestProps) {
  const may = useMay()('pomoc-spoleczna:wystapienie:write');
  const letter = <TextLink to="/sprawy/$id/pisma" params={{ id: row.sprawa_id }}>{t.openLetter}</TextLink>;
  if (!may || row.odpowiedz_dzien || !row.wyslano) return letter;
  return <Group gap={6}>{letter}<Remind row={row} /><RecordAnswer row={row} /></Group>;
}

/** The reminder is a letter too: it waits among the letters of the case. */
function Remind({ row }: RequestProps) {
  const navigate = useNavigate();
  const remind = useAct('post', '/api/v1/wystapienia-o-wywiad/{id}/ponowienia');
  const toLetters = () => void navigate({ to: '/sprawy/$id/pisma', params: { id: row.sprawa_id } });
  return (
    <>
      <Button size="xs" variant="default" loading={remind.isPending} aria-label={t.remindFor(row.osrodek)} onClick={() => remind.mutate({ path: { id: row.id }, wersja: row.wersja }, { onSuccess: toLetters })}>{t.remind}</Button>
      <ProblemAlert error={remind.error} />
    </>
  );
}

function RecordAnswer({ row }: RequestProps) {
  const [opened, dialog] = useDisclosure();
  return <><Button size="xs" aria-label={t.recordFor(row.osrodek)} onClick={dialog.open}>{t.record}</Button>{opened && <AnswerDialog row={row} onClose={dialog.close} />}</>;
}

function AnswerDialog({ row, onClose }: RequestProps & { readonly onClose: () => void }) {
  const answer = useAct('post', '/api/v1/wystapienia-o-wywiad/{id}/odpowiedzi');
  const form = useForm({ dzien: useToday(), znak: '', odmowa: false, ustalenia: '' }, answer.error);
  const submit = () =>
    form.validate({ znak: !form.values.znak.trim() && t.required, ustalenia: !form.values.ustalenia.trim() && t.required }) &&
    answer.mutate({ path: { id: row.id }, body: form.values, wersja: row.wersja }, { onSuccess: onClose });
  return (
    <ActModal wide title={t.recordFor(row.osrodek)} opened onClose={onClose} submitLabel={t.save} pending={answer.isPending} error={answer.error} onSubmit={submit}>
      <DateField label={t.day} required {...form.text('dzien')} />
      <TextInput label={t.number} required {...form.text('znak')} />
      <Checkbox label={t.refusal} {...form.check('odmowa')} />
      <Textarea label={t.findings} description={t.findingsHint} required minRows={4} {...form.text('ustalenia')} />
    </ActModal>
  );
}

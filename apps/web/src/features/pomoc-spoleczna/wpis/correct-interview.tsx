import { Button, NativeSelect, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import type { Formularz, Wywiad } from '../api.js';
import { texts as t } from '../texts.js';
import { partsOf } from '../wywiad/form-schemas.js';

interface CorrectProps {
  readonly wywiad: Wywiad;
  readonly formularz: Formularz;
}

/** Places of the interview that a correction may name: modules and plain fields, never the plan. */
export function placesOf(formularz: Formularz, wywiad: Pick<Wywiad, 'cel' | 'rodzaj'>): { readonly value: string; readonly label: string }[] {
  return partsOf(formularz, wywiad).flatMap((part) => part.pola.flatMap(({ kod, nazwa, rodzaj }) => {
    if (rodzaj !== 'modul') return [{ value: `pola.${part.kod}.${kod}`, label: nazwa }];
    if (kod === 'plan' || kod === 'przebieg' || kod === 'oswiadczenie') return [];
    return [{ value: kod === 'notatka' ? kod : `czesci.${kod}`, label: t.modules[kod] ?? kod }];
  }));
}

/** A dated entry beside the signed content: what the office got wrong, or a note to what the person said. */
export function CorrectInterview({ wywiad, formularz }: CorrectProps) {
  const [opened, dialog] = useDisclosure();
  const may = useMay();
  const correct = useAct('post', '/api/v1/wywiady/{id}/sprostowania');
  const form = useForm({ pole: '', jest: '', powod: '' }, correct.error);
  if (wywiad.stan === 'szkic' || !may('pomoc-spoleczna:wywiad:write')) return null;
  const missing = (name: 'pole' | 'jest' | 'powod') => !form.values[name].trim() && t.required;
  const submit = () => {
    if (!form.validate({ pole: missing('pole'), jest: missing('jest'), powod: missing('powod') })) return;
    correct.mutate({ path: { id: wywiad.id }, body: form.values }, { onSuccess: () => { dialog.close(); form.reset(); } });
  };
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.correct}</Button>
      <ActModal title={t.correct} opened={opened} onClose={dialog.close} submitLabel={t.correct} pending={correct.isPending} error={correct.error} onSubmit={submit}>
        <Text size="sm">{t.correctText}</Text>
        <NativeSelect label={t.correctPlace} required data={[{ value: '', label: t.choose }, ...placesOf(formularz, wywiad)]} {...form.text('pole')} />
        <Textarea label={t.correctTo} required minRows={2} {...form.text('jest')} />
        <Textarea label={t.correctReason} required {...form.text('powod')} />
      </ActModal>
    </>
  );
}

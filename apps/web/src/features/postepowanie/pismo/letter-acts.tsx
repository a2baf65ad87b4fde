import { Button, Group, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import type { PismoSprawy } from './api.js';
import { texts as t } from './texts.js';

interface ActProps {
  readonly letter: PismoSprawy;
}
interface SignProps extends ActProps {
  /** What is typed but not saved would not be signed. */
  readonly unsaved: boolean;
}

/** Issue a draft, hand it over to whoever may sign it, or throw it away; the server looks at the authorisation. */
export function LetterActs({ letter, unsaved }: SignProps) {
  const may = useMay();
  const waits = letter.stan === 'do-podpisu';
  if (letter.stan !== 'projekt' && !waits) return null;
  const authorised = letter.szablon.podpis === 'upowazniony';
  const maySign = may(authorised ? 'postepowanie:postanowienie:sign' : 'postepowanie:pismo:sign');
  const mayPrepare = may('postepowanie:pismo:prepare');
  return (
    <Group gap="xs" className="no-print">
      {maySign && <SignLetter letter={letter} unsaved={unsaved} />}
      {!waits && authorised && !maySign && mayPrepare && <HandOver letter={letter} unsaved={unsaved} />}
      {waits && (maySign ? <SendLetterBack letter={letter} /> : <TakeBack letter={letter} />)}
      {!waits && mayPrepare && <Remove letter={letter} />}
      {!waits && (maySign || mayPrepare) && unsaved && <Text size="sm" c="dimmed">{t.saveFirst}</Text>}
    </Group>
  );
}

function isReady({ braki, uwaga }: PismoSprawy): boolean {
  return braki.length === 0 && uwaga === null;
}

function HandOver({ letter, unsaved }: SignProps) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/pisma/{id}/przekazania');
  const submit = () => act.mutate({ path: { id: letter.id }, wersja: letter.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button onClick={dialog.open} disabled={unsaved || !isReady(letter)}>{t.handOver}</Button>
      <ActModal title={t.handOver} opened={opened} onClose={dialog.close} submitLabel={t.handOver} pending={act.isPending} error={act.error} onSubmit={submit}><Text>{t.handOverText}</Text></ActModal>
    </>
  );
}

function TakeBack({ letter }: ActProps) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/pisma/{id}/zwroty');
  const submit = () => act.mutate({ path: { id: letter.id }, body: {}, wersja: letter.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.takeBack}</Button>
      <ActModal title={t.takeBack} opened={opened} onClose={dialog.close} submitLabel={t.takeBack} pending={act.isPending} error={act.error} onSubmit={submit}><Text>{t.takeBackText}</Text></ActModal>
    </>
  );
}

/**
 * The signer says what is wrong; the letter is its author's draft again.
 * @param shortcut the key that opens the dialog, in a queue
 */
export function SendLetterBack({ letter, shortcut }: ActProps & { readonly shortcut?: string }) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/pisma/{id}/zwroty');
  const form = useForm({ uwagi: '' }, act.error);
  const submit = () => {
    if (form.validate({ uwagi: !form.values.uwagi.trim() && t.remarksRequired })) act.mutate({ path: { id: letter.id }, body: form.values, wersja: letter.wersja }, { onSuccess: dialog.close });
  };
  return (
    <>
      <Button variant="default" {...(shortcut && onKey(shortcut))} onClick={dialog.open}>{t.sendBack}</Button>
      <ActModal title={t.sendBack} opened={opened} onClose={dialog.close} submitLabel={t.sendBack} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Textarea label={t.remarksLabel} required autosize minRows={3} maxLength={1000} data-autofocus {...form.text('uwagi')} />
      </ActModal>
    </>
  );
}

export function SignLetter({ letter, unsaved }: SignProps) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/pisma/{id}/podpisy');
  const submit = () => act.mutate({ path: { id: letter.id }, wersja: letter.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button {...onKey(NEXT)} onClick={dialog.open} disabled={unsaved || !isReady(letter)}>{t.sign}</Button>
      <ActModal title={t.sign} opened={opened} onClose={dialog.close} submitLabel={t.sign} pending={act.isPending} error={act.error} onSubmit={submit}><Text>{t.signText}</Text></ActModal>
    </>
  );
}

function Remove({ letter }: ActProps) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('delete', '/api/v1/pisma/{id}');
  const submit = () => act.mutate({ path: { id: letter.id }, wersja: letter.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.remove}</Button>
      <ActModal danger title={t.remove} opened={opened} onClose={dialog.close} submitLabel={t.remove} pending={act.isPending} error={act.error} onSubmit={submit}><Text>{t.removeText}</Text></ActModal>
    </>
  );
}

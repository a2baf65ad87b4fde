import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
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

/** Issue or throw away a draft. Whoever may not sign orders is not offered it; the server looks at the authorisation. */
export function LetterActs({ letter, unsaved }: SignProps) {
  const may = useMay();
  if (letter.stan !== 'projekt') return null;
  const maySign = may(letter.szablon.podpis === 'upowazniony' ? 'postepowanie:postanowienie:sign' : 'postepowanie:pismo:sign');
  return (
    <Group gap="xs" className="no-print">
      {maySign && <Sign letter={letter} unsaved={unsaved} />}
      {may('postepowanie:pismo:prepare') && <Remove letter={letter} />}
      {maySign && unsaved && <Text size="sm" c="dimmed">{t.saveFirst}</Text>}
    </Group>
  );
}

function Sign({ letter, unsaved }: SignProps) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/pisma/{id}/podpisy');
  const submit = () => act.mutate({ path: { id: letter.id }, wersja: letter.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button {...onKey(NEXT)} onClick={dialog.open} disabled={unsaved || letter.braki.length > 0 || letter.uwaga !== null}>{t.sign}</Button>
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

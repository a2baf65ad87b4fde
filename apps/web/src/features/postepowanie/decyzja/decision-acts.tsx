import { Button, Group, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import type { Decyzja } from './api.js';
import { texts as t } from './texts.js';

interface ActProps {
  readonly decision: Decyzja;
}

/** Whose turn it is: the acts of the present state for whoever may take them. The server refuses the author's own approval. */
export function DecisionActs({ decision }: ActProps) {
  const may = useMay();
  const { stan } = decision;
  const complete = decision.braki.length === 0;
  return (
    <Group gap="xs" className="no-print">
      {stan === 'projekt' && may('postepowanie:decyzja:prepare') && <PlainAct decision={decision} path="/api/v1/decyzje/{id}/przekazania" label={t.handOver} text={t.handOverText} disabled={!complete} />}
      {stan === 'projekt' && may('postepowanie:decyzja:prepare') && <PlainAct decision={decision} path="/api/v1/decyzje/{id}/wycofania" label={t.withdraw} text={t.withdrawText} disabled={false} secondary />}
      {stan === 'do-zatwierdzenia' && may('postepowanie:decyzja:approve') && <PlainAct decision={decision} path="/api/v1/decyzje/{id}/zatwierdzenia" label={t.approve} text={t.approveText} disabled={!complete} />}
      {stan === 'do-podpisu' && may('postepowanie:decyzja:sign') && <PlainAct decision={decision} path="/api/v1/decyzje/{id}/podpisy" label={t.sign} text={t.signText} disabled={!complete} />}
      {(stan === 'do-zatwierdzenia' || stan === 'do-podpisu') && may('postepowanie:decyzja:approve') && <SendBack decision={decision} />}
      {stan === 'doreczona' && !decision.zrzeczenie_odwolania && may('postepowanie:odwolanie:write') && <Waiver decision={decision} />}
    </Group>
  );
}

interface PlainActProps extends ActProps {
  readonly path: '/api/v1/decyzje/{id}/przekazania' | '/api/v1/decyzje/{id}/wycofania' | '/api/v1/decyzje/{id}/zatwierdzenia' | '/api/v1/decyzje/{id}/podpisy';
  readonly label: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly secondary?: boolean;
}

function PlainAct({ decision, path, label, text, disabled, secondary }: PlainActProps) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', path);
  const submit = () => act.mutate({ path: { id: decision.id }, wersja: decision.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button variant={secondary ? 'default' : undefined} {...(!secondary && onKey(NEXT))} onClick={dialog.open} disabled={disabled}>{label}</Button>
      <ActModal title={label} opened={opened} onClose={dialog.close} submitLabel={label} pending={act.isPending} error={act.error} onSubmit={submit}><Text>{text}</Text></ActModal>
    </>
  );
}

/** Sends a draft back with what is to be mended, also by a key where the screen has one for it. */
export function SendBack({ decision, shortcut }: ActProps & { readonly shortcut?: string }) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/decyzje/{id}/zwroty');
  const form = useForm({ uwagi: '' }, act.error);
  const submit = () => {
    if (form.validate({ uwagi: !form.values.uwagi.trim() && t.remarksRequired })) act.mutate({ path: { id: decision.id }, body: form.values, wersja: decision.wersja }, { onSuccess: dialog.close });
  };
  return (
    <>
      <Button variant="default" {...(shortcut && onKey(shortcut))} onClick={dialog.open}>{t.sendBack}</Button>
      <ActModal title={t.sendBack} opened={opened} onClose={dialog.close} submitLabel={t.sendBack} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Textarea label={t.remarks} required {...form.text('uwagi')} />
      </ActModal>
    </>
  );
}

function Waiver({ decision }: ActProps) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/decyzje/{id}/zrzeczenia');
  const form = useForm({ dzien: useToday() }, act.error);
  const submit = () => act.mutate({ path: { id: decision.id }, body: form.values, wersja: decision.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.waive}</Button>
      <ActModal title={t.waive} opened={opened} onClose={dialog.close} submitLabel={t.waive} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Text size="sm">{t.waiveText}</Text>
        <DateField label={t.waiveDay} required {...form.text('dzien')} />
      </ActModal>
    </>
  );
}

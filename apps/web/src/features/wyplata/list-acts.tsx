import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../shared/api/act.js';
import { useMay } from '../../shared/api/me.js';
import { DateField } from '../../shared/form/fields.js';
import { useForm } from '../../shared/form/use-form.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { FileButton } from '../../shared/ui/file-button.js';
import { NEXT, onKey } from '../../shared/ui/use-shortcuts.js';
import type { ListaStan, ListaSzczegoly } from './api.js';
import { texts } from './texts.js';

const t = texts.list;

const ACTS = {
  przygotowana: { path: '/api/v1/listy-wyplat/{id}/sprawdzenia-merytoryczne', permission: 'wyplata:lista:check', ...t.acts.check },
  'sprawdzona-merytorycznie': { path: '/api/v1/listy-wyplat/{id}/sprawdzenia-rachunkowe', permission: 'wyplata:lista:verify', ...t.acts.verify },
  'sprawdzona-rachunkowo': { path: '/api/v1/listy-wyplat/{id}/kontrole', permission: 'wyplata:lista:control', ...t.acts.control },
  skontrolowana: { path: '/api/v1/listy-wyplat/{id}/zatwierdzenia', permission: 'wyplata:lista:approve', ...t.acts.approve },
} as const;
const SIGNATURES = {
  zatwierdzona: { path: '/api/v1/listy-wyplat/{id}/podpisy', ...t.acts.sign },
  podpisana: { path: '/api/v1/listy-wyplat/{id}/pliki', ...t.acts.send },
} as const;

/** What the list waits for, for whoever may do it: the next act, or sending it back. */
export function ListActs({ lista }: { readonly lista: ListaSzczegoly }) {
  const may = useMay();
  const stan = lista.stan as ListaStan;
  if (stan in ACTS) {
    const act = ACTS[stan as keyof typeof ACTS];
    if (!may(act.permission)) return null;
    return <Group><CheckAct key={stan} lista={lista} path={act.path} label={act.label} text={act.text} />{stan !== 'przygotowana' && <SendBack lista={lista} />}</Group>;
  }
  if (!may('wyplata:lista:send')) return null;
  if (stan in SIGNATURES) return <Group><SignAct key={stan} lista={lista} {...SIGNATURES[stan as keyof typeof SIGNATURES]} /><ChangeDay lista={lista} /></Group>;
  if (!lista.plik_sha256) return null;
  return <Group><FileButton address={`/api/v1/listy-wyplat/${lista.id}/plik`} how="save" variant="filled">{t.download}</FileButton></Group>;
}

/** Whether the person may take lines off the list at its stage. */
export function useMayCorrect(lista: ListaSzczegoly): boolean {
  const may = useMay();
  const act = ACTS[lista.stan as keyof typeof ACTS];
  return act !== undefined && (may(act.permission) || (lista.stan === 'przygotowana' && may('wyplata:lista:prepare')));
}

interface ActProps<Path> {
  readonly lista: ListaSzczegoly;
  readonly path: Path;
  readonly label: string;
  readonly text: string;
}

function CheckAct({ lista, path, label, text }: ActProps<(typeof ACTS)[keyof typeof ACTS]['path']>) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', path);
  const form = useForm({ uwaga: '' }, act.error);
  const submit = () => act.mutate({ path: { id: lista.id }, body: form.values.uwaga ? form.values : {}, wersja: lista.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button {...onKey(NEXT)} onClick={dialog.open}>{label}</Button>
      <ActModal title={label} opened={opened} onClose={dialog.close} submitLabel={label} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Stack gap="sm">
          <Text>{text}</Text>
          <Textarea label={t.remark} autosize minRows={2} maxLength={500} {...form.text('uwaga')} />
        </Stack>
      </ActModal>
    </>
  );
}

function SignAct({ lista, path, label, text }: ActProps<(typeof SIGNATURES)[keyof typeof SIGNATURES]['path']>) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', path);
  const submit = () => act.mutate({ path: { id: lista.id }, wersja: lista.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button {...onKey(NEXT)} onClick={dialog.open}>{label}</Button>
      <ActModal title={label} opened={opened} onClose={dialog.close} submitLabel={label} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Text>{text}</Text>
      </ActModal>
    </>
  );
}

/** A list whose day the bank cannot keep any more gets a later one. */
function ChangeDay({ lista }: { readonly lista: ListaSzczegoly }) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/listy-wyplat/{id}/dni');
  const form = useForm({ dzien: '' }, act.error);
  const submit = () => {
    if (!form.validate({ dzien: !form.values.dzien && t.newDayRequired })) return;
    act.mutate({ path: { id: lista.id }, body: form.values, wersja: lista.wersja }, { onSuccess: dialog.close });
  };
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.changeDay}</Button>
      <ActModal title={t.changeDay} opened={opened} onClose={dialog.close} submitLabel={t.changeDay} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Stack gap="sm">
          <Text>{t.changeDayText}</Text>
          <DateField label={t.newDay} required {...form.text('dzien')} />
        </Stack>
      </ActModal>
    </>
  );
}

function SendBack({ lista }: { readonly lista: ListaSzczegoly }) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', '/api/v1/listy-wyplat/{id}/zwroty');
  const form = useForm({ powod: '' }, act.error);
  const submit = () => {
    if (!form.validate({ powod: !form.values.powod.trim() && t.reasonRequired })) return;
    act.mutate({ path: { id: lista.id }, body: form.values, wersja: lista.wersja }, { onSuccess: dialog.close });
  };
  return (
    <>
      <Button variant="default" onClick={dialog.open}>{t.sendBack}</Button>
      <ActModal title={t.sendBack} opened={opened} onClose={dialog.close} submitLabel={t.sendBack} danger pending={act.isPending} error={act.error} onSubmit={submit}>
        <Stack gap="sm">
          <Text>{t.sendBackText}</Text>
          <Textarea label={t.reason} required autosize minRows={2} maxLength={500} {...form.text('powod')} />
        </Stack>
      </ActModal>
    </>
  );
}

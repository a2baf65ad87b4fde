import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useAct } from '../../shared/api/act.js';
import { useMay } from '../../shared/api/me.js';
import { ActModal } from '../../shared/ui/act-modal.js';
import { FileButton } from '../../shared/ui/file-button.js';
import { NEXT, onKey } from '../../shared/ui/use-shortcuts.js';
import type { ListaSzczegoly } from './api.js';
import { texts } from './texts.js';

const t = texts.list;

/** The next act on the list, for whoever may take it. */
export function ListActs({ lista }: { readonly lista: ListaSzczegoly }) {
  const may = useMay();
  if (lista.stan === 'przygotowana' && may('wyplata:lista:approve')) {
    return <ListAct lista={lista} path="/api/v1/listy-wyplat/{id}/zatwierdzenia" label={t.approve} text={t.approveText} />;
  }
  if (lista.stan === 'zatwierdzona' && may('wyplata:lista:send')) {
    return <ListAct lista={lista} path="/api/v1/listy-wyplat/{id}/pliki" label={t.send} text={t.sendText} />;
  }
  if (lista.stan !== 'wyslana' || !lista.plik_sha256 || !may('wyplata:lista:send')) return null;
  return <Group><FileButton address={`/api/v1/listy-wyplat/${lista.id}/plik`} how="save" variant="filled">{t.download}</FileButton></Group>;
}

interface ListActProps {
  readonly lista: ListaSzczegoly;
  readonly path: '/api/v1/listy-wyplat/{id}/zatwierdzenia' | '/api/v1/listy-wyplat/{id}/pliki';
  readonly label: string;
  readonly text: string;
}

function ListAct({ lista, path, label, text }: ListActProps) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', path);
  const submit = () => act.mutate({ path: { id: lista.id }, wersja: lista.wersja }, { onSuccess: dialog.close });
  return (
    <Group>
      <Button {...onKey(NEXT)} onClick={dialog.open}>{label}</Button>
      <ActModal title={label} opened={opened} onClose={dialog.close} submitLabel={label} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Text>{text}</Text>
      </ActModal>
    </Group>
  );
}

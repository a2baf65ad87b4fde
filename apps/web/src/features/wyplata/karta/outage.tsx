import { Button, Group, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatInstant } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import type { ListaSzczegoly } from '../api.js';
import { texts as payments } from '../texts.js';
import { AWARIA_KANAL, type AwariaKart, type AwariaKanal, type AwariaZakres, outagesQuery } from './api.js';
import { texts } from './texts.js';

const t = texts.outage;
const APPROVED: ReadonlySet<string> = new Set(['zatwierdzona', 'podpisana', 'wyslana']);

const columns: Column<AwariaKart>[] = [
  { header: t.when, cell: (row) => formatInstant(row.zgloszono) },
  { header: t.reason, cell: (row) => row.powod },
  { header: t.channel, cell: (row) => payments.channels[row.kanal] ?? row.kanal },
  { header: t.count, cell: (row) => row.liczba, align: 'right' },
  { header: t.sum, cell: (row) => formatMoney(row.suma), align: 'right' },
  { header: t.withdrawn, cell: (row) => row.wycofano, align: 'right' },
  { header: t.left, cell: (row) => row.pominieto, align: 'right' },
  { header: t.newList, cell: (row) => row.nowa_lista_id && <TextLink to="/listy-wyplat/$id" params={{ id: row.nowa_lista_id }}>{t.show}</TextLink> },
];

/** When cards do not work: payments of an approved list of cards go by another channel, and what has gone so far. */
export function Outage({ lista }: { readonly lista: ListaSzczegoly }) {
  const may = useMay();
  const [opened, dialog] = useDisclosure();
  const isOfCards = lista.kanal === 'karta' && APPROVED.has(lista.stan);
  const { data: outages = [] } = useQuery({ ...outagesQuery(lista.id), enabled: isOfCards && may('wyplata:ksiegowosc:read') });
  if (!isOfCards) return null;
  return (
    <>
      {may('wyplata:awaria-kart:create') && <Group><Button variant="default" onClick={dialog.open}>{t.open}</Button></Group>}
      {outages.length > 0 && <Section title={t.section}><DataTable caption={t.section} columns={columns} rows={outages} rowKey={(row) => row.id} /></Section>}
      {opened && <OutageDialog lista={lista} onClose={dialog.close} />}
    </>
  );
}

function OutageDialog({ lista, onClose }: { readonly lista: ListaSzczegoly; readonly onClose: () => void }) {
  const move = useAct('post', '/api/v1/listy-wyplat/{id}/awarie-kart');
  const initial: { kanal: AwariaKanal; zakres: AwariaZakres; powod: string; odwolanie: string } = { kanal: 'kasa', zakres: 'wszystkie', powod: '', odwolanie: '' };
  const form = useForm(initial, move.error);
  const isSent = lista.stan === 'wyslana';
  const submit = () => {
    const { powod, odwolanie } = form.values;
    if (!form.validate({ powod: !powod.trim() && t.reasonRequired, odwolanie: isSent && !odwolanie.trim() && t.recallRequired })) return;
    move.mutate({ path: { id: lista.id }, wersja: lista.wersja, body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.title} opened onClose={onClose} submitLabel={t.submit} danger pending={move.isPending} error={move.error} onSubmit={submit}>
      <Text>{t.text}</Text>
      <NativeSelect label={t.scope} data={Object.entries(t.scopes).map(([value, label]) => ({ value, label }))} {...form.text('zakres')} />
      <NativeSelect label={t.channel} data={AWARIA_KANAL.map((value) => ({ value, label: payments.channels[value] ?? value }))} {...form.text('kanal')} />
      <Textarea label={t.reason} required maxLength={500} {...form.text('powod')} />
      {isSent && <TextInput label={t.recall} description={t.recallHint} required maxLength={200} {...form.text('odwolanie')} />}
    </ActModal>
  );
}

import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { PersonPicker } from '../../../shared/person/person-picker.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import type { Strona, Strony } from './api.js';
import { texts } from './texts.js';

const t = texts.parties;
type Odbiorca = Strony['odbiorcy'][number];

interface PartiesProps {
  readonly sprawaId: string;
  readonly found: Strony;
}

/** Who gets a copy of what the office issues, and at which address. */
export function Parties({ sprawaId, found: { strony, odbiorcy } }: PartiesProps) {
  const writes = useMay()('postepowanie:przedstawiciel:write');
  const [opened, setOpened] = useState<'add' | Strona | null>(null);
  const partyOf = ({ strona_id }: Odbiorca) => strony.find(({ id }) => id === strona_id);
  const columns: Column<Odbiorca>[] = [
    { header: t.party, cell: (row) => <div><Text size="sm">{row.strona}</Text><Text size="xs" c="dimmed">{partyOf(row)?.interes ?? (row.strona_id ? t.further : t.first)}</Text></div> },
    { header: t.envelope, cell: (row) => row.brak ?? (row.koperta.length > 1 ? row.koperta.join(', ') : `${row.koperta.join(', ')} (${t.noAddress})`) },
    { header: t.basis, cell: (row) => row.przepis },
    ...(writes && strony.length > 0 ? [{ header: texts.actions, cell: (row: Odbiorca) => { const party = partyOf(row); return party && <Button size="compact-sm" variant="subtle" onClick={() => setOpened(party)}>{texts.end}</Button>; } }] : []),
  ];
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">{t.hint}</Text>
      <DataTable caption={t.caption} columns={columns} rows={odbiorcy} rowKey={(row) => row.strona_id ?? row.osoba_id} />
      {writes && <Group><Button size="xs" variant="default" onClick={() => setOpened('add')}>{t.add}</Button></Group>}
      {opened === 'add' && <AddParty sprawaId={sprawaId} onClose={() => setOpened(null)} />}
      {opened && opened !== 'add' && <EndParty row={opened} onClose={() => setOpened(null)} />}
    </Stack>
  );
}

function AddParty({ sprawaId, onClose }: { readonly sprawaId: string; readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/sprawy/{id}/strony');
  const form = useForm({ osoba_id: '', interes: '', od: useToday() }, add.error);
  const submit = () => {
    const { osoba_id, interes, od } = form.values;
    if (!form.validate({ osoba_id: !osoba_id && texts.required, interes: !interes.trim() && texts.required, od: !od && texts.required })) return;
    add.mutate({ path: { id: sprawaId }, body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.add} opened wide onClose={onClose} submitLabel={t.add} pending={add.isPending} error={add.error} onSubmit={submit}>
      <PersonPicker label={t.person} value={form.values.osoba_id} error={form.errorAt('osoba_id')} onChange={(osoba_id) => form.set({ osoba_id })} />
      <TextInput label={t.interest} required maxLength={300} {...form.text('interes')} />
      <DateField label={texts.from} required {...form.text('od')} />
    </ActModal>
  );
}

function EndParty({ row, onClose }: { readonly row: Strona; readonly onClose: () => void }) {
  const end = useAct('post', '/api/v1/strony/{id}/zakonczenia');
  const form = useForm({ do: useToday() }, end.error);
  const submit = () => {
    if (form.validate({ do: !form.values.do && texts.required })) end.mutate({ path: { id: row.id }, body: form.values, wersja: row.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.endTitle} opened onClose={onClose} submitLabel={texts.end} pending={end.isPending} error={end.error} onSubmit={submit}>
      <DateField label={texts.lastDay} required {...form.text('do')} />
    </ActModal>
  );
}

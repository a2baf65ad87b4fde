import { Button, NativeSelect, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { fullName, staffQuery, substitutionsQuery, type Zastepstwo } from '../api.js';
import { texts } from '../texts.js';
import { EndDialog } from '../uzytkownik/end-dialog.js';

const t = texts.substitutions;

/** Who stands in for whom, from a day to a day. */
export function SubstitutionsPage() {
  const query = useInfiniteQuery(substitutionsQuery);
  const staff = useQuery(staffQuery).data ?? [];
  const [adding, dialog] = useDisclosure();
  const [ended, setEnded] = useState<Zastepstwo | null>(null);
  const end = useAct('patch', '/api/v1/zastepstwa/{id}');
  const today = useToday();
  const nameOf = (id: string) => {
    const person = staff.find((one) => one.id === id);
    return person ? fullName(person) : '…';
  };
  const columns: Column<Zastepstwo>[] = [
    { header: t.absent, cell: (row) => nameOf(row.zastepowany_id) },
    { header: t.deputy, cell: (row) => nameOf(row.zastepujacy_id) },
    { header: texts.user.period, cell: (row) => formatPeriod(row.od, row.do) },
    { header: texts.user.actions, cell: (row) => row.do >= today && <Button size="compact-sm" variant="subtle" onClick={() => setEnded(row)}>{texts.user.end}</Button> },
  ];
  return (
    <Page title={t.title} actions={<Button onClick={dialog.open}>{t.add}</Button>}>
      <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      {adding && <AddDialog onClose={dialog.close} />}
      {ended && <EndDialog record={ended} act={end} onClose={() => setEnded(null)} />}
    </Page>
  );
}

function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/zastepstwa');
  const staff = useQuery(staffQuery).data ?? [];
  const today = useToday();
  const form = useForm({ zastepowany_id: '', zastepujacy_id: '', od: today, do: today }, add.error);
  const people = [{ value: '', label: '' }, ...staff.filter((one) => one.rodzaj === 'pracownik').map((one) => ({ value: one.id, label: fullName(one) }))];
  const submit = () => {
    const { zastepowany_id: absent, zastepujacy_id: deputy } = form.values;
    if (!form.validate({ zastepowany_id: !absent && texts.user.required, zastepujacy_id: !deputy && texts.user.required })) return;
    add.mutate({ body: form.values }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.add} opened onClose={onClose} submitLabel={t.save} pending={add.isPending} error={add.error} onSubmit={submit}>
      <Text size="sm" c="dimmed">{t.hint}</Text>
      <NativeSelect label={t.absent} required data={people} {...form.text('zastepowany_id')} />
      <NativeSelect label={t.deputy} required data={people} {...form.text('zastepujacy_id')} />
      <DateField label={texts.user.from} required {...form.text('od')} />
      <DateField label={texts.user.to} required {...form.text('do')} />
    </ActModal>
  );
}

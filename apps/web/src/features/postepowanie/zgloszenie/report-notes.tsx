import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { ActInput } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatDate } from '../../../shared/format/date.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { EmptyState, ProblemAlert } from '../../../shared/ui/states.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import type { ZgloszenieAkta } from './api.js';
import { texts } from './texts.js';

const t = texts.one;
type Body = ActInput<'post', '/api/v1/zgloszenia/{id}/dzialania'>['body'];

/** What was done about a report, and a note to add while it waits. */
export function ReportNotes({ report }: { readonly report: ZgloszenieAkta }) {
  return (
    <Stack gap="md">
      {report.dzialania.length === 0
        ? <EmptyState>{t.nothingDone}</EmptyState>
        : <DataTable caption={t.done} rows={report.dzialania} rowKey={(row) => row.id} columns={[
          { header: t.day, cell: (row) => formatDate(row.dzien) },
          { header: t.kind, cell: (row) => t.kinds[row.rodzaj] },
          { header: t.note, cell: (row) => <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{row.opis}</Text> },
          { header: t.worker, cell: (row) => <StaffName id={row.kto} /> },
        ]} />}
      {report.stan === 'nowe' && <NoteForm id={report.id} />}
    </Stack>
  );
}

function NoteForm({ id }: { readonly id: string }) {
  const act = useAct('post', '/api/v1/zgloszenia/{id}/dzialania');
  const form = useForm({ rodzaj: 'telefon', dzien: useToday(), opis: '' }, act.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.validate({ opis: !form.values.opis.trim() && t.noteRequired }) && !act.isPending) act.mutate({ path: { id }, body: form.values as Body }, { onSuccess: () => form.set({ opis: '' }) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          <NativeSelect label={t.kind} data={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))} {...form.text('rodzaj')} />
          <DateField label={t.day} {...form.text('dzien')} />
        </SimpleGrid>
        <Textarea label={t.note} rows={2} maxLength={2000} {...form.text('opis')} />
        <ProblemAlert error={act.error} />
        <Group><Button type="submit" variant="default" loading={act.isPending}>{t.addNote}</Button></Group>
      </Stack>
    </form>
  );
}

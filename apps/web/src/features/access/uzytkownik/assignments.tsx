import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { filled, useForm } from '../../../shared/form/use-form.js';
import { formatPeriod } from '../../../shared/format/date.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useUnitName } from '../../../shared/unit/units.js';
import { assignmentsQuery, type Przydzial } from '../api.js';
import { texts } from '../texts.js';
import { EndDialog } from './end-dialog.js';

const t = texts.user;

/** Roles of an account in units, from a day to a day. */
export function Assignments({ uzytkownikId }: { readonly uzytkownikId: string }) {
  const query = useInfiniteQuery(assignmentsQuery(uzytkownikId));
  const [adding, dialog] = useDisclosure();
  const [ended, setEnded] = useState<Przydzial | null>(null);
  const end = useAct('patch', '/api/v1/przydzialy/{id}');
  const unitName = useUnitName();
  const columns: Column<Przydzial>[] = [
    { header: texts.users.role, cell: (row) => texts.roles[row.rola] ?? row.rola },
    { header: texts.users.unit, cell: (row) => unitName(row.komorka_id) },
    { header: t.period, cell: (row) => formatPeriod(row.od, row.do) },
    { header: t.actions, cell: (row) => row.do === null && <Button size="compact-sm" variant="subtle" onClick={() => setEnded(row)}>{t.end}</Button> },
  ];
  return (
    <Stack gap="sm">
      <PagesView query={query} empty={t.noAssignments}>{(rows) => <DataTable caption={t.assignments} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      <Group><Button size="xs" variant="default" onClick={dialog.open}>{t.addAssignment}</Button></Group>
      {adding && <AddDialog uzytkownikId={uzytkownikId} onClose={dialog.close} />}
      {ended && <EndDialog record={ended} act={end} onClose={() => setEnded(null)} />}
    </Stack>
  );
}

function AddDialog({ uzytkownikId, onClose }: { readonly uzytkownikId: string; readonly onClose: () => void }) {
  const add = useAct('post', '/api/v1/przydzialy');
  const form = useForm({ rola: 'specjalista-swiadczen', komorka_id: '', od: useToday(), do: '' }, add.error);
  const submit = () => {
    if (!form.validate({ komorka_id: !form.values.komorka_id && t.required, od: !form.values.od && t.required })) return;
    add.mutate({ body: { ...filled(form.values), uzytkownik_id: uzytkownikId } }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.addAssignment} opened onClose={onClose} submitLabel={t.addAssignment} pending={add.isPending} error={add.error} onSubmit={submit}>
      <NativeSelect label={texts.users.role} data={Object.entries(texts.roles).map(([value, label]) => ({ value, label }))} {...form.text('rola')} />
      <UnitSelect label={texts.users.unit} value={form.values.komorka_id} error={form.errorAt('komorka_id')} onChange={(id) => form.set({ komorka_id: id })} />
      <DateField label={t.from} required {...form.text('od')} />
      <DateField label={t.to} description={t.openEnded} {...form.text('do')} />
    </ActModal>
  );
}

import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useToday } from '../../../shared/api/me.js';
import { DateField } from '../../../shared/form/fields.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { personName } from '../../../shared/person/api.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import type { Czlonek, Gospodarstwo } from '../api.js';
import { texts } from '../texts.js';

const t = texts.household;

/** Members of a household with role and period. */
export function Members({ household, writable }: { readonly household: Gospodarstwo; readonly writable: boolean }) {
  const [ended, setEnded] = useState<Czlonek | null>(null);
  const columns: Column<Czlonek>[] = [
    { header: t.member, cell: (row) => <TextLink to="/osoby/$id" params={{ id: row.osoba_id }}>{personName(row)}</TextLink> },
    { header: texts.fields.data_urodzenia, cell: (row) => formatDate(row.data_urodzenia) },
    { header: t.role, cell: (row) => texts.roles[row.rola] ?? row.rola },
    { header: t.period, cell: (row) => formatPeriod(row.od, row.do) },
    ...(writable ? [{ header: texts.person.actions, cell: (row: Czlonek) => row.do === null && <Button size="compact-sm" variant="subtle" onClick={() => setEnded(row)}>{t.endMember}</Button> }] : []),
  ];
  return (
    <>
      <DataTable caption={t.title} columns={columns} rows={household.czlonkowie} rowKey={(row) => row.id} />
      {ended && <EndMember gospodarstwoId={household.id} member={ended} onClose={() => setEnded(null)} />}
    </>
  );
}

function EndMember({ gospodarstwoId, member, onClose }: { readonly gospodarstwoId: string; readonly member: Czlonek; readonly onClose: () => void }) {
  const end = useAct('post', '/api/v1/gospodarstwa/{id}/czlonkowie/{czlonkostwoId}/zakonczenia');
  const form = useForm({ do: useToday() }, end.error);
  const submit = () => end.mutate({ path: { id: gospodarstwoId, czlonkostwoId: member.id }, body: form.values }, { onSuccess: onClose });
  return (
    <ActModal title={t.endMember} opened onClose={onClose} submitLabel={t.endMember} pending={end.isPending} error={end.error} onSubmit={submit}>
      <DateField label={texts.person.endDay} required {...form.text('do')} />
    </ActModal>
  );
}

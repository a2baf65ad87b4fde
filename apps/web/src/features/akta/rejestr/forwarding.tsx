import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useMe } from '../../../shared/api/me.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatInstant } from '../../../shared/format/date.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { UnitSelect } from '../../../shared/unit/unit-select.js';
import { useUnitName } from '../../../shared/unit/units.js';
import { forwardingsQuery, type Pismo, type PrzekazaniePisma } from '../api.js';
import { texts } from '../texts.js';
import { SendPaperBack } from './send-paper-back.js';

const t = texts.forward;

/** The way of a paper between units: sending it on, and what became of it. */
export function Forwarding({ pismo }: { readonly pismo: Pismo }) {
  const rows = useQuery(forwardingsQuery(pismo.id)).data ?? [];
  const may = useMay()('akta:pismo:register');
  const [opened, dialog] = useDisclosure();
  const onItsWay = rows.some(({ stan }) => stan === 'w-drodze');
  const free = may && pismo.sprawa_ids.length === 0 && !pismo.poza_aktami && !onItsWay;
  if (rows.length === 0 && !free) return null;
  return (
    <Section title={t.title}>
      <Stack gap="sm">
        {rows.length > 0 && <History rows={rows} />}
        {free && <Group><Button variant="default" onClick={dialog.open}>{t.act}</Button></Group>}
      </Stack>
      {opened && <ForwardDialog pismo={pismo} onClose={dialog.close} />}
    </Section>
  );
}

function History({ rows }: { readonly rows: readonly PrzekazaniePisma[] }) {
  const unitName = useUnitName();
  const me = useMe().data?.id;
  const columns: Column<PrzekazaniePisma>[] = [
    { header: t.from, cell: (row) => unitName(row.z_komorki_id) },
    { header: t.to, cell: (row) => unitName(row.do_komorki_id) },
    { header: t.reason, cell: (row) => <div><Text size="sm">{row.powod}</Text>{row.uwagi && <Text size="xs" c="dimmed">{row.uwagi}</Text>}</div> },
    { header: t.state, cell: (row) => <StatusBadge tone={row.stan === 'w-drodze' ? 'warn' : row.stan === 'przyjete' ? 'good' : 'neutral'}>{t.states[row.stan] ?? row.stan}</StatusBadge> },
    { header: t.when, cell: (row) => <div><Text size="sm">{formatInstant(row.przekazano)}, <StaffName id={row.przekazal_id} /></Text>{row.rozstrzygnal_id && <Text size="sm">{formatInstant(row.rozstrzygnieto)}, <StaffName id={row.rozstrzygnal_id} /></Text>}</div> },
    { header: t.actions, cell: (row) => row.stan === 'w-drodze' && row.przekazal_id === me && <SendPaperBack row={row} own /> },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function ForwardDialog({ pismo, onClose }: { readonly pismo: Pismo; readonly onClose: () => void }) {
  const act = useAct('post', '/api/v1/rejestr-pism/{id}/przekazania');
  const form = useForm({ komorka_id: '', powod: '' }, act.error);
  const { komorka_id, powod } = form.values;
  const submit = () => {
    if (!form.validate({ komorka_id: !komorka_id && texts.required, powod: !powod.trim() && texts.required })) return;
    act.mutate({ path: { id: pismo.id }, body: form.values, wersja: pismo.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.act} opened onClose={onClose} submitLabel={t.act} pending={act.isPending} error={act.error} onSubmit={submit}>
      <Text size="sm">{t.text}</Text>
      <UnitSelect label={t.unit} kind="prowadzi-sprawy" value={komorka_id} error={form.errorAt('komorka_id')} onChange={(id) => form.set({ komorka_id: id })} />
      <Textarea label={t.reason} required autosize minRows={2} maxLength={300} {...form.text('powod')} />
    </ActModal>
  );
}

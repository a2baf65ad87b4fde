import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { useForm } from '../../../shared/form/use-form.js';
import { formatInstant } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StatusBadge, type Tone } from '../../../shared/ui/status-badge.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { correctionsQuery, type Korekta } from './api.js';
import { lineText } from './budget-line.js';
import { texts } from './texts.js';

const t = texts.corrections;
const TONES: Readonly<Record<string, Tone>> = { zgloszona: 'warn', zatwierdzona: 'good', odrzucona: 'neutral' };

interface Decision {
  readonly korekta: Korekta;
  readonly approve: boolean;
}

/** Wishes to correct the ledger; another person than the one who wished decides. */
export function CorrectionsPage() {
  const [waiting, setWaiting] = useState(true);
  const [decision, setDecision] = useState<Decision | null>(null);
  const query = useInfiniteQuery(correctionsQuery(waiting ? 'zgloszona' : undefined));
  const may = useMay();
  const columns = columnsOf(may('finanse:korekta:approve'), setDecision);
  return (
    <Stack gap="md">
      <search className="filters card no-print" aria-label={t.filters}>
        <Checkbox label={t.waitingOnly} checked={waiting} onChange={(event) => setWaiting(event.currentTarget.checked)} />
      </search>
      <PagesView query={query} empty={t.empty}>{(rows) => <DataTable caption={t.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
      {decision?.approve && <ApproveDialog korekta={decision.korekta} onClose={() => setDecision(null)} />}
      {decision && !decision.approve && <RejectDialog korekta={decision.korekta} onClose={() => setDecision(null)} />}
    </Stack>
  );
}

function columnsOf(decides: boolean, onDecide: (decision: Decision) => void): Column<Korekta>[] {
  return [
    { header: t.operation, cell: (row) => <TextLink to="/operacje-ksiegowe/$id" params={{ id: row.operacja_id }}>{row.nazwa}</TextLink> },
    { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right' },
    { header: t.lines, cell: (row) => <Stack gap={0}>{row.linie.map((line, i) => <Text key={i} size="sm">{lineText(line)}: {formatMoney(line.kwota)}</Text>)}</Stack> },
    { header: t.reason, cell: (row) => <Text size="sm">{row.uwaga ? `${row.powod} (${row.uwaga})` : row.powod}</Text> },
    { header: t.by, cell: (row) => <StaffName id={row.zglosil_id} /> },
    { header: t.proposed, cell: (row) => formatInstant(row.zgloszono) },
    { header: t.state, cell: (row) => <StatusBadge tone={TONES[row.stan] ?? 'neutral'}>{t.states[row.stan] ?? row.stan}</StatusBadge> },
    ...(decides ? [{ header: t.acts, cell: (row: Korekta) => row.stan === 'zgloszona' && <Acts korekta={row} onDecide={onDecide} /> }] : []),
  ];
}

function Acts({ korekta, onDecide }: { readonly korekta: Korekta; readonly onDecide: (decision: Decision) => void }) {
  return (
    <Group gap="xs">
      <Button size="compact-sm" aria-label={t.approveFor(korekta.nazwa)} onClick={() => onDecide({ korekta, approve: true })}>{t.approve}</Button>
      <Button size="compact-sm" variant="default" aria-label={t.rejectFor(korekta.nazwa)} onClick={() => onDecide({ korekta, approve: false })}>{t.reject}</Button>
    </Group>
  );
}

interface DialogProps {
  readonly korekta: Korekta;
  readonly onClose: () => void;
}

function ApproveDialog({ korekta, onClose }: DialogProps) {
  const approve = useAct('post', '/api/v1/korekty-ksiegowe/{id}/zatwierdzenia');
  const submit = () => approve.mutate({ path: { id: korekta.id }, wersja: korekta.wersja }, { onSuccess: onClose });
  return <ActModal title={t.approve} opened onClose={onClose} submitLabel={t.approve} pending={approve.isPending} error={approve.error} onSubmit={submit}><Text>{t.approveText}</Text></ActModal>;
}

function RejectDialog({ korekta, onClose }: DialogProps) {
  const reject = useAct('post', '/api/v1/korekty-ksiegowe/{id}/odrzucenia');
  const form = useForm({ uwaga: '' }, reject.error);
  const submit = () => {
    if (form.validate({ uwaga: !form.values.uwaga.trim() && t.remarkRequired })) reject.mutate({ path: { id: korekta.id }, body: form.values, wersja: korekta.wersja }, { onSuccess: onClose });
  };
  return (
    <ActModal title={t.reject} opened onClose={onClose} submitLabel={t.reject} danger pending={reject.isPending} error={reject.error} onSubmit={submit}>
      <Textarea label={t.remark} required autosize minRows={2} {...form.text('uwaga')} />
    </ActModal>
  );
}

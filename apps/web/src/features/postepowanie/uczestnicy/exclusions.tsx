import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay, useMe } from '../../../shared/api/me.js';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge, type Tone } from '../../../shared/ui/status-badge.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { exclusionsQuery, hintsQuery, type Propozycja, type Wylaczenie } from './api.js';
import { DecideExclusion, EndExclusion } from './exclusion-dialogs.js';
import { ExclusionOrder } from './exclusion-order.js';
import { ReportExclusion } from './report-exclusion.js';
import { texts } from './texts.js';
import { UrgentActs } from './urgent-acts-dialog.js';
import { UrgentHistory } from './urgent-history.js';

const t = texts.exclusion;
const TONES: Readonly<Record<string, Tone>> = { zgloszone: 'warn', wylaczony: 'bad' };
type Opened = { kind: 'report'; hint?: Propozycja } | { kind: 'decide' | 'urgent' | 'end'; row: Wylaczenie };

interface ExclusionsProps {
  readonly sprawaId: string;
  readonly komorkaId: string;
}

/** Officials kept out of the case, claims that wait, and whom the data of the case point to. */
export function Exclusions({ sprawaId, komorkaId }: ExclusionsProps) {
  const may = useMay();
  const query = useQuery({ ...exclusionsQuery(sprawaId), enabled: may('postepowanie:wylaczenie:read') });
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <Stack gap="sm">
      {may('postepowanie:wylaczenie:decide') && <Hints sprawaId={sprawaId} onChoose={(hint) => setOpened({ kind: 'report', hint })} />}
      {may('postepowanie:wylaczenie:read') && (
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.none }}>
          {(rows) => <ExclusionTable rows={rows} onOpen={(kind, row) => setOpened({ kind, row })} />}
        </QueryView>
      )}
      {may('postepowanie:wylaczenie:read') && <UrgentHistory sprawaId={sprawaId} />}
      <Group><Button size="xs" variant="default" onClick={() => setOpened({ kind: 'report' })}>{t.report}</Button></Group>
      {opened?.kind === 'report' && <ReportExclusion sprawaId={sprawaId} hint={opened.hint} onClose={close} />}
      {opened?.kind === 'decide' && <DecideExclusion row={opened.row} komorkaId={komorkaId} onClose={close} />}
      {opened?.kind === 'urgent' && <UrgentActs row={opened.row} onClose={close} />}
      {opened?.kind === 'end' && <EndExclusion row={opened.row} onClose={close} />}
    </Stack>
  );
}

interface TableProps {
  readonly rows: readonly Wylaczenie[];
  readonly onOpen: (kind: 'decide' | 'urgent' | 'end', row: Wylaczenie) => void;
}

function ExclusionTable({ rows, onOpen }: TableProps) {
  const decides = useMay()('postepowanie:wylaczenie:decide');
  const me = useMe().data?.id;
  const columns: Column<Wylaczenie>[] = [
    { header: t.whom, cell: (row) => (row.uzytkownik_id ? <StaffName id={row.uzytkownik_id} /> : `${t.authority}; ${row.organ_zastepczy ?? ''}`) },
    { header: t.ground, cell: (row) => <div><Text size="sm">{t.grounds[row.podstawa] ?? row.podstawa_nazwa} ({t.askedBy[row.tryb] ?? row.tryb})</Text><Text size="xs" c="dimmed">{row.przepis}. {row.uzasadnienie}</Text></div> },
    { header: t.state, cell: (row) => <State row={row} /> },
    ...(decides ? [{ header: texts.actions, cell: (row: Wylaczenie) => row.uzytkownik_id !== me && <Acts row={row} onOpen={onOpen} /> }] : []),
  ];
  return <DataTable caption={t.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function State({ row }: { readonly row: Wylaczenie }) {
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge tone={TONES[row.stan] ?? 'neutral'}>{t.states[row.stan] ?? row.stan}</StatusBadge>
      {row.od && <Text size="xs" c="dimmed">{formatPeriod(row.od, row.do)}</Text>}
      {row.pilne_do && row.stan === 'wylaczony' && <Text size="xs">{t.urgentUntil(formatDate(row.pilne_do))}</Text>}
    </Stack>
  );
}

function Acts({ row, onOpen }: { readonly row: Wylaczenie; readonly onOpen: TableProps['onOpen'] }) {
  const button = (kind: 'decide' | 'urgent' | 'end', label: string) => <Button size="compact-sm" variant="subtle" onClick={() => onOpen(kind, row)}>{label}</Button>;
  if (row.stan === 'zgloszone') return button('decide', t.decide);
  if (row.stan !== 'wylaczony') return null;
  return <Group gap={4}><ExclusionOrder row={row} />{row.uzytkownik_id && button('urgent', t.urgent)}{button('end', texts.end)}</Group>;
}

function Hints({ sprawaId, onChoose }: { readonly sprawaId: string; readonly onChoose: (hint: Propozycja) => void }) {
  const hints = useQuery(hintsQuery(sprawaId)).data ?? [];
  if (hints.length === 0) return null;
  return (
    <Alert color="bursztyn" role="status" title={t.hints}>
      {hints.map((hint) => {
        const name = `${hint.imie} ${hint.nazwisko}`;
        return (
          <Group key={hint.uzytkownik_id} gap="sm">
            <Text size="sm">{name} – {t.hintReasons[hint.powod] ?? hint.powod} ({hint.przepis})</Text>
            <Button size="compact-sm" variant="default" aria-label={t.excludeNamed(name)} onClick={() => onChoose(hint)}>{t.exclude}</Button>
          </Group>
        );
      })}
    </Alert>
  );
}

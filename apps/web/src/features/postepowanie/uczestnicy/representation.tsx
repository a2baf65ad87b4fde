import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate, formatPeriod } from '../../../shared/format/date.js';
import { capitalize } from '../../../shared/texts/capitalize.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { EmptyState } from '../../../shared/ui/states.js';
import type { Ograniczenie, Przedstawiciel, Reprezentacja } from './api.js';
import { AddRepresentative, EndRepresentative } from './representative-dialogs.js';
import { AddLimit, ChangeLimit } from './limit-dialogs.js';
import { texts } from './texts.js';

const t = texts.representation;
type Opened = { kind: 'add' } | { kind: 'limit' } | { kind: 'end'; row: Przedstawiciel } | { kind: 'court' | 'end-limit'; row: Ograniczenie };

interface RepresentationProps {
  readonly sprawaId: string;
  readonly found: Reprezentacja;
}

/** Who acts for the party and to whom letters go today. */
export function Representation({ sprawaId, found }: RepresentationProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const writes = useMay()('postepowanie:przedstawiciel:write');
  const close = () => setOpened(null);
  const columns: Column<Przedstawiciel>[] = [
    { header: t.kind, cell: (row) => t.kinds[row.rodzaj] ?? row.rodzaj },
    { header: t.name, cell: (row) => <div><Text size="sm">{row.nazwa}</Text><Text size="xs" c="dimmed">{row.adres}</Text></div> },
    { header: t.scope, cell: (row) => <div><Text size="sm">{row.zakres_opis ?? t.scopes[row.zakres] ?? row.zakres}</Text><Text size="xs" c="dimmed">{row.dokument}, {formatDate(row.dokument_dzien)}</Text></div> },
    { header: t.period, cell: (row) => (row.bez_skutku ? t.neverInForce : formatPeriod(row.od, row.do)) },
    ...(writes ? [{ header: texts.actions, cell: (row: Przedstawiciel) => row.do === null && !row.bez_skutku && <Button size="compact-sm" variant="subtle" onClick={() => setOpened({ kind: 'end', row })}>{texts.end}</Button> }] : []),
  ];
  return (
    <Stack gap="sm">
      <Addressee found={found} />
      {found.ograniczenia.filter((one) => one.do === null && !one.bez_skutku).map((one) => <Limit key={one.id} limit={one} writes={writes} onOpen={(kind) => setOpened({ kind, row: one })} />)}
      {found.przedstawiciele.length === 0 ? <EmptyState>{t.none}</EmptyState> : <DataTable caption={t.title} columns={columns} rows={found.przedstawiciele} rowKey={(row) => row.id} />}
      {writes && (
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => setOpened({ kind: 'add' })}>{t.add}</Button>
          <Button size="xs" variant="default" onClick={() => setOpened({ kind: 'limit' })}>{t.limit}</Button>
        </Group>
      )}
      {opened?.kind === 'add' && <AddRepresentative sprawaId={sprawaId} onClose={close} />}
      {opened?.kind === 'limit' && <AddLimit sprawaId={sprawaId} onClose={close} />}
      {opened?.kind === 'end' && <EndRepresentative row={opened.row} onClose={close} />}
      {(opened?.kind === 'court' || opened?.kind === 'end-limit') && <ChangeLimit row={opened.row} what={opened.kind} onClose={close} />}
    </Stack>
  );
}

function Addressee({ found: { adresat, przedstawiciele } }: { readonly found: Reprezentacja }) {
  if (adresat.brak) return <Alert color="bursztyn" role="status">{adresat.brak} ({adresat.przepis})</Alert>;
  const name = przedstawiciele.find(({ id }) => id === adresat.przedstawiciel_id)?.nazwa ?? t.party;
  return <Text size="sm">{t.addressee}: <strong>{name}</strong> <Text span size="xs" c="dimmed">({adresat.przepis})</Text></Text>;
}

interface LimitProps {
  readonly limit: Ograniczenie;
  readonly writes: boolean;
  readonly onOpen: (kind: 'court' | 'end-limit') => void;
}

function Limit({ limit, writes, onOpen }: LimitProps) {
  return (
    <Group gap="sm">
      <Text size="sm">{t.limitSince(capitalize(t.limits[limit.rodzaj] ?? limit.rodzaj), formatDate(limit.od))}: {limit.ustalenie}. {limit.wystapiono_do_sadu ? `${t.court}: ${formatDate(limit.wystapiono_do_sadu)}.` : `${t.courtNo}.`}</Text>
      {writes && !limit.wystapiono_do_sadu && <Button size="compact-sm" variant="subtle" onClick={() => onOpen('court')}>{t.courtAct}</Button>}
      {writes && <Button size="compact-sm" variant="subtle" onClick={() => onOpen('end-limit')}>{texts.end}</Button>}
    </Group>
  );
}

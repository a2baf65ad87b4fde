import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { apiQuery } from '../../../shared/api/query.js';
import { formatInstant } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Section } from '../../../shared/ui/page.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { useUnitName } from '../../../shared/unit/units.js';
import type { PrzekazaniePisma } from '../api.js';
import { texts } from '../texts.js';
import { SendPaperBack } from './send-paper-back.js';

const t = texts.forward;

/** Papers that other units sent here and that nobody has taken yet. Nothing where none wait. */
export function WaitingPapers() {
  const registers = useMay()('akta:pismo:register');
  const rows = useQuery({ ...apiQuery('/api/v1/przekazania-pism', {}), enabled: registers }).data ?? [];
  const unitName = useUnitName();
  const receive = useAct('post', '/api/v1/przekazania-pism/{id}/przyjecia');
  if (rows.length === 0) return null;
  const columns: Column<PrzekazaniePisma>[] = [
    { header: t.paper, cell: (row) => <div><Text size="sm" fw={600}>{row.numer_rejestru}</Text><Text size="sm">{row.rodzaj_nazwa}: {row.tytul}</Text></div> },
    { header: t.from, cell: (row) => <div><Text size="sm">{unitName(row.z_komorki_id)}</Text><Text size="xs" c="dimmed">{formatInstant(row.przekazano)}</Text></div> },
    { header: t.reason, cell: (row) => row.powod },
    {
      header: t.actions,
      cell: (row) => (
        <Group gap={4}>
          <Button size="compact-sm" variant="light" aria-label={t.receiveNamed(row.numer_rejestru)} loading={receive.isPending} onClick={() => receive.mutate({ path: { id: row.id }, wersja: row.wersja })}>{t.receive}</Button>
          <SendPaperBack row={row} />
        </Group>
      ),
    },
  ];
  return (
    <Section title={texts.register.waiting}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">{texts.register.waitingHint}</Text>
        <DataTable caption={texts.register.waiting} columns={columns} rows={rows} rowKey={(row) => row.id} />
        <ProblemAlert error={receive.error} />
      </Stack>
    </Section>
  );
}

import { Alert, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { EmptyState, ProblemAlert } from '../../../shared/ui/states.js';
import { MoveResult } from './move-result.js';
import { texts as t } from './texts.js';

type Row = Schema<'SprawaArkuszaResponse'>;

interface CasesToMoveProps {
  readonly uzytkownikId: string;
  readonly rola: 'prowadzacy' | 'pracownik-socjalny';
  readonly arkusz: Schema<'ArkuszResponse'>;
  readonly candidates: readonly { readonly value: string; readonly label: string }[];
}

/** Cases of the worker to be picked, and the people who take them. */
export function CasesToMove({ uzytkownikId, rola, arkusz, candidates }: CasesToMoveProps) {
  const move = useAct('post', '/api/v1/przekazania-spraw');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [nowi, setNowi] = useState<string[]>([]);
  const [uwagi, setUwagi] = useState('');
  const rows = arkusz.sprawy.filter((row) => row.rola === rola);
  const chosen = rows.filter(({ id }) => picked.has(id)).map(({ id }) => id);
  const submit = () => move.mutate({ body: { rola, sprawa_ids: chosen, nowi_ids: nowi, ...(uwagi.trim() && { uwagi }) } }, { onSuccess: () => setPicked(new Set()) });
  return (
    <Stack gap="md">
      <Section title={t.sheetOf(arkusz.pracownik, formatDate(arkusz.dzien))}>
        <Stack gap="sm">
          <Group justify="space-between">
            <Checkbox label={t.all} disabled={rows.length === 0} checked={rows.length > 0 && chosen.length === rows.length} onChange={({ currentTarget: { checked } }) => setPicked(new Set(checked ? rows.map(({ id }) => id) : []))} />
            <FileButton size="xs" address={`/api/v1/arkusze-przekazania/${uzytkownikId}/wydruk`} how="open">{t.sheet}</FileButton>
          </Group>
          {arkusz.uciety && <Alert color="bursztyn">{t.cut}</Alert>}
          {rows.length === 0 ? <EmptyState>{t.none}</EmptyState> : <DataTable caption={t.title} columns={columnsFor(picked, setPicked)} rows={rows} rowKey={(row) => row.id} />}
        </Stack>
      </Section>
      <Section title={t.to}>
        <Stack gap="sm" maw={520}>
          <Checkbox.Group label={t.takers} description={t.toHint} value={nowi} onChange={setNowi}>
            <Stack gap={6} mt={6}>
              {candidates.map(({ value, label }) => <Checkbox key={value} value={value} label={label} />)}
              {candidates.length === 0 && <Text size="sm">{t.noCandidates}</Text>}
            </Stack>
          </Checkbox.Group>
          <TextInput label={t.note} value={uwagi} maxLength={300} onChange={({ currentTarget: { value } }) => setUwagi(value)} />
          <ProblemAlert error={move.error} />
          <Group><Button disabled={chosen.length === 0 || nowi.length === 0} loading={move.isPending} onClick={submit}>{t.move(chosen.length)}</Button></Group>
        </Stack>
      </Section>
      {move.data && <MoveResult result={move.data} />}
    </Stack>
  );
}

function columnsFor(picked: ReadonlySet<string>, setPicked: (ids: ReadonlySet<string>) => void): Column<Row>[] {
  const toggle = (id: string) => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  return [
    {
      header: t.case,
      cell: (row) => (
        <Group gap="xs" wrap="nowrap">
          <Checkbox aria-label={t.pick(row.znak)} checked={picked.has(row.id)} onChange={() => toggle(row.id)} />
          <div><TextLink to="/sprawy/$id" params={{ id: row.id }}>{row.znak}</TextLink><Text size="xs" c="dimmed">{row.imie} {row.nazwisko}</Text></div>
        </Group>
      ),
    },
    { header: t.state, cell: (row) => row.stan_nazwa },
    { header: t.terms, cell: (row) => row.terminy.map(({ nazwa, data }) => `${nazwa}: ${formatDate(data)}`).join('; ') || t.nothing },
    { header: t.open, cell: (row) => row.do_zalatwienia.join('; ') || t.nothing },
  ];
}

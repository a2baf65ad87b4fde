import { Alert, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import type { Schema } from '../../../shared/api/client.js';
import { formatDate } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { EmptyState, ProblemAlert } from '../../../shared/ui/states.js';
import { texts as t } from './texts.js';

type Team = Schema<'PrognozaZespoluResponse'>;
type Load = Schema<'ObciazenieResponse'>;
type Threat = Schema<'ZagrozenieResponse'>;

/** The load of one team, the terms it will miss, and the moves of cases that would save some of them. */
export function TeamForecast({ team }: { readonly team: Team }) {
  const nameOf = (id: string | null) => {
    const found = team.pracownicy.find((one) => one.uzytkownik_id === id);
    return found ? `${found.nazwisko} ${found.imie}` : t.nobody;
  };
  const loads: Column<Load>[] = [
    { header: t.worker, cell: (row) => nameOf(row.uzytkownik_id) },
    { header: t.duties, cell: (row) => row.terminy, align: 'right' },
    { header: t.pace, cell: (row) => `${row.tempo.toLocaleString('pl-PL', { maximumFractionDigits: 2 })}${row.tempo_zalozone ? ` ${t.assumed}` : ''}`, align: 'right' },
    { header: t.threatened, cell: (row) => (row.zagrozone > 0 ? <Text span fw={600} c="ceglasty.8">{row.zagrozone}</Text> : row.zagrozone), align: 'right' },
  ];
  const threats: Column<Threat>[] = [
    { header: t.case, cell: (row) => <TextLink to="/sprawy/$id" params={{ id: row.sprawa_id }}><span className="nowrap">{row.znak}</span></TextLink> },
    { header: t.duty, cell: (row) => row.nazwa },
    { header: t.term, cell: (row) => formatDate(row.data) },
    { header: t.expected, cell: (row) => (row.przewidywany ? formatDate(row.przewidywany) : t.waits) },
    { header: t.worker, cell: (row) => nameOf(row.uzytkownik_id) },
  ];
  return (
    <Stack gap="md">
      {team.pracownicy.length === 0 ? <EmptyState>{t.noWorkers}</EmptyState> : <DataTable caption={t.load} columns={loads} rows={team.pracownicy} rowKey={(row) => row.uzytkownik_id} />}
      {team.zagrozenia.length === 0 ? <Text size="sm" c="morski.8">{t.noThreats}</Text> : <DataTable caption={t.threats} columns={threats} rows={team.zagrozenia} rowKey={(row) => row.termin_id} />}
      {team.propozycje.length > 0 && <Moves team={team} nameOf={nameOf} />}
    </Stack>
  );
}

interface MovesProps {
  readonly team: Team;
  readonly nameOf: (id: string | null) => string;
}

/** Moves to agree to; what the server refused is said case by case. */
function Moves({ team, nameOf }: MovesProps) {
  const move = useAct('post', '/api/v1/przekazania-spraw');
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const chosen = team.propozycje.filter(({ termin_id }) => !refused.has(termin_id));
  const znakOf = (id: string) => team.zagrozenia.find((one) => one.termin_id === id)?.znak ?? '';
  const toggle = (id: string) => setRefused((old) => new Set(old.has(id) ? [...old].filter((one) => one !== id) : [...old, id]));
  const submit = () => {
    const ruchy = [...new Map(chosen.map((one) => [one.sprawa_id, { sprawa_id: one.sprawa_id, nowy_id: one.na_uzytkownik_id }])).values()];
    move.mutate({ body: { rola: team.rola as 'prowadzacy', ruchy, uwagi: t.note } });
  };
  const failed = move.data?.wyniki.filter((one) => one.nowy_id === null) ?? [];
  return (
    <Stack gap="xs">
      <Text fw={600}>{t.moves}</Text>
      {team.propozycje.map((one) => (
        <Checkbox key={one.termin_id} checked={!refused.has(one.termin_id)} onChange={() => toggle(one.termin_id)} label={t.move(znakOf(one.termin_id), nameOf(one.z_uzytkownik_id), nameOf(one.na_uzytkownik_id), formatDate(one.przewidywany))} />
      ))}
      <ProblemAlert error={move.error} />
      {failed.length > 0 && <Alert color="bursztyn" title={t.notMoved}><List size="sm">{failed.map((one) => <List.Item key={one.sprawa_id}>{one.znak}: {one.komunikat}</List.Item>)}</List></Alert>}
      <Group><Button size="xs" disabled={chosen.length === 0} loading={move.isPending} onClick={submit}>{t.moveChosen(chosen.length)}</Button></Group>
    </Stack>
  );
}

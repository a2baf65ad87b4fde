import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useMe } from '../../../shared/api/me.js';
import { formatDate, formatInstant } from '../../../shared/format/date.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { ProblemAlert } from '../../../shared/ui/states.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { currentFormQuery, type Formularz, formVersionsQuery, type WersjaFormularza } from '../api.js';
import { texts } from '../texts.js';
import { FormEditor } from './form-editor.js';

const t = texts.forms;

/** Questionnaires of the centre: drafted by one person, released by another. */
export function FormVersionsPage() {
  const may = useMay();
  const current = useQuery(currentFormQuery());
  const versions = useQuery(formVersionsQuery());
  const [edited, setEdited] = useState<WersjaFormularza | Formularz | null>(null);
  const close = () => setEdited(null);
  return (
    <Page title={t.title} subtitle={t.lead}>
      <Section title={t.current}>
        <QueryView query={current}>
          {(formularz) => <Stack gap="sm"><Current formularz={formularz} />{may('pomoc-spoleczna:formularz:write') && <Group><Button onClick={() => setEdited({ ...formularz, kod: '', nazwa: '' })}>{t.create}</Button></Group>}</Stack>}
        </QueryView>
      </Section>
      {edited && <FormEditor key={edited.kod} formularz={edited} onClose={close} />}
      <Section title={t.own}>
        <QueryView query={versions} empty={{ when: (rows) => rows.length === 0, text: t.none }}>{(rows) => <Versions rows={rows} onEdit={setEdited} />}</QueryView>
      </Section>
    </Page>
  );
}

function Current({ formularz }: { readonly formularz: Formularz }) {
  const unchecked = formularz.czesci.filter(({ sprawdzona }) => !sprawdzona);
  return (
    <Stack gap={4}>
      <Text fw={600}>{formularz.nazwa} ({formularz.kod}), {t.from} {formatDate(formularz.od)}</Text>
      <Text size="sm">{formularz.podstawa}</Text>
      {formularz.uwagi && <Text size="sm">{formularz.uwagi}</Text>}
      {unchecked.length > 0 && <Text size="sm" c="bursztyn.8">{t.unchecked(unchecked.map(({ numer, nazwa }) => numer ?? nazwa).join(', '))}</Text>}
    </Stack>
  );
}

function Versions({ rows, onEdit }: { readonly rows: readonly WersjaFormularza[]; readonly onEdit: (row: WersjaFormularza) => void }) {
  const may = useMay();
  const me = useMe().data?.id;
  const release = useAct('post', '/api/v1/formularze-wywiadu/{id}/zwolnienia');
  const columns: Column<WersjaFormularza>[] = [
    { header: t.name, cell: ({ nazwa, kod }) => <>{nazwa}<Text size="xs" c="dimmed">{kod}</Text></> },
    { header: t.since, cell: ({ od }) => formatDate(od) },
    { header: t.state, cell: ({ stan }) => <StatusBadge tone={stan === 'zwolniony' ? 'good' : 'info'}>{t.states[stan] ?? stan}</StatusBadge> },
    { header: t.changed, cell: ({ autor_id, zmieniono }) => <><StaffName id={autor_id} />, {formatInstant(String(zmieniono))}</> },
    {
      header: t.act, cell: (row) => row.stan === 'szkic' && (
        <Group gap={6}>
          {may('pomoc-spoleczna:formularz:write') && <Button size="xs" variant="default" onClick={() => onEdit(row)} aria-label={`${t.edit}: ${row.kod}`}>{t.edit}</Button>}
          {may('pomoc-spoleczna:formularz:release') && row.autor_id !== me && <Button size="xs" loading={release.isPending} onClick={() => release.mutate({ path: { id: row.id }, wersja: row.wersja })} aria-label={`${t.release}: ${row.kod}`}>{t.release}</Button>}
        </Group>
      ),
    },
  ];
  return <Stack gap="sm"><ProblemAlert error={release.error} /><DataTable caption={t.own} columns={columns} rows={rows} rowKey={(row) => row.id} /></Stack>;
}

import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../../shared/api/act.js';
import { useMay, useToday } from '../../../shared/api/me.js';
import { MonthField } from '../../../shared/form/fields.js';
import { formatMoney } from '../../../shared/format/money.js';
import { PracaBar } from '../../../shared/praca/praca-bar.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { NEXT, onKey } from '../../../shared/ui/use-shortcuts.js';
import { type Naliczenie, type Pominieta, reckoningQuery, type Zmiana } from './api.js';
import { contributionColumns } from './columns.js';
import { texts } from './texts.js';

const t = texts.reckoning;
const columns: Column<Zmiana>[] = [{ header: texts.person, cell: (row) => `${row.nazwisko} ${row.imie}` }, ...contributionColumns];
const leftOutColumns: Column<Pominieta>[] = [
  { header: texts.person, cell: (row) => `${row.nazwisko} ${row.imie}` },
  { header: texts.titleOf, cell: (row) => texts.titles[row.tytul] ?? row.tytul },
  { header: texts.reason, cell: (row) => texts.reasons[row.powod] ?? row.powod },
];
const keyOf = (row: { readonly osoba_id: string; readonly tytul: string }) => `${row.osoba_id} ${row.tytul}`;

/** What the month's register would say now: sums, who joined and left, who is left out and why. */
export function ReckoningSection() {
  const [miesiac, setMiesiac] = useState(useToday().slice(0, 7));
  const query = useQuery({ ...reckoningQuery(miesiac), enabled: miesiac !== '' });
  return (
    <Section title={t.title} actions={query.data && <PassAct naliczenie={query.data} />}>
      <Stack gap="md">
        <MonthField label={t.month} maw={240} value={miesiac} error={miesiac === '' && t.monthRequired} onChange={(event) => setMiesiac(event.currentTarget.value)} />
        {miesiac !== '' && <QueryView query={query}>{(naliczenie) => <Reckoning naliczenie={naliczenie} />}</QueryView>}
      </Stack>
    </Section>
  );
}

function Reckoning({ naliczenie }: { readonly naliczenie: Naliczenie }) {
  const { numer, zmiany, pominiete } = naliczenie;
  return (
    <Stack gap="md">
      <Text size="sm">{numer === 1 ? t.isFirst : t.isCorrection(numer)}</Text>
      <Details
        rows={[
          [texts.people, naliczenie.osoby],
          [texts.bases, formatMoney(naliczenie.suma_podstaw)],
          [texts.sum, formatMoney(naliczenie.suma)],
          [texts.toPay, formatMoney(naliczenie.do_zaplaty)],
          [t.joined, naliczenie.nowe],
          [t.left, naliczenie.zakonczone],
          [t.changed, naliczenie.zmienione],
          [t.same, naliczenie.bez_zmian],
        ]}
      />
      {pominiete.length > 0 && (
        <Alert color="bursztyn" title={t.leftOut}>
          <Text size="sm" mb="xs">{t.leftOutText}</Text>
          <DataTable caption={t.leftOut} columns={leftOutColumns} rows={pominiete} rowKey={keyOf} />
        </Alert>
      )}
      <Title order={3}>{t.changes}</Title>
      {zmiany.length === 0 ? <Text size="sm">{t.noChanges}</Text> : <DataTable caption={t.changes} columns={columns} rows={zmiany} rowKey={keyOf} />}
    </Stack>
  );
}

function PassAct({ naliczenie: { miesiac, do_przekazania } }: { readonly naliczenie: Naliczenie }) {
  const [opened, dialog] = useDisclosure();
  const pass = useAct('post', '/api/v1/rejestry-skladek/przekazania', { quiet: true });
  const [praca, setPraca] = useState<string | null>(null);
  const navigate = useNavigate();
  const may = useMay();
  if (!may('pomoc-spoleczna:rejestr-skladek:create')) return null;
  if (!do_przekazania) return <Text size="sm" c="dimmed">{t.nothing}</Text>;
  const submit = () => pass.mutate({ body: { miesiac } }, { onSuccess: ({ id }) => setPraca(id) });
  const open = (id: string) => void navigate({ to: '/skladki-zdrowotne/$id', params: { id } });
  return (
    <>
      <Button size="xs" {...onKey(NEXT)} onClick={dialog.open}>{t.pass}</Button>
      <ActModal title={t.pass} opened={opened} onClose={dialog.close} submitLabel={t.pass} pending={pass.isPending || praca !== null} error={pass.error} onSubmit={submit}>
        <Text>{t.passText}</Text>
        {praca && <PracaBar id={praca} onDone={open} onClose={() => setPraca(null)} />}
      </ActModal>
    </>
  );
}

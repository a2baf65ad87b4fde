import { Checkbox, Group, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate, formatMonth } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { FileButton } from '../../../shared/ui/file-button.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { linesQuery, registerQuery, type Rejestr, type Skladka } from './api.js';
import { contributionColumns } from './columns.js';
import { PayAct } from './pay-act.js';
import { texts } from './texts.js';

const t = texts.register;
const columns: Column<Skladka>[] = [
  { header: t.no, cell: (row) => row.lp },
  { header: texts.person, cell: (row) => `${row.nazwisko} ${row.imie}` },
  { header: texts.pesel, cell: (row) => row.pesel ?? '–' },
  { header: texts.code, cell: (row) => row.kod_tytulu },
  ...contributionColumns,
];

/** One register: its sums, its people, the file for the staff department and the payment to ZUS. */
export function RegisterPage() {
  const id = useParam('id');
  const query = useQuery(registerQuery(id));
  const may = useMay();
  return (
    <Page title={t.title(query.data ? formatMonth(query.data.miesiac) : '')} actions={<TextLink to="/skladki-zdrowotne">{t.back}</TextLink>}>
      <QueryView query={query}>
        {(rejestr) => (
          <Stack gap="md">
            <Group>
              {may('pomoc-spoleczna:kedu:read') && <FileButton address={`/api/v1/rejestry-skladek/${id}/kedu`} how="save" variant="filled">{t.download}</FileButton>}
              <PayAct rejestr={rejestr} />
            </Group>
            <Section title={t.summary}><Summary rejestr={rejestr} /></Section>
            {may('pomoc-spoleczna:skladka:read') && <Lines id={id} />}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function Summary({ rejestr }: { readonly rejestr: Rejestr }) {
  return (
    <Details
      rows={[
        [texts.number, rejestr.numer === 1 ? texts.first : texts.correction(rejestr.numer)],
        [texts.people, rejestr.osoby],
        [texts.bases, formatMoney(rejestr.suma_podstaw)],
        [texts.sum, formatMoney(rejestr.suma)],
        [texts.toPay, formatMoney(rejestr.do_zaplaty)],
        [texts.passed, formatDate(rejestr.przekazano)],
        [texts.paid, formatDate(rejestr.zaplacono)],
        [texts.set, rejestr.identyfikator],
        [texts.version, rejestr.wersja_kedu],
        [texts.hash, <code key="hash" className="hash">{rejestr.plik_sha256}</code>],
      ]}
    />
  );
}

function Lines({ id }: { readonly id: string }) {
  const [onlyChanges, setOnlyChanges] = useState(false);
  const query = useInfiniteQuery(linesQuery(id, onlyChanges));
  return (
    <Section title={t.lines} actions={<Checkbox label={t.onlyChanges} checked={onlyChanges} onChange={(event) => setOnlyChanges(event.currentTarget.checked)} />}>
      <PagesView query={query} empty={t.noLines}>{(rows) => <DataTable caption={t.lines} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
    </Section>
  );
}

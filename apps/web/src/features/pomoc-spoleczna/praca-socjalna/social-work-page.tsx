import { Checkbox, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../shared/api/me.js';
import { formatDate } from '../../../shared/format/date.js';
import { DataTable } from '../../../shared/ui/data-table.js';
import { LinkButton, TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { contractDaysQuery, myServicesQuery, type TerminKontraktu } from './api.js';
import { GroupWork } from './group-work.js';
import { ServicesTable } from './services-table.js';
import { texts } from './texts.js';

const t = texts.contracts;

/** The day of social work: which contracts wait for what, and what was done last. */
export function SocialWorkPage() {
  const may = useMay();
  return (
    <Page title={texts.page.title} actions={may('pomoc-spoleczna:zestawienie:read') && <LinkButton variant="default" to="/praca-socjalna/zestawienie">{texts.page.summary}</LinkButton>}>
      <Stack gap="md">
        <ContractDays />
        {may('pomoc-spoleczna:usluga:read') && <><MyServices /><GroupWork /></>}
      </Stack>
    </Page>
  );
}

function ContractDays() {
  const may = useMay();
  const [everybody, setEverybody] = useState(!may('pomoc-spoleczna:kontrakt:write'));
  const query = useQuery(contractDaysQuery(!everybody));
  return (
    <Section title={everybody ? t.days : t.daysMine}>
      <Stack gap="sm">
        <Checkbox label={texts.page.everybody} checked={everybody} onChange={(event) => setEverybody(event.currentTarget.checked)} />
        <QueryView query={query} empty={{ when: (rows) => rows.length === 0, text: t.daysEmpty }}>{(rows) => <Days rows={rows} />}</QueryView>
      </Stack>
    </Section>
  );
}

function Days({ rows }: { readonly rows: readonly TerminKontraktu[] }) {
  return (
    <DataTable caption={t.days} rows={rows} rowKey={(row) => `${row.kontrakt_id}-${row.ocena_id ?? 'koniec'}`} columns={[
      { header: texts.day, cell: (row) => formatDate(row.termin) },
      { header: t.what, cell: (row) => t.dayKinds[row.rodzaj] ?? row.rodzaj },
      { header: t.review, cell: (row) => <StatusBadge tone={row.dni < 0 ? 'bad' : row.dni <= 7 ? 'warn' : 'neutral'}>{t.left(row.dni)}</StatusBadge> },
      { header: t.person, cell: ({ osoba }) => `${osoba.imie} ${osoba.nazwisko}` },
      { header: t.worker, cell: (row) => row.pracownik ?? '–' },
      { header: t.contract, cell: (row) => <TextLink to="/kontrakty/$id" params={{ id: row.kontrakt_id }}>{texts.open}</TextLink> },
    ]} />
  );
}

function MyServices() {
  const query = useInfiniteQuery(myServicesQuery());
  return <Section title={texts.service.mine}><PagesView query={query} empty={texts.service.empty}>{(rows) => <ServicesTable caption={texts.service.mine} rows={rows} withPerson />}</PagesView></Section>;
}

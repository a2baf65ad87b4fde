import { Alert, Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDate } from '../../../shared/format/date.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { StatusBadge } from '../../../shared/ui/status-badge.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { useUnitName } from '../../../shared/unit/units.js';
import { reportQuery, type ZgloszenieAkta } from './api.js';
import { ReportNotes } from './report-notes.js';
import { Reporter } from './reporter.js';
import { Settle } from './settle.js';
import { texts } from './texts.js';

const t = texts.one;

/** One report: what it says, what may be about the same, what was done, and what comes of it. */
export function ReportPage() {
  const query = useQuery(reportQuery(useParam('id')));
  return (
    <Page title={t.title} subtitle={query.data && <Group gap="xs">{[query.data.nazwisko, query.data.imie].filter(Boolean).join(' ') || texts.list.unknown}{query.data.pilne && <StatusBadge tone="bad">{texts.list.urgent}</StatusBadge>}</Group>}>
      <QueryView query={query}>
        {(report) => (
          <Stack gap="md">
            {report.podobne.length > 0 && <Similar report={report} />}
            <Section title={t.details}><Stack gap="md"><Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{report.tresc}</Text><ReportDetails report={report} /></Stack></Section>
            {report.ma_zglaszajacego && <Section title={t.reporter}><Reporter id={report.id} /></Section>}
            <Section title={t.done}><ReportNotes report={report} /></Section>
            <Settle report={report} />
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function ReportDetails({ report }: { readonly report: ZgloszenieAkta }) {
  const unitName = useUnitName();
  return (
    <Details rows={[
      [t.state, texts.states[report.stan]],
      [texts.list.deadline, formatDate(report.termin)],
      [texts.form.day, formatDate(report.data_zgloszenia)],
      [texts.form.source, `${texts.sources[report.zrodlo]}, ${texts.channels[report.kanal]}`],
      [t.consent, texts.consents[report.zgoda]],
      [texts.form.unit, unitName(report.komorka_id)],
      [t.worker, report.pracownik_id ? <StaffName key="pracownik" id={report.pracownik_id} /> : t.nobody],
      [texts.form.pesel, report.pesel],
      [texts.form.address, report.adres],
      [texts.form.phone, report.telefon],
      ...(report.osoba_id ? [[t.personFile, <TextLink key="osoba" to="/osoby/$id" params={{ id: report.osoba_id }}>{t.personFile}</TextLink>] as const] : []),
      ...(report.numer_zewnetrzny ? [[t.externalNumber, report.numer_zewnetrzny] as const] : []),
      ...(report.powod_zamkniecia ? [[t.closedBecause, report.powod_zamkniecia] as const] : []),
    ]} />
  );
}

function Similar({ report }: { readonly report: ZgloszenieAkta }) {
  return (
    <Alert color="bursztyn" title={t.similar}>
      <List size="sm">
        {report.podobne.map(({ rodzaj, id, opis, stan, podobienstwo }) => (
          <List.Item key={id}>
            {rodzaj === 'sprawa'
              ? <TextLink to="/sprawy/$id" params={{ id }}>{t.similarKinds[rodzaj]} {opis}</TextLink>
              : <TextLink to="/zgloszenia/$id" params={{ id }}>{t.similarKinds[rodzaj]} {formatDate(opis)}, {texts.states[stan]}</TextLink>}
            {` (${t.similarities[podobienstwo] ?? podobienstwo})`}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

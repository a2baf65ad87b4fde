import { Alert, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../shared/api/me.js';
import { formatDate, formatMonth } from '../../shared/format/date.js';
import { formatMoney, subtractMoney } from '../../shared/format/money.js';
import { type Column, DataTable, totalOf } from '../../shared/ui/data-table.js';
import { Details } from '../../shared/ui/details.js';
import { TextLink } from '../../shared/ui/links.js';
import { Page, Section } from '../../shared/ui/page.js';
import { QueryView } from '../../shared/ui/query-view.js';
import { useParam } from '../../shared/ui/use-param.js';
import { claimQuery, type NaleznoscSzczegoly } from './api.js';
import { CallsTable, DecisionsTable, EntriesTable } from './claim-tables.js';
import { ClaimActs } from './claim-acts.js';
import { ClaimState } from './claims-table.js';
import { texts } from './texts.js';

const t = texts.claim;

const monthColumns: Column<NaleznoscSzczegoly['miesiace'][number]>[] = [
  { header: t.month, cell: (row) => formatMonth(row.miesiac) },
  { header: t.received, cell: (row) => formatDate(row.dzien_pobrania) },
  { header: t.paidOut, cell: (row) => formatMoney(row.wyplacono), align: 'right', total: totalOf((row) => row.wyplacono) },
  { header: t.entitled, cell: (row) => formatMoney(row.nalezne), align: 'right', total: totalOf((row) => row.nalezne) },
  { header: t.toRepay, cell: (row) => formatMoney(subtractMoney(row.wyplacono, row.nalezne)), align: 'right', total: totalOf((row) => subtractMoney(row.wyplacono, row.nalezne)) },
];
const instalmentColumns: Column<NaleznoscSzczegoly['raty'][number]>[] = [
  { header: texts.list.due, cell: (row) => formatDate(row.termin) },
  { header: texts.acts.amount, cell: (row) => formatMoney(row.kwota), align: 'right', total: totalOf((row) => row.kwota) },
];

/** One claim: what is owed, on what it rests, and all that became of it. */
export function ClaimPage() {
  const query = useQuery(claimQuery(useParam('id')));
  return (
    <Page title={t.title(query.data?.numer ?? '')} subtitle={query.data && <ClaimState {...query.data} />} actions={<TextLink to="/naleznosci">{t.back}</TextLink>}>
      <QueryView query={query}>
        {(claim) => (
          <Stack gap="md">
            <ClaimActs claim={claim} />
            <ClaimData claim={claim} />
            {claim.miesiace.length > 0 && <Section title={t.months}><DataTable caption={t.months} columns={monthColumns} rows={claim.miesiace} rowKey={(row) => row.miesiac} /></Section>}
            <Section title={t.decisions}><DecisionsTable claim={claim} /></Section>
            {claim.raty.length > 0 && <Section title={t.instalments}><DataTable caption={t.instalments} columns={instalmentColumns} rows={claim.raty} rowKey={(row) => row.termin} /></Section>}
            <Section title={t.entries}><EntriesTable claim={claim} /></Section>
            {claim.wezwania.length > 0 && <Section title={t.calls}><CallsTable claim={claim} /></Section>}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function ClaimData({ claim }: { readonly claim: NaleznoscSzczegoly }) {
  const may = useMay();
  const link = may('postepowanie:sprawa:read') ? <TextLink to="/sprawy/$id" params={{ id: claim.sprawa_id }}>{texts.claim.openCase}</TextLink> : null;
  const person = claim.osoba && <TextLink to="/osoby/$id" params={{ id: claim.osoba_id }}>{claim.osoba}</TextLink>;
  return (
    <Section title={t.data}>
      <Stack gap="sm">
        <Details rows={[
          [texts.list.person, person], [t.case, link], [t.kind, texts.kinds[claim.rodzaj]], [texts.list.subject, claim.opis], ...(claim.przyczyna ? [[t.ground, texts.grounds[claim.przyczyna]] as const] : []),
          [t.amount, formatMoney(claim.kwota)], [texts.list.left, formatMoney(claim.pozostalo)], [texts.list.overdueAmount, formatMoney(claim.wymagalne)], [texts.list.due, formatDate(claim.termin)],
          [t.final, formatDate(claim.ostateczna)], [t.lapse, formatDate(claim.przedawnienie)], [t.deduction, formatDate(claim.potracenie_od)],
        ]} />
        <Ground claim={claim} />
      </Stack>
    </Section>
  );
}

/** On what a demand because of an unreported change rests. */
function Ground({ claim }: { readonly claim: NaleznoscSzczegoly }) {
  const may = useMay();
  if (claim.przyczyna !== 'niepoinformowanie_o_zmianie') return null;
  const { pouczenie, bez_pouczenia_powod: powod } = claim;
  if (pouczenie) return <Details rows={[[t.instruction, t.instructionText(formatDate(pouczenie.dzien), texts.forms[pouczenie.forma] ?? '', texts.proofs[pouczenie.potwierdzenie] ?? '')]]} />;
  if (powod) return <Alert color="bursztyn">{t.waived(powod)}</Alert>;
  return claim.stan === 'projekt' && may('naleznosc:naleznosc:create') ? <Alert color="bursztyn">{t.noInstruction}</Alert> : null;
}

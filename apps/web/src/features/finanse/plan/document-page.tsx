import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../shared/api/act.js';
import { useMay } from '../../../shared/api/me.js';
import { formatDate, formatInstant } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { ActModal } from '../../../shared/ui/act-modal.js';
import { type Column, DataTable, totalOf } from '../../../shared/ui/data-table.js';
import { Details } from '../../../shared/ui/details.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { QueryView } from '../../../shared/ui/query-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { documentQuery, type DokumentSzczegoly, lineKey, type PozycjaPlanu } from './api.js';
import { lineColumns } from './line-columns.js';
import { texts as t } from './texts.js';

const columns: Column<PozycjaPlanu>[] = [...lineColumns<PozycjaPlanu>(), { header: t.amount, cell: (row) => formatMoney(row.kwota), align: 'right', total: totalOf((row) => row.kwota) }];

/** One document of the plan with what it gives and takes, and the acts of whoever decides it. */
export function DocumentPage() {
  const query = useQuery(documentQuery(useParam('id')));
  const title = query.data ? t.documentTitle(query.data.numer, query.data.rok) : t.documents;
  return (
    <Page title={title} actions={<TextLink to="/plan-finansowy">{t.back}</TextLink>}>
      <QueryView query={query}>{(dokument) => <Shown dokument={dokument} />}</QueryView>
    </Page>
  );
}

function Shown({ dokument }: { readonly dokument: DokumentSzczegoly }) {
  const decides = useMay()('finanse:plan:approve') && dokument.stan === 'projekt';
  return (
    <Stack gap="md">
      {decides && (
        <Group gap="xs">
          <Decide dokument={dokument} path="/api/v1/dokumenty-planu/{id}/zatwierdzenia" label={t.approve} text={t.approveText} />
          <Decide dokument={dokument} path="/api/v1/dokumenty-planu/{id}/odrzucenia" label={t.reject} text={t.rejectText} danger />
        </Group>
      )}
      <Section title={t.summary}>
        <Details
          rows={[
            [t.kind, t.kinds[dokument.rodzaj] ?? dokument.rodzaj],
            [t.stage, t.states[dokument.stan] ?? dokument.stan],
            [t.basis, dokument.podstawa],
            [t.day, formatDate(dokument.dzien)],
            [t.reason, dokument.powod],
            [t.sum, formatMoney(dokument.suma)],
            [t.enteredBy, byWhom(dokument.wprowadzil, dokument.wprowadzono)],
            [t.decidedBy, byWhom(dokument.rozstrzygnal, dokument.rozstrzygnieto)],
          ]}
        />
      </Section>
      <Section title={t.items}><DataTable caption={t.items} columns={columns} rows={dokument.pozycje} rowKey={lineKey} /></Section>
    </Stack>
  );
}

function byWhom(name: string | null, moment: string | null): string {
  return [name, moment && formatInstant(moment)].filter(Boolean).join(', ');
}

interface DecideProps {
  readonly dokument: DokumentSzczegoly;
  readonly path: '/api/v1/dokumenty-planu/{id}/zatwierdzenia' | '/api/v1/dokumenty-planu/{id}/odrzucenia';
  readonly label: string;
  readonly text: string;
  readonly danger?: boolean;
}

function Decide({ dokument, path, label, text, danger }: DecideProps) {
  const [opened, dialog] = useDisclosure();
  const act = useAct('post', path);
  const submit = () => act.mutate({ path: { id: dokument.id }, wersja: dokument.wersja }, { onSuccess: dialog.close });
  return (
    <>
      <Button variant={danger ? 'default' : 'filled'} onClick={dialog.open}>{label}</Button>
      <ActModal title={label} danger={danger} opened={opened} onClose={dialog.close} submitLabel={label} pending={act.isPending} error={act.error} onSubmit={submit}>
        <Text>{text}</Text>
      </ActModal>
    </>
  );
}

import { Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { formatDate, formatMonth } from '../../../shared/format/date.js';
import { formatMoney } from '../../../shared/format/money.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Page, Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { type Rejestr, registersQuery } from './api.js';
import { PayerSection } from './payer-section.js';
import { ReckoningSection } from './reckoning-section.js';
import { texts } from './texts.js';

const columns: Column<Rejestr>[] = [
  { header: texts.month, cell: (row) => <TextLink to="/skladki-zdrowotne/$id" params={{ id: row.id }}>{formatMonth(row.miesiac)}</TextLink> },
  { header: texts.number, cell: (row) => (row.numer === 1 ? texts.first : texts.correction(row.numer)) },
  { header: texts.people, cell: (row) => row.osoby, align: 'right' },
  { header: texts.sum, cell: (row) => formatMoney(row.suma), align: 'right' },
  { header: texts.toPay, cell: (row) => formatMoney(row.do_zaplaty), align: 'right' },
  { header: texts.passed, cell: (row) => formatDate(row.przekazano) },
  { header: texts.paid, cell: (row) => formatDate(row.zaplacono) },
];

/** Registers of contributions, the month to be passed on for bookkeeping, and the payer for the staff department. */
export function RegistersPage() {
  const query = useInfiniteQuery(registersQuery());
  const may = useMay();
  return (
    <Page title={texts.title}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">{texts.lead}</Text>
        {may('pomoc-spoleczna:naliczenie-skladek:read') && <ReckoningSection />}
        <Section title={texts.registers}>
          <PagesView query={query} empty={texts.noRegisters}>{(rows) => <DataTable caption={texts.registers} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
        </Section>
        <PayerSection />
      </Stack>
    </Page>
  );
}

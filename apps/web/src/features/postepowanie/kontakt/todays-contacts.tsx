import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Schema } from '../../../shared/api/client.js';
import { useToday } from '../../../shared/api/me.js';
import { apiPages } from '../../../shared/api/query.js';
import { formatInstant } from '../../../shared/format/date.js';
import { type Column, DataTable } from '../../../shared/ui/data-table.js';
import { TextLink } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { StaffName } from '../../../shared/unit/staff-name.js';
import { cardsQuery } from '../karta/api.js';
import { texts } from './texts.js';

const t = texts.desk;
type Kontakt = Schema<'PierwszyKontaktResponse'>;

const columnsFor = (nameOf: (kod: string) => string): readonly Column<Kontakt>[] => [
  { header: t.about, cell: (row) => row.karta_kod ? <TextLink to="/karty-uslug/$kod" params={{ kod: row.karta_kod }}>{nameOf(row.karta_kod)}</TextLink> : row.temat },
  { header: t.result, cell: (row) => [t.results[row.wynik], row.skierowano_do].filter(Boolean).join(': ') },
  { header: t.contactChannel, cell: (row) => t.contactChannels[row.kanal] },
  { header: t.person, cell: (row) => row.osoba_id ? <TextLink to="/osoby/$id" params={{ id: row.osoba_id }}>{t.person}</TextLink> : t.anonymous },
  { header: t.by, cell: (row) => <><StaffName id={row.przyjal_id} />, {formatInstant(row.przyjeto)}</> },
];

/** Contacts of today, with names only behind a link. */
export function TodaysContacts() {
  const query = useInfiniteQuery(apiPages('/api/v1/kontakty', { query: { dzien: useToday() } }));
  const { data: cards = [] } = useQuery(cardsQuery(''));
  const columns = columnsFor((kod) => cards.find((card) => card.kod === kod)?.nazwa ?? kod);
  return (
    <Section title={t.today}>
      <PagesView query={query} empty={t.noneToday}>{(rows) => <DataTable caption={t.today} columns={columns} rows={rows} rowKey={(row) => row.id} />}</PagesView>
    </Section>
  );
}

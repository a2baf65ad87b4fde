import { useInfiniteQuery } from '@tanstack/react-query';
import { useMay } from '../../../shared/api/me.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { useParam } from '../../../shared/ui/use-param.js';
import { personCasesQuery } from '../api.js';
import { texts } from '../texts.js';
import { WorklistTable } from './worklist-table.js';

const t = texts.personCases;

/** Cases of one person, in the person file. */
export function PersonCasesPage() {
  const osobaId = useParam('id');
  const query = useInfiniteQuery(personCasesQuery(osobaId));
  const may = useMay();
  return (
    <Section title={t.title} actions={may('postepowanie:wniosek:create') && <LinkButton size="xs" to="/wnioski/nowy" search={{ osoba: osobaId }}>{t.open}</LinkButton>}>
      <PagesView query={query} empty={t.empty}>{(rows) => <WorklistTable rows={rows} />}</PagesView>
    </Section>
  );
}

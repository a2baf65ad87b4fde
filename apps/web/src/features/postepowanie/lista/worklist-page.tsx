import { Button, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMay } from '../../../shared/api/me.js';
import { focusRow } from '../../../shared/ui/focus.js';
import { LinkButton } from '../../../shared/ui/links.js';
import { Page } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { NEXT, onKey, useShortcuts } from '../../../shared/ui/use-shortcuts.js';
import { worklistQuery } from '../api.js';
import { texts } from '../texts.js';
import { WorklistFilters } from './worklist-filters.js';
import { parseWorklistSearch } from './worklist-search.js';
import { WorklistTable } from './worklist-table.js';

const t = texts.worklist;

/** What is due, for whom and why; the keys j and k walk the rows, Enter opens one. */
export function WorklistPage() {
  const search = parseWorklistSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const query = useInfiniteQuery(worklistQuery(search));
  const may = useMay();
  useShortcuts({ j: () => focusRow(1), k: () => focusRow(-1) });
  const mine = search.zakres !== 'jednostka';
  const showUnit = <Button variant="default" {...onKey(NEXT)} onClick={() => void navigate({ to: '/sprawy', search: { ...search, zakres: 'jednostka' } })}>{t.showUnit}</Button>;
  return (
    <Page title={mine ? t.title : t.unitTitle} actions={(<>
      {may('postepowanie:sprawa:assign') && <LinkButton to="/terminy/prognoza" variant="default">{t.forecast}</LinkButton>}
      {may('postepowanie:wniosek:create') && <LinkButton to="/wnioski/nowy">{t.newWniosek}</LinkButton>}
    </>)}>
      <Stack gap="md">
        <WorklistFilters search={search} onChange={(next) => void navigate({ to: '/sprawy', search: next, replace: true })} />
        <PagesView query={query} empty={mine ? t.emptyMine : t.empty} emptyAction={mine && showUnit}>{(rows) => <WorklistTable rows={rows} />}</PagesView>
      </Stack>
    </Page>
  );
}

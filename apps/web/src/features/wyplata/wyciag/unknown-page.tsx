import { useInfiniteQuery } from '@tanstack/react-query';
import { Section } from '../../../shared/ui/page.js';
import { PagesView } from '../../../shared/ui/pages-view.js';
import { unknownQuery } from './api.js';
import { EntriesTable } from './entries-table.js';
import { texts } from './texts.js';

/** The queue of what cleared up by itself in no way, the oldest first. */
export function UnknownPage() {
  const query = useInfiniteQuery(unknownQuery());
  return (
    <Section title={texts.tabs.unknown}>
      <PagesView query={query} empty={texts.entry.empty}>{(rows) => <EntriesTable caption={texts.tabs.unknown} rows={rows} />}</PagesView>
    </Section>
  );
}

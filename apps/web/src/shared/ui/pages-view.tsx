import { Stack } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MoreButton } from './more-button.js';
import { EmptyState, LoadingState, ProblemAlert, ProblemState } from './states.js';

interface PageOf<T> {
  readonly elementy: readonly T[];
}

interface PagesViewProps<T> {
  readonly query: UseInfiniteQueryResult<InfiniteData<PageOf<T>>, Error>;
  readonly empty: ReactNode;
  readonly emptyAction?: ReactNode;
  readonly children: (rows: readonly T[]) => ReactNode;
}

/** A list in keyset pages with its states and the button for the next page. */
export function PagesView<T>({ query, empty, emptyAction, children }: PagesViewProps<T>) {
  if (query.data === undefined) {
    if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
    return <LoadingState rows={6} />;
  }
  const rows = query.data.pages.flatMap((page) => page.elementy);
  if (rows.length === 0) return <EmptyState action={emptyAction}>{empty}</EmptyState>;
  return (
    <Stack gap="sm">
      {children(rows)}
      <ProblemAlert error={query.error} />
      {query.hasNextPage && <MoreButton query={query} />}
    </Stack>
  );
}

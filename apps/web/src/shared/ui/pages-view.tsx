import { Button, Stack } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { MouseEvent, ReactNode } from 'react';
import { EmptyState, LoadingState, ProblemAlert, ProblemState } from './states.js';
import { texts } from './texts.js';

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

/** The button for the next page of a list, set beside its table. The focus goes on to the first new row: it would be lost with the button that waits, and with the last one that goes away. */
export function MoreButton({ query }: { readonly query: Pick<UseInfiniteQueryResult, 'isFetchingNextPage' | 'fetchNextPage'> }) {
  const more = async ({ currentTarget: { parentElement: list } }: MouseEvent<HTMLElement>) => {
    const rowsOf = () => list?.querySelectorAll<HTMLElement>('tbody tr') ?? [];
    const before = rowsOf().length;
    await query.fetchNextPage();
    // The rows are drawn in the frame after the answer.
    requestAnimationFrame(() => requestAnimationFrame(() => focusRow(rowsOf()[before])));
  };
  return <Button variant="default" loading={query.isFetchingNextPage} onClick={(event) => void more(event)}>{texts.more}</Button>;
}

function focusRow(row: HTMLElement | undefined): void {
  if (!row || (document.activeElement && document.activeElement !== document.body)) return;
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
}

import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { MouseEvent } from 'react';
import { texts } from './texts.js';

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

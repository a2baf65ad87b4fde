import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState, LoadingState, ProblemState } from './states.js';

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T, Error>;
  /** Said when the answer holds nothing. */
  readonly empty?: { readonly when: (data: T) => boolean; readonly text: ReactNode; readonly action?: ReactNode };
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}

/** The four states of a question to the server: waiting, refused or failed, empty, answered. */
export function QueryView<T>({ query, empty, rows, children }: QueryViewProps<T>) {
  if (query.data === undefined) {
    if (query.error) return <ProblemState error={query.error} onRetry={() => void query.refetch()} />;
    return <LoadingState rows={rows} />;
  }
  if (empty?.when(query.data)) return <EmptyState action={empty.action}>{empty.text}</EmptyState>;
  return <>{children(query.data)}</>;
}

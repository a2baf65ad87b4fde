import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../shared/api/problem.js';

const ME = '/api/v1/ja';

/** The one query client. A refusal means that roles may have changed under the person, so the navigation asks again who they are. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, query) => query.queryKey[0] !== ME && onRefusal(error) }),
  mutationCache: new MutationCache({
    onError: onRefusal,
    onSuccess: (_data, _variables, _context, mutation) => {
      if (!mutation.meta?.quiet) void queryClient.invalidateQueries();
    },
  }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (count, error) => count < 2 && isTransient(error), networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});

function onRefusal(error: Error): void {
  if (error instanceof ProblemError && error.status === 403) void queryClient.invalidateQueries({ queryKey: [ME] });
}

function isTransient(error: Error): boolean {
  return error instanceof ProblemError && (error.status === 0 || error.status >= 502);
}

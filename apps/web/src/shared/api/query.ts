import { infiniteQueryOptions, keepPreviousData, queryOptions, type QueryKey } from '@tanstack/react-query';
import { type ActInput, type Address, type Answer, type PathWith, send } from './client.js';

/** A GET as a query; its key is its address. */
export function apiQuery<P extends PathWith<'get'>>(path: P, address: Address<P>) {
  return queryOptions({
    queryKey: keyOf(path, address),
    queryFn: ({ signal }) => send('get', path, { ...address, signal }),
  });
}

/** A list in keyset pages: `pokaż więcej` asks for the page after the last one. */
export function apiPages<P extends PathWith<'get'>>(path: P, address: Address<P>) {
  return infiniteQueryOptions({
    queryKey: keyOf(path, { ...address, pages: true }),
    queryFn: ({ signal, pageParam }) => send('get', path, { ...address, query: pageParam ? Object.assign({ kursor: pageParam }, address.query) : address.query, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Answer<'get', P>) => (last as { nastepny?: string | null }).nastepny ?? null,
    placeholderData: keepPreviousData,
  });
}

const LARGEST_PAGE = 100;

/** All pages of a short reference list, such as the units of the centre. */
export function apiAll<P extends PathWith<'get'>>(path: P, address: Address<P>) {
  return queryOptions({
    queryKey: keyOf(path, { ...address, all: true }),
    queryFn: async ({ signal }) => {
      const rows: PageRow<Answer<'get', P>>[] = [];
      let kursor: string | null = null;
      do {
        const page: unknown = await send('get', path, { ...address, query: { ...pageOf(kursor), ...(address.query as object | undefined) }, signal });
        const { elementy, nastepny } = page as { elementy: PageRow<Answer<'get', P>>[]; nastepny: string | null };
        rows.push(...elementy);
        kursor = nastepny;
      } while (kursor);
      return rows;
    },
  });
}

type PageRow<T> = T extends { elementy: readonly (infer Row)[] } ? Row : never;

function pageOf(kursor: string | null): object {
  return kursor ? { limit: LARGEST_PAGE, kursor } : { limit: LARGEST_PAGE };
}

/** A search that is a POST, so that what is searched for never stands in an address; nothing of it is kept when it leaves the screen. */
export function apiSearch<P extends PathWith<'post'>>(path: P, input: ActInput<'post', P>) {
  return queryOptions({
    queryKey: keyOf(path, input),
    queryFn: ({ signal }) => send('post', path, { ...input, signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** A POST search in keyset pages. */
export function apiSearchPages<P extends PathWith<'post'>>(path: P, input: ActInput<'post', P>) {
  return infiniteQueryOptions({
    queryKey: keyOf(path, { ...input, pages: true }),
    queryFn: ({ signal, pageParam }) => send('post', path, { ...input, body: { ...(input.body as object | undefined), ...(pageParam && { kursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Answer<'post', P>) => (last as { nastepny?: string | null }).nastepny ?? null,
    gcTime: 0,
  });
}

function keyOf(path: string, address: object): QueryKey {
  return [path, address];
}

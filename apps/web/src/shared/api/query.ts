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

/** A search that is a POST, so that what is searched for never stands in an address; nothing of it is kept when it leaves the screen. */
export function apiSearch<P extends PathWith<'post'>>(path: P, input: ActInput<'post', P>) {
  return queryOptions({
    queryKey: keyOf(path, input),
    queryFn: ({ signal }) => send('post', path, { ...input, signal }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

function keyOf(path: string, address: object): QueryKey {
  return [path, address];
}

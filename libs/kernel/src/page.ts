/** One page of a list. `nastepny` is an opaque cursor for the next page, null on the last one. */
export interface Page<T> {
  readonly elementy: readonly T[];
  readonly nastepny: string | null;
}

/** One case and who may take it, in the order in which they are asked. */
export interface Ruch {
  readonly sprawaId: string;
  readonly kandydaci: readonly string[];
}

/** Deals cases in turns: each begins with the next person, and passes on to the others when that one may not take it. */
export function dealInTurns(sprawaIds: readonly string[], nowiIds: readonly string[]): Ruch[] {
  return sprawaIds.map((sprawaId, at) => {
    const first = at % nowiIds.length;
    return { sprawaId, kandydaci: [...nowiIds.slice(first), ...nowiIds.slice(0, first)] };
  });
}

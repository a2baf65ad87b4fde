/** Filters of the worklist; they stand in the address, so that going back finds the same list. None of them names a person. */
export interface WorklistSearch {
  readonly zakres?: 'jednostka';
  readonly stan?: string;
  readonly swiadczenie?: string;
  readonly zamkniete?: true;
  /** The system that leads the case. */
  readonly system?: 'Ostoja' | 'POMOST';
}

const CODE = /^[a-z-]{1,60}$/;

export function parseWorklistSearch(search: Readonly<Record<string, unknown>>): WorklistSearch {
  return {
    ...(search.zakres === 'jednostka' && { zakres: 'jednostka' as const }),
    ...(isCode(search.stan) && { stan: search.stan }),
    ...(isCode(search.swiadczenie) && { swiadczenie: search.swiadczenie }),
    ...((search.system === 'Ostoja' || search.system === 'POMOST') && { system: search.system }),
    ...(search.zamkniete === true && { zamkniete: true as const }),
  };
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && CODE.test(value);
}

/** Filters of the register; they stand in the address, so that going back finds the same list. None of them names a person. */
export interface RegisterSearch {
  readonly kierunek?: 'przychodzace' | 'wychodzace';
  readonly rodzaj?: string;
  readonly bez_sprawy?: true;
  readonly od?: string;
  readonly do?: string;
}

const CODE = /^[a-z-]{1,60}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function parseRegisterSearch({ kierunek, rodzaj, bez_sprawy, od, do: until }: Readonly<Record<string, unknown>>): RegisterSearch {
  return {
    ...((kierunek === 'przychodzace' || kierunek === 'wychodzace') && { kierunek }),
    ...(matches(rodzaj, CODE) && { rodzaj }),
    ...(bez_sprawy === true && { bez_sprawy }),
    ...(matches(od, DAY) && { od }),
    ...(matches(until, DAY) && { do: until }),
  };
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

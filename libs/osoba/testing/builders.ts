import type { OsobaRequest } from '../src/osoba/osoba.dto.js';

let counter = 0;

/** A synthetic person without PESEL, described so that it can be registered; every call gives another one. */
export function aOsoba(fields: Partial<OsobaRequest> = {}): OsobaRequest {
  counter += 1;
  return { imie: 'Janina', nazwisko: 'Przykładowa', opis: `osoba przykładowa nr ${counter}`, ...fields };
}

import type { Uwaga } from '../plik/uklad.js';

/** `powiazany`: recognised and given the key; `rozni-sie`: already here, with other content, which a worker of the unit settles. */
export type Wynik = 'nowy' | 'powiazany' | 'bez-zmian' | 'rozni-sie' | 'blad';

/** A field of which the file says something else than Ostoja; `dane` is what would be taken over. */
export interface Pole {
  readonly pole: string;
  readonly wPliku: string | null;
  readonly uNas: string | null;
  readonly dane?: object;
}

/** Whom and what the fields are about. */
export interface Przedmiot {
  readonly osobaId: string;
  readonly komorkaId: string;
  readonly sprawaId: string | null;
}

/** What the two systems say differently of one thing. */
export interface Rozne {
  readonly przedmiot: Przedmiot;
  readonly pola: readonly (Pole & { readonly wPliku: string })[];
}

export interface WynikWiersza {
  readonly wynik: Wynik;
  readonly uwagi: readonly Uwaga[];
  readonly rozne?: Rozne;
}

/** The result for a line whose thing is known: which fields of the file say something else than Ostoja. What the file leaves out is not compared. */
export function differences(przedmiot: Przedmiot, pola: readonly Pole[], bezRoznic: 'bez-zmian' | 'powiazany' = 'bez-zmian'): WynikWiersza {
  const inne = pola.filter((one): one is Pole & { wPliku: string } => one.wPliku !== null && one.wPliku !== one.uNas);
  if (inne.length === 0) return { wynik: bezRoznic, uwagi: [] };
  return {
    wynik: bezRoznic === 'powiazany' ? 'powiazany' : 'rozni-sie',
    uwagi: inne.map(({ pole }) => ({ pole, powod: 'Plik podaje inną wartość niż Ostoja. Po zapisaniu importu rozstrzygnie to jednostka.' })),
    rozne: { przedmiot, pola: inne },
  };
}

import type { Uwaga } from '../plik/uklad.js';

/** `powiazany`: recognised and given the key; `rozni-sie`: already here, with other content, which is reported and left as it is. */
export type Wynik = 'nowy' | 'powiazany' | 'bez-zmian' | 'rozni-sie' | 'blad';

export interface WynikWiersza {
  readonly wynik: Wynik;
  readonly uwagi: readonly Uwaga[];
}

/** The result for a line whose key is known: which fields of the file say something else than Ostoja. */
export function differences(pola: readonly (readonly [pole: string, wPliku: string | null, uNas: string | null])[]): WynikWiersza {
  const uwagi = pola.filter(([, wPliku, uNas]) => wPliku !== null && wPliku !== uNas).map(([pole]) => ({ pole, powod: 'Plik podaje inną wartość niż Ostoja. Nic nie zmieniono.' }));
  return { wynik: uwagi.length > 0 ? 'rozni-sie' : 'bez-zmian', uwagi };
}

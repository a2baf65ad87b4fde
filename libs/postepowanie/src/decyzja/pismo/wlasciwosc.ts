import { DomainError } from '@ostoja/kernel';

/** Where letters of a centre are dated, and who judges its decisions. */
export interface Wlasciwosc {
  readonly miejscowosc: string;
  /** Appeal body, in the genitive (KPA 17 pkt 1). */
  readonly kolegium: string;
  /** The same as an addressee, line by line. */
  readonly kolegiumAdresat: readonly string[];
  /** Administrative court, in the genitive (PPSA 13). */
  readonly sad: string;
}

/** By TERYT of the gmina. */
const WLASCIWOSC: Readonly<Record<string, Wlasciwosc>> = {
  '1261011': {
    miejscowosc: 'Kraków',
    kolegium: 'Samorządowego Kolegium Odwoławczego w Krakowie',
    kolegiumAdresat: ['Samorządowe Kolegium Odwoławcze', 'w Krakowie'],
    sad: 'Wojewódzkiego Sądu Administracyjnego w Krakowie',
  },
};

/** Errors: `DECYZJA.JURISDICTION_UNKNOWN`. */
export function getWlasciwosc(teryt: string): Wlasciwosc {
  const found = WLASCIWOSC[teryt];
  if (!found) throw new DomainError('DECYZJA.JURISDICTION_UNKNOWN', 'Nie wiadomo, które kolegium i sąd są właściwe dla tego ośrodka.', { provision: 'art. 17 pkt 1 KPA' });
  return found;
}

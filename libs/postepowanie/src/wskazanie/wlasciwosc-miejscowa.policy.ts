import { foldName } from '@ostoja/kernel';

/** What ties a person to a gmina (art. 101 ups). */
export const POLOZENIE = ['zamieszkanie', 'bezdomnosc', 'dom-pomocy', 'placowka-umowa'] as const;
export type Polozenie = (typeof POLOZENIE)[number];

export interface PytanieOWlasciwosc {
  readonly polozenie: Polozenie;
  /** Where the person lives or stays. */
  readonly miejscowosc: string;
  /** Last permanent registration of the homeless, the gmina that referred to the home, or that of residence before the stay; null when unknown. */
  readonly gminaWlasciwa: string | null;
  /** The matter brooks no delay. */
  readonly pilne: boolean;
}

/** Which gmina is proper, with the provision and a sentence for the person. */
export interface Wlasciwosc {
  readonly gmina: 'nasza' | 'inna' | 'nieustalona';
  readonly nazwaGminy: string | null;
  readonly przepis: string;
  readonly wyjasnienie: string;
  /** What to do when it is not ours or not known. */
  readonly czynnosc: 'przekazanie-wedlug-wlasciwosci' | 'ustalenie' | null;
  /** Help of the gmina of stay, where it may be given all the same. */
  readonly pomocMiejscaPobytu: string | null;
}

const RULES: Readonly<Record<Polozenie, { przepis: string; lacznik: string }>> = {
  zamieszkanie: { przepis: 'art. 101 ust. 1 ustawy o pomocy społecznej', lacznik: 'miejsca zamieszkania' },
  bezdomnosc: { przepis: 'art. 101 ust. 2 ustawy o pomocy społecznej', lacznik: 'ostatniego zameldowania na pobyt stały' },
  'dom-pomocy': { przepis: 'art. 101 ust. 6 ustawy o pomocy społecznej', lacznik: 'która skierowała do domu pomocy' },
  'placowka-umowa': { przepis: 'art. 101 ust. 2a ustawy o pomocy społecznej', lacznik: 'miejsca zamieszkania sprzed pobytu w placówce' },
};
const MIEJSCE_POBYTU =
  'W przypadku szczególnie uzasadnionym sytuacją osobistą albo w sprawie niecierpiącej zwłoki pomoc z art. 37-42 i 47-50 może przyznać gmina miejsca pobytu (art. 101 ust. 3); wydatki zwraca gmina właściwa (art. 101 ust. 7).';

/** The proper gmina. Where the person lives decides, save for those whom the act ties to another gmina. */
export function ustalWlasciwosc({ polozenie, miejscowosc, gminaWlasciwa, pilne }: PytanieOWlasciwosc, nasza: string): Wlasciwosc {
  const { przepis, lacznik } = RULES[polozenie];
  const nazwaGminy = polozenie === 'zamieszkanie' ? miejscowosc : gminaWlasciwa;
  const staysHere = foldName(miejscowosc) === foldName(nasza);
  const pomocMiejscaPobytu = staysHere && (pilne || polozenie === 'bezdomnosc') ? MIEJSCE_POBYTU : null;
  if (nazwaGminy === null) {
    return { gmina: 'nieustalona', nazwaGminy, przepis, czynnosc: 'ustalenie', wyjasnienie: `Trzeba ustalić gminę ${lacznik}.`, pomocMiejscaPobytu };
  }
  if (foldName(nazwaGminy) === foldName(nasza)) {
    return { gmina: 'nasza', nazwaGminy, przepis, czynnosc: null, wyjasnienie: `Właściwa jest gmina ${lacznik}, czyli nasza.`, pomocMiejscaPobytu: null };
  }
  return {
    gmina: 'inna', nazwaGminy, przepis: `${przepis}, art. 65 § 1 KPA`, czynnosc: 'przekazanie-wedlug-wlasciwosci', pomocMiejscaPobytu,
    wyjasnienie: `Właściwa jest gmina ${lacznik}: ${nazwaGminy}. Podanie przekazuje się niezwłocznie, z uzasadnionym zawiadomieniem; dzień wpływu do nas liczy się jako dzień wniesienia.`,
  };
}

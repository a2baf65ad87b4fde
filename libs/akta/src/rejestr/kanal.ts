import type { PlainDate } from '@ostoja/kernel';

/** Which dates a way of sending makes decisive. */
interface Kanal {
  readonly nazwa: string;
  /** The provision by which the day of posting keeps a term; null when only the day of receipt counts. */
  readonly nadanieZachowujeTermin: string | null;
  /** The provision of the day on which an application begins the proceeding. */
  readonly wszczecie: string;
  /** A demand that came this way has no effect. */
  readonly bezSkutku: boolean;
}

const PRZY_WPLYWIE = { nadanieZachowujeTermin: null, wszczecie: 'art. 61 § 3 KPA', bezSkutku: false } as const;

/** Ways by which papers come and go (KPA 63 § 1, 39-47). */
export const KANALY = {
  osobiscie: { ...PRZY_WPLYWIE, nazwa: 'osobiście' },
  poczta: { ...PRZY_WPLYWIE, nazwa: 'poczta (operator wyznaczony)', nadanieZachowujeTermin: 'art. 57 § 5 pkt 2 KPA' },
  kurier: { ...PRZY_WPLYWIE, nazwa: 'kurier lub inny operator' },
  'zaklad-karny': { ...PRZY_WPLYWIE, nazwa: 'przez administrację zakładu karnego', nadanieZachowujeTermin: 'art. 57 § 5 pkt 6 KPA' },
  'e-doreczenia': { ...PRZY_WPLYWIE, nazwa: 'e-Doręczenia', nadanieZachowujeTermin: 'art. 57 § 5 pkt 1 KPA', wszczecie: 'art. 61 § 3a KPA' },
  konto: { ...PRZY_WPLYWIE, nazwa: 'konto w systemie urzędu' },
  faks: { ...PRZY_WPLYWIE, nazwa: 'faks' },
  'protokol-ustny': { ...PRZY_WPLYWIE, nazwa: 'ustnie do protokołu' },
  'e-mail': { ...PRZY_WPLYWIE, nazwa: 'zwykły e-mail', bezSkutku: true },
} as const satisfies Record<string, Kanal>;
export type KanalPisma = keyof typeof KANALY;

/** A day with what makes it decisive. */
export interface DzienSkuteczny {
  readonly dzien: PlainDate;
  readonly przepis: string;
}

/** The day on which an application that came this way begins the proceeding: always the day of receipt (KPA 61 § 3, 3a). */
export function dayOfBeginning(kanal: KanalPisma, dataWplywu: PlainDate): DzienSkuteczny {
  return { dzien: dataWplywu, przepis: KANALY[kanal].wszczecie };
}

/** The day that decides whether a term was kept: of posting where KPA 57 § 5 says so and the day is known, else of receipt. */
export function dayThatKeepsTerm(kanal: KanalPisma, dataNadania: PlainDate | null, dataWplywu: PlainDate): DzienSkuteczny {
  const przepis = KANALY[kanal].nadanieZachowujeTermin;
  return przepis && dataNadania ? { dzien: dataNadania, przepis } : { dzien: dataWplywu, przepis: 'art. 57 § 1-4 KPA' };
}

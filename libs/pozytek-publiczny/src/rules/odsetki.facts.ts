import { Dzien, Kwota, Lista, Obiekt, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of interest on one amount. */
export class FaktyOdsetekOdDotacji {
  @Kwota('Kwota do zwrotu (zł)', { wymagane: true, przyklad: '10000.00' })
  kwota: string;
  @Dzien('Pierwszy dzień odsetek', { wymagane: true, przyklad: '2026-02-01', opis: 'Ten dzień się wlicza: dzień po terminie zwrotu, a przy wykorzystaniu niezgodnie z przeznaczeniem dzień przekazania dotacji.' })
  od: string;
  @Dzien('Dzień zapłaty', { wymagane: true, przyklad: '2026-03-31', opis: 'Ten dzień się wlicza.' })
  do: string;
}

/** One day on which the rate is asked. */
export class FaktyStawkiOdsetek {
  @Dzien('Dzień, na który ma być stawka', { przyklad: '2026-03-05', opis: 'Bez niego dzień oceny.' })
  dzien?: string;
}

/** Why a grant must go back. */
export type PodstawaZwrotu = 'niewykorzystana' | 'niezgodnie_z_przeznaczeniem' | 'nienalezna_lub_nadmierna';

export const PODSTAWY: Readonly<Record<PodstawaZwrotu, string>> = {
  niewykorzystana: 'dotacja niewykorzystana w terminie', niezgodnie_z_przeznaczeniem: 'dotacja wykorzystana niezgodnie z przeznaczeniem', nienalezna_lub_nadmierna: 'dotacja pobrana nienależnie lub w nadmiernej wysokości',
};

/** Part of an instalment that goes back. */
export class TranszaDoZwrotuFakt {
  @Kwota('Kwota do zwrotu z tej transzy (zł)', { wymagane: true, przyklad: '10000.00' })
  kwota: string;
  @Dzien('Dzień przekazania transzy', { wymagane: true, przyklad: '2025-03-10', opis: 'Dzień obciążenia rachunku miasta.' })
  dzien_przekazania: string;
}

/** A request to defer the payment or to pay in parts. */
export class UlgaWZwrocieFakt {
  @Dzien('Dzień wniosku o odroczenie lub raty', { wymagane: true, przyklad: '2026-02-16' })
  dzien_wniosku: string;
  @Wybor('Rozstrzygnięcie', { przyznana: 'odroczono termin albo rozłożono na raty', odmowa: 'odmówiono' }, { wymagane: true, przyklad: 'przyznana' })
  rozstrzygniecie: 'przyznana' | 'odmowa';
  @Dzien('Dzień doręczenia odmowy', { przyklad: '2026-05-04', opis: 'Odmowa doręczona po ponad dwóch miesiącach od wniosku przerywa naliczanie odsetek.' })
  dzien_doreczenia?: string;
}

/** Facts of the return of a grant with interest. */
export class FaktyZwrotuDotacji {
  @Wybor('Podstawa zwrotu', PODSTAWY, { wymagane: true, przyklad: 'niewykorzystana' })
  podstawa: PodstawaZwrotu;
  @Dzien('Termin wykorzystania dotacji z umowy', { wymagane: true, przyklad: '2025-12-31', opis: 'Najpóźniej 31 grudnia roku budżetowego.' })
  termin_wykorzystania: string;
  @Dzien('Dzień z uchwały o wydatkach niewygasających', { przyklad: '2026-03-31', opis: 'Tylko gdy rada umieściła wydatek w wykazie wydatków niewygasających; dzień w następnym roku.' })
  niewygasajace_do?: string;
  @Dzien('Dzień stwierdzenia nieprawidłowości', { przyklad: '2026-02-10', opis: 'W praktyce dzień zawiadomienia organizacji o wyniku kontroli. Potrzebny, gdy dotację wykorzystano niezgodnie z przeznaczeniem albo pobrano nienależnie lub w nadmiernej wysokości.' })
  dzien_stwierdzenia?: string;
  @Lista('Transze i kwoty do zwrotu', () => TranszaDoZwrotuFakt, FACT_LIMITS.lista, { wymagane: true, przyklad: [{ kwota: '10000.00', dzien_przekazania: '2025-03-10' }] })
  transze: TranszaDoZwrotuFakt[];
  @Dzien('Dzień zwrotu', { wymagane: true, przyklad: '2026-03-31', opis: 'Dzień zapłaty; odsetki liczy się razem z tym dniem.' })
  dzien_zwrotu: string;
  @Obiekt('Odroczenie albo raty', () => UlgaWZwrocieFakt)
  ulga?: UlgaWZwrocieFakt;
}

/** Facts of a part payment. */
export class FaktyZaliczeniaWplatyDotacji {
  @Kwota('Należność główna w dniu wpłaty (zł)', { wymagane: true, przyklad: '10000.00' })
  naleznosc: string;
  @Kwota('Odsetki w dniu wpłaty (zł)', { wymagane: true, przyklad: '500.00' })
  odsetki: string;
  @Kwota('Wpłata (zł)', { wymagane: true, przyklad: '2100.00' })
  wplata: string;
}

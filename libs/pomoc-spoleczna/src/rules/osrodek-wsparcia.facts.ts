import { Kwota, Liczba, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyGospodarstwa } from './wspolne.facts.js';

/** Kinds of services in a support centre (art. 51-51b, 97 ups). */
export const USLUGI_OSRODKA = {
  psychiczne_dzienne: 'usługi dzienne dla osób z zaburzeniami psychicznymi (ŚDS)',
  psychiczne_klub: 'klub samopomocy dla osób z zaburzeniami psychicznymi',
  psychiczne_calodobowe: 'całodobowy pobyt w ŚDS',
  inny_osrodek: 'inny ośrodek wsparcia, np. dzienny dom pomocy',
} as const;

/** Facts of the fee for a support centre. */
export class FaktyOplataZaOsrodekWsparcia extends FaktyGospodarstwa {
  @Wybor('Usługi', USLUGI_OSRODKA, { wymagane: true })
  uslugi!: keyof typeof USLUGI_OSRODKA;
  @Liczba('Dni pobytu w miesiącu', 0, FACT_LIMITS.dni_w_miesiacu, { przyklad: 15, opis: 'Dla pobytu całodobowego; bez nich cały miesiąc.' })
  dni_pobytu?: number;
  @Kwota('Średnia miesięczna kwota dotacji na uczestnika', { przyklad: '2800.00', opis: 'Wymagana dla pobytu całodobowego w ŚDS: opłata nie może być wyższa (art. 51b ust. 4).' })
  srednia_dotacja?: string;
  @Kwota('Opłata ustalona z osobą', { przyklad: '150.00', opis: 'Dla innego ośrodka wsparcia: ustala podmiot kierujący w uzgodnieniu z osobą.' })
  oplata_ustalona?: string;
}

/** Facts of the fee for a home for mothers (art. 97 ust. 2-4 ups). */
export class FaktyOplataZaDomDlaMatek {
  @Kwota('Średni miesięczny koszt utrzymania w domu', { wymagane: true, przyklad: '3500.00' })
  koszt!: string;
  @Kwota('Opłata ustalona osobie', { wymagane: true, przyklad: '300.00', opis: 'Ustala podmiot prowadzący albo zlecający, uwzględniając warunki pobytu i obowiązki osoby.' })
  oplata_ustalona!: string;
}

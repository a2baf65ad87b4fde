import { Kwota, Liczba, Procent, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';
import { FaktyGospodarstwa } from './wspolne.facts.js';

export const FORMY_WSPARCIA = { calodobowa: 'pobyt całodobowy', dzienna: 'forma dzienna' } as const;

/** Facts of the fee for short-term support in a care home (art. 97a ups). */
export class FaktyOplataZaWsparcieKrotkoterminowe extends FaktyGospodarstwa {
  @Wybor('Forma', FORMY_WSPARCIA, { wymagane: true })
  forma!: keyof typeof FORMY_WSPARCIA;
  @Liczba('Liczba dni albo godzin', 1, FACT_LIMITS.liczba, { wymagane: true, przyklad: 14, opis: 'Dni pobytu całodobowego albo godziny formy dziennej.' })
  liczba!: number;
  @Kwota('Opłata za dzień albo godzinę', { wymagane: true, przyklad: '250.00', opis: 'Z uchwały rady gminy lub powiatu, która prowadzi dom (art. 97a ust. 1).' })
  stawka!: string;
  @TakNie('Deklaruje pełną odpłatność', { opis: 'Dochodu wtedy się nie ustala (art. 55b ust. 8).', przyklad: false })
  pelna_odplatnosc?: boolean;
  @Procent('Odpłatność osoby (%)', { przyklad: '60', opis: 'Część opłaty, którą ponosi osoba o dochodzie ponad kryterium, z uchwały rady gminy (art. 97a ust. 2). Bez niej 100.' })
  odplatnosc_osoby?: string;
}

/** Facts of the length and extent of short-term support (art. 55b ust. 1-3 ups). */
export class FaktyWymiarWsparciaKrotkoterminowego {
  @Wybor('Forma', FORMY_WSPARCIA, { wymagane: true })
  forma!: keyof typeof FORMY_WSPARCIA;
  @Liczba('Dni w tej formie w roku, razem z wnioskowanymi', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 30 })
  dni_w_formie!: number;
  @Liczba('Dni w obu formach w roku, razem z wnioskowanymi', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 40 })
  dni_razem!: number;
  @TakNie('Szczególnie uzasadniony przypadek', { opis: 'Pozwala przedłużyć okres o kolejne 30 dni.', przyklad: false })
  szczegolny_przypadek?: boolean;
  @Liczba('Godziny dziennie', 0, FACT_LIMITS.liczba, { przyklad: 8, opis: 'Wymagane w formie dziennej.' })
  godziny_dziennie?: number;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_OPLATY_ZA_WSPARCIE = {
  osoby: [{ klucz: 'A', wnioskodawca: true, dochody: [{ rodzaj: 'emerytura', kwota: '1900.00', miesiac: '2026-02' }] }], forma: 'calodobowa', liczba: 14, stawka: '250.00', odplatnosc_osoby: '60', data_wniosku: '2026-03-02',
};

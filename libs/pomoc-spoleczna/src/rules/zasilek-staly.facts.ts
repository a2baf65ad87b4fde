import { Kody, TakNie } from '@ostoja/facts';
import { FaktySwiadczeniaMiesiecznego } from './wspolne.facts.js';

/** Facts of zasiłek stały (art. 37 ups). */
export class FaktyZasilekStaly extends FaktySwiadczeniaMiesiecznego {
  @Kody('Inne świadczenia wnioskodawcy', 'inne-swiadczenie', { przyklad: [], opis: 'Świadczenia, które wykluczają zasiłek stały (art. 37 ust. 4), np. renta_socjalna.' })
  inne_swiadczenia?: string[];
  @TakNie('W DPS albo w oczekiwaniu na miejsce', { opis: 'Mieszkaniec domu pomocy lub oczekujący, uprawniony wcześniej do zasiłku, liczy się jak osoba samotnie gospodarująca (art. 37 ust. 5).', przyklad: false })
  w_dps_lub_oczekuje?: boolean;
  @TakNie('Czeka na orzeczenie', { opis: 'Złożono potwierdzenie wniosku o orzeczenie; postępowanie zawiesza się do jego przedstawienia (art. 106 ust. 7).', przyklad: false })
  oczekuje_na_orzeczenie?: boolean;
  @TakNie('Zasiłek okresowy w czasie oczekiwania', { opis: 'Zasiłek okresowy przyznany na czas zawieszenia wlicza się wtedy do dochodu (art. 106 ust. 8-10).', przyklad: false })
  okresowy_w_czasie_zawieszenia?: boolean;
}

/** Worked facts for documentation and forms. */
export const PRZYKLAD_ZASILKU_STALEGO = {
  osoby: [{ klucz: 'A', wnioskodawca: true, data_urodzenia: '1980-02-17', orzeczenia: [{ stopien: 'umiarkowany', orzeczenie_do: '2027-03-31' }], dochody: [{ rodzaj: 'wynagrodzenie', kwota: '400.00', miesiac: '2025-04' }] }],
  powody: ['niepelnosprawnosc'],
  data_wniosku: '2025-05-10',
};

import { Kwota, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the fee for a month in which the resident was absent (art. 63 ups). */
export class FaktyOplataZaDpsNieobecnosc {
  @Kwota('Miesięczna opłata', { wymagane: true, przyklad: '1550.00' })
  oplata!: string;
  @Wybor('Kto płaci', { mieszkaniec: 'mieszkaniec domu', inna_osoba: 'małżonek, zstępny albo wstępny', maloletni: 'małoletni mieszkaniec albo osoby płacące za niego' }, { wymagane: true })
  kto!: 'mieszkaniec' | 'inna_osoba' | 'maloletni';
  @Liczba('Dni nieobecności w miesiącu obliczenia', 0, FACT_LIMITS.dni_w_miesiacu, { wymagane: true, przyklad: 10 })
  dni_nieobecnosci!: number;
  @Liczba('Dni bez opłaty wykorzystane wcześniej w roku', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 15 })
  dni_wykorzystane!: number;
  @TakNie('Mieszkaniec przebywał u tej osoby', { opis: 'Warunek zwolnienia małżonka, zstępnego i wstępnego z opłaty za ten czas.', przyklad: false })
  pobyt_u_platnika?: boolean;
  @TakNie('Małoletni przebywał w domu rodzinnym', { opis: 'Warunek zwolnienia z opłaty za małoletniego.', przyklad: false })
  pobyt_w_domu_rodzinnym?: boolean;
}

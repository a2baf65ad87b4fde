import { Dzien, Kwota, Liczba, Lista, Obiekt, Procent, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

export const PROGRAMY = {
  kontrakt_socjalny: 'kontrakt socjalny', program_usamodzielnienia: 'indywidualny program usamodzielnienia', lokalny_program: 'lokalny program pomocy społecznej',
  program_zatrudnienia_socjalnego: 'indywidualny program zatrudnienia socjalnego', zaden: 'żaden z tych programów',
};

/** Who may be referred to prace społecznie użyteczne (art. 73a ust. 1 and 1a of the act of 2004). */
export class FaktyOsobyPracSpolecznieUzytecznych {
  @TakNie('Zarejestrowana jako bezrobotna', { wymagane: true, przyklad: true })
  bezrobotny: boolean;
  @TakNie('Ma prawo do zasiłku dla bezrobotnych', { wymagane: true, przyklad: false })
  prawo_do_zasilku: boolean;
  @TakNie('Korzysta ze świadczeń z pomocy społecznej', { wymagane: true, przyklad: true })
  pomoc_spoleczna: boolean;
  @Wybor('Program, w którym uczestniczy', PROGRAMY, { przyklad: 'zaden', opis: 'Uczestnika jednego z tych programów można skierować bez względu na rejestrację w urzędzie pracy, jeżeli przystąpił do programu na skierowanie tego urzędu.' })
  program?: keyof typeof PROGRAMY;
  @TakNie('Do programu przystąpiła na skierowanie urzędu pracy', { przyklad: true, opis: 'Warunek skierowania uczestnika programu (art. 73a ust. 1a).' })
  skierowanie_urzedu_pracy?: boolean;
}

/** One week of work. */
export class TydzienPracFakt {
  @Liczba('Godziny przepracowane w tygodniu', 0, FACT_LIMITS.godziny_w_tygodniu, { wymagane: true, przyklad: 10, opis: 'Tylko godziny rzeczywiście przepracowane; za nieobecność, także chorobę, świadczenie nie przysługuje.' })
  godziny: number;
}

/** What the pay and its refund for one month share. */
export class FaktyPracSpolecznieUzytecznych {
  @Dzien('Dzień zawarcia porozumienia starosty z gminą', { przyklad: '2025-02-10', opis: 'Porozumienia sprzed 1 czerwca 2025 r. wykonuje się według ustawy o promocji zatrudnienia, późniejsze według ustawy o rynku pracy. Bez tego dnia przyjmuje się dzień obliczenia.' })
  data_porozumienia?: string;
  @Lista('Tygodnie miesiąca', () => TydzienPracFakt, FACT_LIMITS.lista, { wymagane: true, przyklad: [{ godziny: 10 }, { godziny: 8 }] })
  tygodnie: TydzienPracFakt[];
  @Kwota('Stawka gminy za godzinę (zł)', { przyklad: '12.20', opis: 'Nie niższa od stawki ustawowej. Bez niej przyjmuje się stawkę ustawową; porozumienia od 1 czerwca 2025 r. wymagają stawki z porozumienia.' })
  stawka?: string;
  @Liczba('Godziny tygodniowo według porozumienia', 1, FACT_LIMITS.godziny_w_tygodniu, { przyklad: 10, opis: 'Tylko dla porozumień od 1 czerwca 2025 r., gdy przewidują inny wymiar niż ustawa z 2004 r.' })
  godziny_tygodniowo?: number;
}

/** Facts of the pay for one month. */
export class FaktySwiadczenieZaPraceSpolecznieUzyteczne extends FaktyPracSpolecznieUzytecznych {
  @Obiekt('Sytuacja osoby', () => FaktyOsobyPracSpolecznieUzytecznych, { opis: 'Gdy jest podana, wynik sprawdza też, czy osobę można skierować.' })
  osoba?: FaktyOsobyPracSpolecznieUzytecznych;
}

/** Facts of the refund of one month from Fundusz Pracy. */
export class FaktyRefundacjaPracSpolecznieUzytecznych extends FaktyPracSpolecznieUzytecznych {
  @TakNie('Pomoc opiekunowi osoby niepełnosprawnej', { przyklad: false, opis: 'Prace przy codziennych obowiązkach domowych na rzecz opiekuna osoby niepełnosprawnej (art. 73a ust. 5b ustawy z 2004 r.).' })
  u_opiekuna?: boolean;
  @Procent('Procent refundacji z porozumienia', { przyklad: '60.00', opis: 'Nie wyższy od ustawowego; bez niego przyjmuje się ustawowy. Porozumienia od 1 czerwca 2025 r. wymagają procentu z porozumienia.' })
  procent?: string;
}

/** Facts of the indexation of the hourly rate on 1 June. */
export class FaktyWaloryzacjaStawkiPracSpolecznieUzytecznych {
  @Kwota('Stawka przed waloryzacją (zł za godzinę)', { wymagane: true, przyklad: '9.50' })
  stawka: string;
  @Procent('Wzrost cen w poprzednim roku (%)', { wymagane: true, przyklad: '14.40', opis: 'Średnioroczny wzrost cen towarów i usług konsumpcyjnych ogółem; 0, gdy ceny nie wzrosły.' })
  wzrost_cen: string;
}

/** Facts of the check of weekly hours. */
export class FaktyWymiarPracSpolecznieUzytecznych {
  @Liczba('Godziny w tygodniu', 0, FACT_LIMITS.godziny_w_tygodniu, { wymagane: true, przyklad: 10 })
  godziny: number;
  @Liczba('Godziny tygodniowo według porozumienia', 1, FACT_LIMITS.godziny_w_tygodniu, { opis: 'Tylko dla porozumień od 1 czerwca 2025 r.', przyklad: 10 })
  godziny_tygodniowo?: number;
  @Dzien('Dzień zawarcia porozumienia starosty z gminą', { przyklad: '2025-02-10', opis: 'Bez niego przyjmuje się dzień obliczenia.' })
  data_porozumienia?: string;
}

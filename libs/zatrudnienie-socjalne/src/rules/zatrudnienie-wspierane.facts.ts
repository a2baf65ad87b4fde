import { Dzien, Kwota, Liczba, Procent, TakNie } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the refund to an employer for one month (art. 16 ust. 2). */
export class FaktyRefundacjaZatrudnieniaWspieranego {
  @Dzien('Dzień zawarcia umowy starosty z pracodawcą', { wymagane: true, przyklad: '2026-01-15', opis: 'Umowy sprzed 15 lutego 2022 r. wykonuje się według poprzednich przepisów.' })
  dzien_umowy: string;
  @Liczba('Który miesiąc zatrudnienia', 1, FACT_LIMITS.liczba, { wymagane: true, przyklad: 2 })
  miesiac_zatrudnienia: number;
  @Kwota('Wypłacone wynagrodzenie brutto (zł)', { wymagane: true, przyklad: '4806.00' })
  wynagrodzenie: string;
  @Procent('Składki pracodawcy na ubezpieczenia społeczne (%)', { wymagane: true, przyklad: '17.93', opis: 'Łączna stopa składek na ubezpieczenia społeczne opłacanych przez tego pracodawcę.' })
  skladki: string;
}

/** Facts of help with costs of legal aid for a social co-operative (art. 16 ust. 4). */
export class FaktyPomocPrawnaSpoldzielniSocjalnej {
  @Kwota('Udokumentowane koszty pomocy prawnej, konsultacji i doradztwa (zł)', { wymagane: true, przyklad: '5000.00' })
  koszty: string;
  @Kwota('Przeciętne wynagrodzenie (zł)', { wymagane: true, przyklad: '9000.00', opis: 'Ogłoszone przez Prezesa GUS za poprzedni kwartał (art. 2 pkt 3).' })
  przecietne_wynagrodzenie: string;
}

/** Facts of the check whether a person may go to supported employment. */
export class FaktySkierowanieDoZatrudnieniaWspieranego {
  @TakNie('Uczestnictwo zakończone', { wymagane: true, przyklad: false })
  zakonczone: boolean;
  @TakNie('Uzasadniony przypadek wcześniejszego skierowania', { przyklad: true, opis: 'Tylko przed zakończeniem uczestnictwa.' })
  uzasadniony_przypadek?: boolean;
  @Liczba('Pełne miesiące uczestnictwa', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 7 })
  miesiace: number;
  @TakNie('Wniosek kierownika CIS, pracownika socjalnego i uczestnika', { wymagane: true, przyklad: true, opis: 'Przy klubie wystarcza wniosek pracownika socjalnego.' })
  wniosek: boolean;
}

/** Facts of the refund of prace interwencyjne for one month. */
export class FaktyRefundacjaPracInterwencyjnych {
  @Kwota('Wynagrodzenie, nagrody i składki na ubezpieczenia społeczne (zł)', { wymagane: true, przyklad: '5667.00' })
  koszty: string;
  @Kwota('Kwota uzgodniona w umowie (zł)', { wymagane: true, przyklad: '4000.00' })
  kwota_uzgodniona: string;
  @Kwota('Minimalne wynagrodzenie (zł)', { wymagane: true, przyklad: '4806.00', opis: 'Obowiązujące w ostatnim dniu zatrudnienia rozliczanego miesiąca.' })
  minimalne_wynagrodzenie: string;
}

/** Facts of the refund of roboty publiczne for one month (act of 2004). */
export class FaktyRefundacjaRobotPublicznych {
  @Kwota('Wynagrodzenie wypłacone skierowanej osobie (zł)', { wymagane: true, przyklad: '4300.00' })
  wynagrodzenie: string;
  @Kwota('Przeciętne wynagrodzenie (zł)', { wymagane: true, przyklad: '8000.00', opis: 'Obowiązujące w ostatnim dniu zatrudnienia każdego rozliczanego miesiąca.' })
  przecietne_wynagrodzenie: string;
  @Procent('Składki pracodawcy na ubezpieczenia społeczne (%)', { wymagane: true, przyklad: '17.93' })
  skladki: string;
}

/** Facts of the length of subsidised employment. */
export class FaktyOkresZatrudnieniaSubsydiowanego {
  @Liczba('Okres refundacji (miesiące)', 1, FACT_LIMITS.liczba, { wymagane: true, przyklad: 6 })
  miesiace: number;
  @TakNie('Pełny wymiar czasu pracy', { przyklad: true, opis: 'Warunek prac interwencyjnych.' })
  pelny_wymiar?: boolean;
}

import { Dzien, Kwota, Liczba, Lista, TakNie, Tekst, Wybory } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Participants who live in another powiat. */
export class InnyPowiatFakt {
  @Tekst('Nazwa powiatu', { wymagane: true, przyklad: 'powiat wielicki' })
  powiat!: string;
  @Liczba('Liczba uczestników z tego powiatu', 1, FACT_LIMITS.liczba, { wymagane: true })
  uczestnicy!: number;
}

/** Facts of the yearly money of a workshop (art. 10b of the act, § 4-5 of the algorithm). */
export class FaktyDofinansowaniaWtz {
  @Liczba('Liczba uczestników z umów na 31 grudnia roku poprzedniego', 1, FACT_LIMITS.liczba, { wymagane: true })
  uczestnicy!: number;
  @Liczba('Godziny zajęć w tygodniu', 1, FACT_LIMITS.godziny_w_tygodniu, { opis: 'Puste: pełny wymiar 35 godzin. Krótszy zmniejsza dofinansowanie proporcjonalnie.' })
  godziny_tygodniowo?: number;
  @Liczba('Uczestnicy z jednostek, które same zapewniają terapię zajęciową', 0, FACT_LIMITS.liczba, { opis: 'Na przykład mieszkańcy domu pomocy społecznej; ich udział może obniżyć dofinansowanie.' })
  mieszkancy_jednostek?: number;
  @Liczba('W tym odbywający praktykę zawodową', 0, FACT_LIMITS.liczba, { opis: 'Dofinansowania tych osób nie obniża się (art. 10b ust. 5a).' })
  mieszkancy_na_praktyce?: number;
  @Kwota('Roczne koszty działalności warsztatu (zł)', { przyklad: '1300000.00', opis: 'Puste: przyjmuje się, że PFRON pokrywa dokładnie 90%.' })
  koszty_dzialalnosci?: string;
  @Lista('Uczestnicy z innych powiatów', () => InnyPowiatFakt, FACT_LIMITS.lista)
  inne_powiaty?: InnyPowiatFakt[];
}

/** Facts of the money for one quarter (§ 20 ust. 2-3). */
export class FaktyKwartaluSrodkowWtz {
  @Kwota('Środki PFRON na kwartał według umowy (zł)', { wymagane: true, przyklad: '350000.00' })
  srodki_na_kwartal!: string;
  @Kwota('Odsetki bankowe wykazane w informacji kwartalnej (zł)', { wymagane: true, przyklad: '120.50' })
  odsetki_bankowe!: string;
  @TakNie('Powiat przyjął informację kwartalną', { wymagane: true })
  informacja_przyjeta!: boolean;
}

/** Facts of the return of equipment (§ 5 ust. 3 pkt 4 lit. a). */
export class FaktyZwrotuWyposazeniaWtz {
  @Kwota('Wartość środków trwałych kupionych ze środków PFRON (zł)', { wymagane: true, przyklad: '80000.00' })
  wartosc!: string;
  @Kwota('Dotychczasowa amortyzacja (zł)', { wymagane: true, przyklad: '30000.00' })
  amortyzacja!: string;
}

/** What an individual programme of rehabilitation must hold (art. 10a ust. 3). */
export const ELEMENTY_PROGRAMU = {
  formy: 'formy rehabilitacji', zakres: 'zakres rehabilitacji', metody: 'metody i zakres nauki umiejętności', wspolpraca_z_rodzina: 'formy współpracy z rodziną lub opiekunami', efekty: 'planowane efekty', osoby_odpowiedzialne: 'osoby odpowiedzialne za realizację',
} as const;

/** Facts of the completeness of an individual programme. */
export class FaktyProgramuWtz {
  @Wybory('Co określa program', ELEMENTY_PROGRAMU, { wymagane: true, przyklad: Object.keys(ELEMENTY_PROGRAMU) })
  elementy!: (keyof typeof ELEMENTY_PROGRAMU)[];
}

/** Facts of money for the creation of a workshop (art. 68c). */
export class FaktyUtworzeniaWtz {
  @Kwota('Koszty utworzenia warsztatu (zł)', { wymagane: true, przyklad: '500000.00' })
  koszty!: string;
  @Kwota('Kwota proponowana (zł)', { przyklad: '300000.00' })
  kwota_proponowana?: string;
}

/** Facts of the money that a participant gets in economic training (§ 12). */
export class FaktyTreninguEkonomicznego {
  @Kwota('Kwota proponowana przez radę programową (zł)', { przyklad: '200.00' })
  kwota_proponowana?: string;
}

/** Facts of the exchange of equipment (§ 19 ust. 2). */
export class FaktyWyposazeniaWtz {
  @Kwota('Roczne środki PFRON na działalność warsztatu (zł)', { wymagane: true, przyklad: '1154880.00' })
  srodki_roczne!: string;
  @Kwota('Koszt wyposażenia ze środków PFRON (zł)', { wymagane: true, przyklad: '20000.00' })
  koszt!: string;
  @TakNie('Powiat wyraził zgodę', { wymagane: true })
  zgoda_powiatu!: boolean;
}

/** Facts of the income from products and services of participants (§ 10 ust. 3). */
export class FaktyProduktowWtz {
  @Kwota('Dochód ze sprzedaży w miesiącu (zł)', { wymagane: true, przyklad: '15000.00' })
  dochod!: string;
  @Liczba('Liczba uczestników', 1, FACT_LIMITS.liczba, { wymagane: true })
  uczestnicy!: number;
}

/** Facts of admission to a workshop (art. 10f). */
export class FaktyPrzyjeciaDoWtz {
  @TakNie('Orzeczenie wskazuje uczestnictwo w terapii zajęciowej', { wymagane: true })
  wskazanie_w_orzeczeniu!: boolean;
  @Dzien('Orzeczenie ważne do', { przyklad: '2027-06-30', opis: 'Puste: na stałe.' })
  orzeczenie_do?: string;
  @TakNie('Zgłoszenie uzgodniono z powiatowym centrum pomocy rodzinie', { wymagane: true })
  uzgodnione_z_centrum!: boolean;
}

/** Facts of the return to a workshop after a job was lost (art. 10f ust. 2b). */
export class FaktyPowrotuDoWtz {
  @Dzien('Dzień opuszczenia warsztatu', { wymagane: true, przyklad: '2026-01-10' })
  opuszczenie!: string;
  @TakNie('Warsztat opuszczono w związku z podjęciem zatrudnienia', { wymagane: true })
  z_powodu_zatrudnienia!: boolean;
  @Dzien('Dzień utraty zatrudnienia', { wymagane: true, przyklad: '2026-03-15' })
  utrata_zatrudnienia!: string;
  @Dzien('Dzień ponownego zgłoszenia', { wymagane: true, przyklad: '2026-03-20' })
  ponowne_zgloszenie!: string;
}

/** Facts of the hours of classes (§ 8 ust. 2). */
export class FaktyCzasuZajecWtz {
  @Liczba('Najwięcej godzin zajęć w jednym dniu', 0, FACT_LIMITS.godziny_w_tygodniu, { wymagane: true })
  godziny_dziennie!: number;
  @Liczba('Godziny zajęć w tygodniu', 0, FACT_LIMITS.godziny_w_tygodniu, { wymagane: true })
  godziny_tygodniowo!: number;
}

/** Facts of unpaid vocational practice (art. 10a ust. 3a-3b). */
export class FaktyPraktykiWtz {
  @TakNie('Praktyka wynika z indywidualnego programu rehabilitacji', { wymagane: true })
  w_programie!: boolean;
  @Liczba('Godziny praktyki w tygodniu', 0, FACT_LIMITS.godziny_w_tygodniu, { wymagane: true })
  godziny_tygodniowo!: number;
  @Dzien('Początek praktyki', { wymagane: true, przyklad: '2026-03-02' })
  od!: string;
  @Dzien('Koniec praktyki', { wymagane: true, przyklad: '2026-06-01' })
  do!: string;
  @TakNie('Praktykę przedłużono', { przyklad: false })
  przedluzona?: boolean;
  @Liczba('Liczba uczestników na praktykach jednocześnie', 1, FACT_LIMITS.liczba, { wymagane: true })
  praktykanci!: number;
  @Liczba('Liczba uczestników warsztatu', 1, FACT_LIMITS.liczba, { wymagane: true })
  uczestnicy!: number;
}

/** Facts of the staff (§ 13 ust. 4). */
export class FaktyKadryWtz {
  @Liczba('Liczba uczestników', 1, FACT_LIMITS.liczba, { wymagane: true })
  uczestnicy!: number;
  @Liczba('Osoby pracujące bezpośrednio z uczestnikami', 1, FACT_LIMITS.liczba, { wymagane: true })
  pracownicy!: number;
}

/** Facts of an application to create a workshop or enlarge it (§ 3, § 6, § 7). */
export class FaktyWnioskuWtz {
  @Dzien('Dzień złożenia wniosku', { wymagane: true, przyklad: '2026-03-10' })
  data_wniosku!: string;
  @Dzien('Dzień akceptacji kosztów utworzenia', { przyklad: '2023-05-10', opis: 'Tylko przy zwiększeniu liczby uczestników istniejącego warsztatu.' })
  akceptacja_kosztow_utworzenia?: string;
  @Liczba('Liczba kandydatów ze wskazaniem do terapii zajęciowej', 0, FACT_LIMITS.liczba, { wymagane: true })
  kandydaci!: number;
  @Dzien('Tytuł prawny do lokalu ważny do', { przyklad: '2040-12-31', opis: 'Przy tworzeniu warsztatu; puste, gdy bezterminowy.' })
  tytul_prawny_do?: string;
  @TakNie('Wymagalne zobowiązania wobec PFRON', { wymagane: true, przyklad: false })
  zobowiazania_wobec_pfron!: boolean;
  @Dzien('Dzień rozwiązania umowy z PFRON z winy jednostki', { przyklad: '2021-04-01' })
  umowa_rozwiazana?: string;
}

/** Facts of club classes (art. 10g-10h). */
export class FaktyZajecKlubowych {
  @TakNie('Były uczestnik tego warsztatu, który odszedł do pracy', { wymagane: true })
  byly_uczestnik_w_zatrudnieniu!: boolean;
  @TakNie('Osoba na liście oczekujących na terapię', { wymagane: true, przyklad: false })
  na_liscie_oczekujacych!: boolean;
  @Liczba('Godziny zajęć w miesiącu', 0, FACT_LIMITS.liczba, { wymagane: true })
  godziny_miesiecznie!: number;
}

/** Facts of the yearly inspection (art. 10b ust. 6a, § 22). */
export class FaktyKontroliWtz {
  @Liczba('Kontrole warsztatu w roku', 0, FACT_LIMITS.liczba, { wymagane: true })
  kontrole_w_roku!: number;
  @TakNie('Kontrolujący miał pisemne, imienne upoważnienie kierownika centrum', { wymagane: true })
  upowaznienie!: boolean;
}

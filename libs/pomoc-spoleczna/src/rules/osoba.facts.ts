import { Dzien, Hektary, Kod, Kurs, Kwota, Liczba, Lista, Miesiac, Obiekt, TakNie, Tekst, Waluta, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Annual return of a business on general rules: the seven items of the tax office certificate (art. 8 ust. 5 pkt 1, ust. 6-7 ups). */
export class ZeznanieRoczneFakt {
  @Kwota('Przychód z działalności w roku', { wymagane: true, przyklad: '60000.00' })
  przychod!: string;
  @Kwota('Koszty uzyskania przychodu w roku', { wymagane: true, przyklad: '24000.00' })
  koszty!: string;
  @Kwota('Należny podatek za rok', { wymagane: true, przyklad: '720.00' })
  podatek_nalezny!: string;
  @Kwota('Składki na ubezpieczenie zdrowotne związane z działalnością', { wymagane: true, przyklad: '3600.00' })
  skladki_zdrowotne!: string;
  @Kwota('Składki na ubezpieczenia społeczne odliczone od dochodu i nieujęte w kosztach', { wymagane: true, przyklad: '4800.00' })
  skladki_spoleczne!: string;
  @Liczba('Liczba miesięcy działalności w roku', 1, FACT_LIMITS.miesiace_w_roku, { wymagane: true, przyklad: 1 })
  miesiace!: number;
  @Kwota('Dochód z całego zeznania', { opis: 'Tylko gdy zeznanie obejmuje też inne dochody albo dochody małżonka: podatek dzieli się proporcjonalnie.', przyklad: '48000.00' })
  dochod_z_zeznania?: string;
}

/** One income of one person. The same shape as the evidence of kind `dochod`. */
export class DochodFakt {
  @Kod('Rodzaj dochodu', 'rodzaj-dochodu', { wymagane: true, przyklad: 'wynagrodzenie', opis: 'Kod rejestru rodzajów dochodu. Nieznany kod liczy się jak „inne” i trafia do oceny pracownika.' })
  rodzaj!: string;
  @Kwota('Kwota', { opis: 'W złotych albo w walucie, przed odliczeniami podanymi niżej; odliczenia podaj w złotych. Nie dotyczy gospodarstwa rolnego i zeznania rocznego.' })
  kwota?: string;
  @Miesiac('Miesiąc otrzymania', { opis: 'Wymagany, chyba że podano okres, za który należała się wypłata.' })
  miesiac?: string;
  @TakNie('Dochód jednorazowy', { opis: 'Ponad pięciokrotność kryterium rozlicza się przez 12 miesięcy (art. 8 ust. 11).', przyklad: false })
  jednorazowy?: boolean;
  @Miesiac('Należne za okres od', { opis: 'Wyrównanie za okres wlicza się do dochodu tego okresu (art. 8 ust. 12).' })
  okres_od?: string;
  @Miesiac('Należne za okres do')
  okres_do?: string;
  @Kwota('Podatek dochodowy za miesiąc', { przyklad: '50.00' })
  podatek?: string;
  @Kwota('Koszty uzyskania przychodu', { opis: 'Odlicza się od 30.05.2021.', przyklad: '250.00' })
  koszty?: string;
  @Kwota('Składka na ubezpieczenie zdrowotne', { przyklad: '85.00' })
  skladka_zdrowotna?: string;
  @Kwota('Składki na ubezpieczenia społeczne', { przyklad: '150.00' })
  skladki_spoleczne?: string;
  @Waluta('Waluta', { opis: 'Gdy inna niż złoty; wtedy podaj kurs.' })
  waluta?: string;
  @Kurs('Średni kurs NBP z dnia decyzji', { opis: 'Złotych za jednostkę waluty (art. 8 ust. 13).' })
  kurs?: string;
  @Hektary('Powierzchnia w hektarach przeliczeniowych', { opis: 'Tylko dla rodzaju gospodarstwo_rolne.' })
  ha?: string;
  @Obiekt('Zeznanie roczne', () => ZeznanieRoczneFakt, { opis: 'Tylko dla rodzaju dzialalnosc_zasady_ogolne; bez działalności w poprzednim roku podaj kwotę z oświadczenia.' })
  roczny?: ZeznanieRoczneFakt;
  @Tekst('Płatnik', { opis: 'Pozwala ostrzec o dwóch wpisach tego samego płatnika w miesiącu.' })
  platnik?: string;
}

/** Alimony paid to others. The same shape as the evidence of kind `odliczenie`. */
export class OdliczenieFakt {
  @Wybor('Rodzaj odliczenia', { alimenty: 'alimenty płacone na rzecz innych osób' }, { wymagane: true })
  rodzaj!: 'alimenty';
  @Kwota('Kwota faktycznie zapłacona', { wymagane: true, przyklad: '300.00' })
  kwota!: string;
  @Miesiac('Miesiąc zapłaty', { wymagane: true })
  miesiac!: string;
}

/** A ruling on incapacity for work or disability. The same shape as the evidence of kinds `niepelnosprawnosc` and `niezdolnosc-do-pracy`. */
export class OrzeczenieFakt {
  @Kod('Stopień lub podstawa', 'niezdolnosc', { wymagane: true, przyklad: 'umiarkowany', opis: 'calkowita_niezdolnosc, i_grupa, ii_grupa, znaczny, umiarkowany; inne, np. lekki, nie dają prawa do zasiłku stałego.' })
  stopien!: string;
  @Dzien('Ważne od')
  orzeczenie_od?: string;
  @Dzien('Ważne do', { opis: 'Ostatni dzień ważności, także po przedłużeniu z mocy prawa.', przyklad: '2027-03-31' })
  orzeczenie_do?: string;
  @TakNie('Wydane na stałe')
  na_stale?: boolean;
  @Tekst('Numer orzeczenia')
  nr?: string;
}

/** One person of the household with the person's incomes. */
export class OsobaFakt {
  @Tekst('Klucz osoby', { wymagane: true, przyklad: 'A', opis: 'Dowolne oznaczenie, inne dla każdej osoby; krokom obliczenia wskazuje, czyich danych użyto.' })
  klucz!: string;
  @TakNie('Wnioskodawca', { opis: 'Dokładnie jedna osoba.' })
  wnioskodawca?: boolean;
  @Dzien('Data urodzenia', { przyklad: '1980-02-17' })
  data_urodzenia?: string;
  @Wybor('Płeć', { K: 'kobieta', M: 'mężczyzna' }, { opis: 'Potrzebna tylko do niezdolności do pracy z tytułu wieku.' })
  plec?: 'K' | 'M';
  @TakNie('Pełnoletnia', { opis: 'Zamiast daty urodzenia.' })
  pelnoletnia?: boolean;
  @TakNie('W pieczy zastępczej', { opis: 'Dziecko w rodzinie zastępczej lub rodzinnym domu dziecka albo pełnoletni wychowanek (art. 10 ust. 1).', przyklad: false })
  w_pieczy_zastepczej?: boolean;
  @Lista('Dochody', () => DochodFakt, FACT_LIMITS.dochody)
  dochody?: DochodFakt[];
  @Lista('Odliczenia', () => OdliczenieFakt, FACT_LIMITS.odliczenia)
  odliczenia?: OdliczenieFakt[];
  @Lista('Orzeczenia', () => OrzeczenieFakt, FACT_LIMITS.orzeczenia)
  orzeczenia?: OrzeczenieFakt[];
}

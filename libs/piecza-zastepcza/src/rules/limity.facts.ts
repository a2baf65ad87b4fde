import { Dzien, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

const OSOBY = FACT_LIMITS.liczba_osob_maks;

/** Facts of the limit of children in family care (art. 53, 58, 61, 67). */
export class FaktyLimituRodziny {
  @Wybor('Forma pieczy', {
    niezawodowa: 'rodzina zastępcza niezawodowa', zawodowa: 'rodzina zastępcza zawodowa', specjalistyczna: 'rodzina zawodowa specjalistyczna', pogotowie: 'pogotowie rodzinne', rodzinny_dom_dziecka: 'rodzinny dom dziecka', spokrewniona: 'rodzina zastępcza spokrewniona',
    spokrewniona_z_inna: 'rodzina spokrewniona połączona z zawodową albo niezawodową', spokrewniona_z_domem: 'rodzina spokrewniona połączona z rodzinnym domem dziecka', pomocowa: 'rodzina pomocowa (dzieci na czas pomocy)',
  }, { wymagane: true })
  forma!: 'niezawodowa' | 'zawodowa' | 'specjalistyczna' | 'pogotowie' | 'rodzinny_dom_dziecka' | 'spokrewniona' | 'spokrewniona_z_inna' | 'spokrewniona_z_domem' | 'pomocowa';
  @Liczba('Dzieci, pełnoletni wychowankowie i osoby, które wróciły: razem teraz', 0, OSOBY, { wymagane: true, przyklad: 3, opis: 'Własnych dzieci opiekunów się nie liczy.' })
  obecnie!: number;
  @Liczba('Ile dzieci ma zostać przyjętych', 1, OSOBY, { wymagane: true, przyklad: 1 })
  przyjmowane!: number;
  @TakNie('Umieszcza się rodzeństwo', { przyklad: false })
  rodzenstwo?: boolean;
  @TakNie('Rodzina lub prowadzący dom się zgadza', { przyklad: false })
  zgoda?: boolean;
  @TakNie('Koordynator wydał pozytywną opinię', { przyklad: false })
  opinia_koordynatora?: boolean;
}

/** Facts of the limit of places in a facility (art. 95, 109, 111, 230). */
export class FaktyLimituPlacowki {
  @Wybor('Placówka', {
    socjalizacyjna: 'typu socjalizacyjnego', interwencyjna: 'typu interwencyjnego', specjalistyczna: 'typu specjalistyczno-terapeutycznego', rodzinna: 'typu rodzinnego', rpot: 'regionalna placówka opiekuńczo-terapeutyczna', iop: 'interwencyjny ośrodek preadopcyjny',
  }, { wymagane: true })
  typ!: 'socjalizacyjna' | 'interwencyjna' | 'specjalistyczna' | 'rodzinna' | 'rpot' | 'iop';
  @Liczba('Dzieci, pełnoletni wychowankowie i osoby, które wróciły: razem teraz', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 13 })
  obecnie!: number;
  @Liczba('Ile dzieci ma zostać przyjętych', 1, OSOBY, { wymagane: true, przyklad: 1 })
  przyjmowane!: number;
  @TakNie('Zezwolenie wojewody', { przyklad: false })
  zezwolenie_wojewody?: boolean;
  @Liczba('Wychowankowie przebywający w innej jednostce', 0, OSOBY, { opis: 'Młodzieżowy ośrodek wychowawczy, hospicjum i inne z art. 95 ust. 3a; za zezwoleniem wojewody można wtedy przyjąć kolejne dziecko.' })
  w_innej_jednostce?: number;
  @TakNie('Umieszcza się rodzeństwo', { przyklad: false, opis: 'Placówka typu rodzinnego.' })
  rodzenstwo?: boolean;
  @TakNie('Dyrektor się zgadza', { przyklad: false, opis: 'Placówka typu rodzinnego.' })
  zgoda_dyrektora?: boolean;
  @TakNie('Przyjęcie bez orzeczenia sądu do placówki interwencyjnej', { przyklad: false, opis: 'Doprowadzenie przez Policję lub Straż Graniczną albo wniosek: limitu się nie stosuje.' })
  przyjecie_interwencyjne?: boolean;
  @TakNie('Placówka działała przed 2012 r.', { przyklad: false })
  sprzed_2012?: boolean;
}

/** Facts of the age of children in a facility (art. 95 ust. 1-2, art. 102, 111, 231-232). */
export class FaktyWiekuWPlacowce {
  @Wybor('Placówka', { socjalizacyjna: 'typu socjalizacyjnego', interwencyjna: 'typu interwencyjnego', specjalistyczna: 'typu specjalistyczno-terapeutycznego', rodzinna: 'typu rodzinnego', iop: 'interwencyjny ośrodek preadopcyjny' }, { wymagane: true })
  typ!: 'socjalizacyjna' | 'interwencyjna' | 'specjalistyczna' | 'rodzinna' | 'iop';
  @Wybor('Co się sprawdza', { przyjecie: 'przyjęcie dziecka', pobyt: 'pobyt dziecka' }, { wymagane: true })
  czynnosc!: 'przyjecie' | 'pobyt';
  @Dzien('Data urodzenia dziecka', { wymagane: true, przyklad: '2014-05-01' })
  data_urodzenia!: string;
  @TakNie('W tej placówce przebywa matka lub ojciec dziecka', { przyklad: false })
  rodzic_w_placowce?: boolean;
  @TakNie('Wyjątkowy przypadek: stan zdrowia, rodzeństwo albo inny', { przyklad: false })
  wyjatkowy_przypadek?: boolean;
  @TakNie('Przyjęcie bez orzeczenia sądu do placówki interwencyjnej', { przyklad: false })
  przyjecie_interwencyjne?: boolean;
  @TakNie('Placówka działała przed 2012 r.', { przyklad: false })
  sprzed_2012?: boolean;
}

/** Facts of the number of families or children for one worker. */
export class FaktyObciazenia {
  @Wybor('Kto', { asystent: 'asystent rodziny', koordynator: 'koordynator rodzinnej pieczy zastępczej', wychowawca: 'wychowawca placówki wsparcia dziennego' }, { wymagane: true })
  kto!: 'asystent' | 'koordynator' | 'wychowawca';
  @Liczba('Ile rodzin (dzieci) ma teraz', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 14, opis: 'Asystent: rodziny, z którymi pracuje, bez monitorowanych. Koordynator: rodziny i domy razem. Wychowawca: dzieci w tym samym czasie.' })
  obecnie!: number;
  @Liczba('Ile ma dojść', 1, OSOBY, { wymagane: true, przyklad: 1 })
  dochodzi!: number;
}

/** Facts of the duty to employ a helper (art. 57, 64, 99). */
export class FaktyOsobyDoPomocy {
  @Wybor('Gdzie', { rodzina: 'rodzina zastępcza zawodowa lub niezawodowa', rodzinny_dom_dziecka: 'rodzinny dom dziecka', placowka_rodzinna: 'placówka typu rodzinnego', spokrewniona: 'rodzina zastępcza spokrewniona' }, { wymagane: true })
  gdzie!: 'rodzina' | 'rodzinny_dom_dziecka' | 'placowka_rodzinna' | 'spokrewniona';
  @Liczba('Liczba dzieci', 0, OSOBY, { wymagane: true, przyklad: 4 })
  dzieci!: number;
  @TakNie('Złożono wniosek o osobę do pomocy', { wymagane: true })
  wniosek!: boolean;
}

/** Facts of respite (art. 69). */
export class FaktyWypoczynkuRodziny {
  @Liczba('Dni wypoczynku wykorzystane w ostatnich 12 miesiącach', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 20 })
  wykorzystane!: number;
  @Liczba('Dni planowane', 1, FACT_LIMITS.liczba, { wymagane: true, przyklad: 10 })
  planowane!: number;
  @Dzien('Dzień zgłoszenia', { wymagane: true, przyklad: '2026-05-20' })
  zgloszenie!: string;
  @Dzien('Początek wypoczynku', { wymagane: true, przyklad: '2026-07-01' })
  poczatek!: string;
}

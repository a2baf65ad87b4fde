import { Dzien, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the length of a call. */
export class FaktyTerminuNaboruOfert {
  @Dzien('Ogłoszenie w BIP', { wymagane: true, przyklad: '2025-12-15' })
  ogloszenie_bip: string;
  @Dzien('Ogłoszenie w siedzibie organu', { wymagane: true, przyklad: '2025-12-16' })
  ogloszenie_siedziba: string;
  @Dzien('Ogłoszenie na stronie internetowej', { wymagane: true, przyklad: '2025-12-17' })
  ogloszenie_strona: string;
  @Dzien('Ostatni dzień składania ofert', { wymagane: true, przyklad: '2026-01-08' })
  termin_skladania: string;
}

/** Facts of what an announcement says. */
export class FaktyOgloszeniaKonkursu {
  @TakNie('Rodzaj zadania', { wymagane: true, przyklad: true })
  rodzaj_zadania: boolean;
  @TakNie('Wysokość środków na zadanie', { wymagane: true, przyklad: true })
  wysokosc_srodkow: boolean;
  @TakNie('Zasady przyznawania dotacji', { wymagane: true, przyklad: true })
  zasady_przyznawania: boolean;
  @TakNie('Terminy i warunki realizacji zadania', { wymagane: true, przyklad: true })
  terminy_i_warunki: boolean;
  @TakNie('Termin składania ofert', { wymagane: true, przyklad: true })
  termin_skladania: boolean;
  @TakNie('Tryb, kryteria i termin wyboru ofert', { wymagane: true, przyklad: true })
  tryb_i_kryteria: boolean;
  @TakNie('Zadania tego samego rodzaju z tego i poprzedniego roku z kosztami i dotacjami', { wymagane: true, przyklad: true })
  zadania_poprzednie: boolean;
  @TakNie('Konkurs na regranting', { przyklad: false })
  regranting?: boolean;
  @TakNie('Zasady zlecania zadań realizatorom', { przyklad: true, opis: 'Tylko przy regrantingu.' })
  zasady_regrantingu?: boolean;
}

const PODMIOTY = {
  organizacja_pozarzadowa: 'organizacja pozarządowa', osoba_prawna_koscielna: 'kościelna osoba prawna lub jednostka organizacyjna', stowarzyszenie_samorzadow: 'stowarzyszenie jednostek samorządu terytorialnego',
  spoldzielnia_socjalna: 'spółdzielnia socjalna', spolka_non_profit: 'spółka, która nie działa dla zysku i przeznacza dochód na cele statutowe', klub_sportowy_spolka: 'klub sportowy będący spółką', jednostka_samorzadu: 'jednostka organizacyjna miasta lub innego organu', przedsiebiorca: 'inny przedsiębiorca', osoba_fizyczna: 'osoba fizyczna',
};

/** Facts of who may offer. */
export class FaktyOferenta {
  @Wybor('Kim jest oferent', PODMIOTY, { wymagane: true, przyklad: 'organizacja_pozarzadowa' })
  podmiot: keyof typeof PODMIOTY;
  @TakNie('Zadanie mieści się w działalności statutowej', { wymagane: true, przyklad: true })
  dzialalnosc_statutowa: boolean;
}

/** Facts of one member of the commission. */
export class FaktyCzlonkaKomisji {
  @Wybor('Kim jest członek', { przedstawiciel_organu: 'przedstawiciel organu', wskazany_przez_organizacje: 'osoba wskazana przez organizację', ekspert: 'ekspert z głosem doradczym' }, { wymagane: true, przyklad: 'wskazany_przez_organizacje' })
  rola: 'przedstawiciel_organu' | 'wskazany_przez_organizacje' | 'ekspert';
  @TakNie('Organizacja, która wskazała osobę, bierze udział w tym konkursie', { przyklad: false, opis: 'Potrzebne, gdy osobę wskazała organizacja.' })
  organizacja_w_konkursie?: boolean;
  @TakNie('Podlega wyłączeniu według KPA', { wymagane: true, przyklad: false, opis: 'Na przykład jest spokrewniony z członkiem władz oferenta (art. 24 KPA).' })
  wylaczenie: boolean;
}

/** Facts of the whole commission. */
export class FaktySkladuKomisji {
  @Liczba('Przedstawiciele organu', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 3 })
  przedstawiciele_organu: number;
  @Liczba('Osoby wskazane przez organizacje, które biorą udział w pracach', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 2, opis: 'Bez osób wyłączonych.' })
  osoby_organizacji: number;
  @Wybor('Dlaczego nie ma osób wskazanych przez organizacje', { nikogo_nie_wskazano: 'żadna organizacja nikogo nie wskazała', nie_wziely_udzialu: 'wskazane osoby nie biorą udziału w pracach', wszystkie_wylaczone: 'wszystkie wskazane osoby są wyłączone' }, { przyklad: 'nikogo_nie_wskazano', opis: 'Tylko gdy takich osób nie ma.' })
  dlaczego_bez_osob?: 'nikogo_nie_wskazano' | 'nie_wziely_udzialu' | 'wszystkie_wylaczone';
}

/** Facts of the result of a call. */
export class FaktyUniewaznieniaKonkursu {
  @Liczba('Złożone oferty', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 2 })
  oferty: number;
  @Liczba('Oferty spełniające wymogi ogłoszenia', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 1 })
  spelniajace: number;
}

export const CZYNNOSCI = {
  informowanie: 'informowanie o konkursie i doradztwo', przyjmowanie_ofert: 'przyjmowanie ofert', ocena_formalna: 'pomoc w ocenie formalnej', obsluga_rozliczen: 'obsługa rozliczeń', ogloszenie_konkursu: 'ogłoszenie konkursu', powolanie_komisji: 'powołanie komisji konkursowej',
  wybor_ofert: 'wybór ofert', ogloszenie_wynikow: 'ogłoszenie wyników', zawarcie_umow: 'zawarcie umów', uniewaznienie_konkursu: 'unieważnienie konkursu',
};

/** Facts of what another body may do in a call. */
export class FaktyObslugiKonkursu {
  @Wybor('Czynność', CZYNNOSCI, { wymagane: true, przyklad: 'przyjmowanie_ofert' })
  czynnosc: keyof typeof CZYNNOSCI;
}

/** Facts of an offer that came. */
export class FaktyZlozeniaOferty {
  @Dzien('Ostatni dzień składania ofert', { wymagane: true, przyklad: '2026-01-08' })
  termin_skladania: string;
  @Dzien('Dzień złożenia oferty', { wymagane: true, przyklad: '2026-01-08', opis: 'Wpływ, data stempla albo złożenie w generatorze: tak, jak mówi ogłoszenie.' })
  dzien_zlozenia: string;
  @Dzien('Pierwszy dzień zadania w ofercie', { wymagane: true, przyklad: '2026-03-01' })
  zadanie_od: string;
  @Dzien('Ostatni dzień zadania w ofercie', { wymagane: true, przyklad: '2026-12-15' })
  zadanie_do: string;
  @Dzien('Najwcześniejszy początek według ogłoszenia', { wymagane: true, przyklad: '2026-02-01' })
  okno_od: string;
  @Dzien('Najpóźniejszy koniec według ogłoszenia', { wymagane: true, przyklad: '2026-12-31' })
  okno_do: string;
}

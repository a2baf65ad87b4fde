import { explainPlain, wynikToJson, type Wynik } from '@ostoja/law';

/** Powód rozstrzygnięcia albo ostrzeżenie, zawsze z przepisem. */
export class PrzyczynaResponse {
  /** Stały kod, np. `kryterium.dochod`. */
  kod: string;
  /** Opis dla człowieka. */
  opis: string;
  /** Przepis. */
  przepis: string;
}

/** Wartość parametru użyta w obliczeniu. */
export class ParametrResponse {
  id: string;
  /** Wartość dziesiętna albo kod. */
  wartosc: string;
  /** Obowiązuje od dnia. */
  od: string;
  /** Obowiązuje do dnia włącznie; null, gdy nadal. */
  do: string | null;
  podstawa_prawna: string;
}

/** Dana, z której korzysta krok. */
export class WejscieKrokuResponse {
  nazwa: string;
  wartosc: string;
  /** Numer kroku, który ją obliczył; null, gdy jest faktem albo parametrem. */
  krok: number | null;
  parametr: ParametrResponse | null;
}

/** Jedno działanie obliczenia. */
export class KrokResponse {
  /** Kolejność obliczenia. */
  nr: number;
  kod: string;
  nazwa: string;
  /** Rodzaj działania, np. `suma`, `<`, `zaokraglenie`. */
  dzialanie: string;
  /** Wzór słowny. */
  wzor: string;
  /** Wzór z podstawionymi wartościami. */
  podstawienie: string;
  /** Wynik: liczba dziesiętna albo `tak`/`nie`. */
  wartosc: string;
  /** Dokładny wynik jako ułamek, gdy nie mieści się w krótkiej liczbie dziesiętnej. */
  ulamek: string | null;
  jednostka: string;
  /** Przepis, na którym opiera się krok. */
  przepis: string;
  /** Oznaczenia osób, których dane weszły do kroku. */
  osoby: string[];
  wejscia: WejscieKrokuResponse[];
}

/** Zdanie wyjaśnienia. */
export class WyjasnienieResponse {
  tekst: string;
  przepis: string | null;
  /** 0 wynik, 1 rodzina, 2 jedna osoba. */
  poziom: number;
}

/** Wynik kalkulacji świadczenia. Kwoty są liczbami dziesiętnymi w tekście, np. "450.00". */
export class KalkulacjaResponse {
  /** Kod świadczenia. */
  swiadczenie: string;
  /** Dzień, na który policzono. */
  na_dzien: string;
  /** Czy spełnione są warunki przyznania. */
  spelnia_warunki: boolean;
  /** Czy kwotę albo samo przyznanie ustawa pozostawia uznaniu ośrodka. */
  uznaniowe: boolean;
  /** Kwota z ustawy albo proponowana; null, gdy ustala ją ośrodek. */
  kwota: string | null;
  /** Najniższa dopuszczalna kwota; null, gdy jej nie ma. */
  kwota_min: string | null;
  /** Najwyższa dopuszczalna kwota; null, gdy jej nie ma. */
  kwota_max: string | null;
  /** Dlaczego wynik jest taki, jaki jest. */
  przyczyny: PrzyczynaResponse[];
  /** Na co zwrócić uwagę. */
  ostrzezenia: PrzyczynaResponse[];
  /** Wyjaśnienie prostym językiem. */
  wyjasnienie: WyjasnienieResponse[];
  /** Wszystkie działania z przepisami. */
  kroki: KrokResponse[];
  /** Pierwszy dzień wersji reguły, której użyto. */
  wersja_reguly: string;
  /** Skrót SHA-256 zestawu parametrów. */
  skrot_parametrow: string;
}

export function toKalkulacjaResponse(wynik: Wynik): KalkulacjaResponse {
  const { parametry: _, najdalej_do: __, prawo_do: ___, kroki, przyczyny, ostrzezenia, ...rest } = wynikToJson(wynik);
  return {
    ...rest,
    przyczyny: [...przyczyny],
    ostrzezenia: [...ostrzezenia],
    wyjasnienie: explainPlain(wynik).map(({ text, provision, level }) => ({ tekst: text, przepis: provision, poziom: level })),
    kroki: kroki.map((krok) => ({ ...krok, osoby: [...krok.osoby], wejscia: [...krok.wejscia] })),
  };
}

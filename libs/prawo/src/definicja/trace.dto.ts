import { explainFormal, explainPlain, type ExplanationLine, type LawResult, parametersRead, type Reason, stepsToJson } from '@ostoja/law';

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
  /** Wynik: liczba dziesiętna, data albo `tak`/`nie`. */
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

/** Uzasadnienie wyniku: to samo dla kwoty, terminu i zasady. */
export class UzasadnienieResponse {
  /** Dlaczego wynik jest taki, jaki jest. */
  przyczyny: PrzyczynaResponse[];
  /** Na co zwrócić uwagę. */
  ostrzezenia: PrzyczynaResponse[];
  /** Wyjaśnienie prostym językiem. */
  wyjasnienie: WyjasnienieResponse[];
  /** Uzasadnienie krok po kroku, z wzorami i przepisami. */
  wyjasnienie_formalne: WyjasnienieResponse[];
  /** Wszystkie działania z przepisami. */
  kroki: KrokResponse[];
  /** Wartości parametrów, z których skorzystano. */
  parametry: ParametrResponse[];
  /** Pierwszy dzień wersji reguły, której użyto. */
  wersja_reguly: string;
  /** Skrót SHA-256 zestawu parametrów. */
  skrot_parametrow: string;
}

/** The grounds of any result of the law. */
export function toUzasadnienie(wynik: LawResult & Parameters<typeof explainPlain>[0]): UzasadnienieResponse {
  return {
    przyczyny: wynik.przyczyny.map(toPrzyczyna),
    ostrzezenia: wynik.ostrzezenia.map(toPrzyczyna),
    wyjasnienie: explainPlain(wynik).map(toWyjasnienie),
    wyjasnienie_formalne: explainFormal(wynik).map(toWyjasnienie),
    kroki: stepsToJson(wynik.kroki).map((krok) => ({ ...krok, osoby: [...krok.osoby], wejscia: [...krok.wejscia] })),
    parametry: [...parametersRead(wynik.kroki)],
    wersja_reguly: wynik.wersja_reguly,
    skrot_parametrow: wynik.skrot_parametrow,
  };
}

export function toPrzyczyna({ kod, opis, przepis }: Reason): PrzyczynaResponse {
  return { kod, opis, przepis };
}

export function toWyjasnienie({ text, provision, level }: ExplanationLine): WyjasnienieResponse {
  return { tekst: text, przepis: provision, poziom: level };
}

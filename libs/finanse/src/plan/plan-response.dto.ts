import type { DokumentRow, LimitRow, PozycjaPlanuRow, PrzekroczenieRow, StanLinii } from './stan/plan.query.js';

/** Linia planu w roku: ile zaplanowano, ile zaangażowano, ile zostało. */
export class LiniaPlanuResponse {
  /** Dział. */
  dzial: string;
  /** Rozdział. */
  rozdzial: string;
  /** Paragraf. */
  paragraf: string;
  /** Źródło pieniędzy. */
  zrodlo: string;
  /** Komórka z własną kwotą; null oznacza cały ośrodek. */
  komorka_id: string | null;
  /** Nazwa komórki; null oznacza cały ośrodek. */
  komorka: string | null;
  /** Plan po zmianach. */
  plan: string;
  /** Ile ponad plan pozwalają zaangażować zapisane decyzje. */
  przekroczenia: string;
  /** Zaangażowanie. */
  zaangazowano: string;
  /** Ile jeszcze można zaangażować. */
  dostepne: string;
}

/** Plan finansowy roku po zmianach. */
export class PlanFinansowyResponse {
  /** Rok budżetowy. */
  rok: number;
  /** Czy jest zatwierdzony plan; bez niego zaangażowanie nie jest ograniczane. */
  zatwierdzony: boolean;
  /** Linie zaplanowane albo zaangażowane. */
  linie: LiniaPlanuResponse[];
}

/** Dokument planu finansowego. */
export class DokumentPlanuResponse {
  /** Identyfikator dokumentu. */
  id: string;
  /** Rok budżetowy. */
  rok: number;
  /** Numer w roku. */
  numer: number;
  /** plan, zmiana albo przeniesienie. */
  rodzaj: string;
  /** projekt, zatwierdzony albo odrzucony. */
  stan: string;
  /** Uchwała albo zarządzenie. */
  podstawa: string;
  /** Dzień uchwały albo zarządzenia. */
  dzien: string;
  /** Powód. */
  powod: string;
  /** O ile dokument zmienia cały plan. */
  suma: string;
  /** Kto wprowadził; null, gdy nie wolno tego widzieć. */
  wprowadzil: string | null;
  /** Kiedy wprowadzono. */
  wprowadzono: string;
  /** Kto rozstrzygnął. */
  rozstrzygnal: string | null;
  /** Kiedy rozstrzygnięto. */
  rozstrzygnieto: string | null;
  /** Wersja; wartość nagłówka ETag. */
  wersja: number;
}

/** Pozycja dokumentu planu. */
export class PozycjaPlanuResponse {
  /** Dział. */
  dzial: string;
  /** Rozdział. */
  rozdzial: string;
  /** Paragraf. */
  paragraf: string;
  /** Źródło pieniędzy. */
  zrodlo: string;
  /** Komórka z własną kwotą; null oznacza cały ośrodek. */
  komorka_id: string | null;
  /** Nazwa komórki; null oznacza cały ośrodek. */
  komorka: string | null;
  /** Kwota; ujemna zmniejsza plan. */
  kwota: string;
}

/** Dokument planu z pozycjami. */
export class DokumentPlanuSzczegolyResponse extends DokumentPlanuResponse {
  /** Pozycje dokumentu. */
  pozycje: PozycjaPlanuResponse[];
}

/** Strona dokumentów planu. */
export class DokumentPlanuPage {
  /** Dokumenty od najnowszego. */
  elementy: DokumentPlanuResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Limit komórki na miesiąc z wykorzystaniem. */
export class LimitWydatkowResponse extends PozycjaPlanuResponse {
  /** Identyfikator limitu. */
  id: string;
  /** Miesiąc, RRRR-MM. */
  miesiac: string;
  /** Ile w tym miesiącu zaangażowano. */
  wykorzystano: string;
}

/** Zapisana decyzja o zaangażowaniu ponad plan. */
export class PrzekroczeniePlanuResponse extends PozycjaPlanuResponse {
  /** Identyfikator decyzji. */
  id: string;
  /** Rok budżetowy. */
  rok: number;
  /** Dzień decyzji. */
  dzien: string;
  /** Powód. */
  powod: string;
  /** Kto zdecydował; null, gdy nie wolno tego widzieć. */
  zdecydowal: string | null;
}

export const toLiniaPlanuResponse = (row: StanLinii): LiniaPlanuResponse => ({ ...row });
export const toPozycjaPlanuResponse = (row: PozycjaPlanuRow): PozycjaPlanuResponse => ({ ...row });
export const toLimitWydatkowResponse = (row: LimitRow): LimitWydatkowResponse => ({ ...row, miesiac: row.miesiac.slice(0, 7) });
export const toPrzekroczeniePlanuResponse = (row: PrzekroczenieRow): PrzekroczeniePlanuResponse => ({ ...row });

export function toDokumentPlanuResponse(row: DokumentRow): DokumentPlanuResponse {
  return { ...row, wprowadzono: row.wprowadzono.toISOString(), rozstrzygnieto: row.rozstrzygnieto?.toISOString() ?? null };
}

import { PageQuery } from '@ostoja/http';
import { Money, type Page } from '@ostoja/kernel';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { STATEMENT_PROFILE_CODES } from './format/statement-profile.js';
import type { Clearing } from './rozliczenie/rozliczenie.service.js';
import { RODZAJ_ROZLICZENIA, type RodzajRozliczenia } from './rozliczenie-wpisu.entity.js';
import type { WpisRow, WyciagRow } from './wyciag.query.js';

/** Wczytanie wyciągu. */
export class WyciagQueryRequest {
  /** Profil MT940 (kodowanie i podpola banku); camt.053 go nie potrzebuje. */
  @IsOptional() @IsIn(STATEMENT_PROFILE_CODES)
  profil?: string;
}

/** Strona wyciągów. */
export class WyciagPageQuery extends PageQuery {}

/** Wyciąg bankowy. */
export class WyciagResponse {
  /** Identyfikator. */
  id: string;
  /** Rachunek ośrodka, 26 cyfr. */
  rachunek: string;
  /** Rok wyciągu. */
  rok: number;
  /** Numer wyciągu nadany przez bank. */
  numer: string;
  /** Pierwszy dzień. */
  od: string;
  /** Ostatni dzień. */
  do: string;
  /** Saldo początkowe, np. "1250.00". */
  saldo_poczatkowe: string;
  /** Saldo końcowe. */
  saldo_koncowe: string;
  /** Liczba operacji. */
  liczba: number;
  /** Liczba operacji do wyjaśnienia. */
  do_wyjasnienia: number;
  /** Format pliku: camt.053 albo mt940. */
  format: string;
  /** Co zwraca uwagę: pominięty numer, saldo bez ciągłości. */
  ostrzezenia: string[];
  /** Chwila wczytania. */
  wczytano: string;
}

/** Strona wyciągów, od najnowszego. */
export class WyciagPage {
  elementy: WyciagResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Co rozlicza operacja albo jej część. */
export class RozliczenieWpisuResponse {
  /** Rodzaj: wykonanie, zwrot, lista, naleznosc, zwrot-po-smierci, wplyw-z-kasy, zasilenie, pozostale, zaksiegowane. */
  rodzaj: string;
  /** Kwota. */
  kwota: string;
  /** Numer wypłaty, listy albo należności. */
  numer: string | null;
  /** Uwaga osoby, która rozliczyła. */
  uwaga: string | null;
}

/** Operacja na wyciągu. */
export class WpisWyciaguResponse {
  /** Identyfikator. */
  id: string;
  /** Wyciąg. */
  wyciag_id: string;
  /** Kolejny numer na wyciągu. */
  lp: number;
  /** Dzień księgowania. */
  dzien: string;
  /** Strona: obciazenie (pieniądze wyszły) albo uznanie (wpłynęły). */
  strona: string;
  /** Kwota. */
  kwota: string;
  /** Ile już rozliczono. */
  rozliczono: string;
  /** Tytuł operacji. */
  tytul: string;
  /** Druga strona operacji. */
  kontrahent: string;
  /** Jej rachunek. */
  kontrahent_rachunek: string | null;
  /** Kod powodu zwrotu według banku. */
  kod_zwrotu: string | null;
  /** Numer wypłaty, której zapewne dotyczy. */
  propozycja: string | null;
  /** Rozliczenia. */
  rozliczenia: RozliczenieWpisuResponse[];
  /** Wersja do nagłówka If-Match. */
  wersja: number;
}

/** Strona operacji. */
export class WpisWyciaguPage {
  elementy: WpisWyciaguResponse[];
  /** Znacznik następnej strony; null na ostatniej. */
  nastepny: string | null;
}

/** Rozliczenie operacji, której nie rozpoznano. */
export class RozliczenieWpisuRequest {
  /** Czym jest operacja. */
  @IsIn(RODZAJ_ROZLICZENIA)
  rodzaj: RodzajRozliczenia;

  /** Rozliczana kwota, np. "450.00"; bez niej cała reszta. */
  @IsOptional() @Matches(/^\d{1,9}\.\d\d$/, { message: 'Podaj kwotę w postaci 450.00.' })
  kwota?: string | null;

  /** Numer wypłaty (P-…) albo należności (N-…). */
  @IsOptional() @IsString() @MaxLength(40)
  numer?: string | null;

  /** Lista wypłat zaksięgowana przez bank jedną kwotą albo ta, z której kasa odprowadziła gotówkę (wplyw-z-kasy). */
  @IsOptional() @IsUUID()
  lista_id?: string | null;

  /** Wniosek do banku o zwrot wypłat po śmierci. */
  @IsOptional() @IsUUID()
  wniosek_id?: string | null;

  /** Czego dotyczy operacja; wymagane dla zasilenia i pozostałych. */
  @IsOptional() @IsString() @MaxLength(500)
  uwaga?: string | null;
}

export function toClearing({ rodzaj, kwota, numer, lista_id, wniosek_id, uwaga }: RozliczenieWpisuRequest): Clearing {
  return {
    rodzaj, ...(kwota && { kwota: Money.parse(kwota) }), ...(numer && { numer: numer.trim().toUpperCase() }), ...(lista_id && { listaId: lista_id }),
    ...(wniosek_id && { wniosekId: wniosek_id }), ...(uwaga?.trim() && { uwaga: uwaga.trim() }),
  };
}

export function toWyciagResponse({ otwarcie, zamkniecie, wczytano, ...row }: WyciagRow): WyciagResponse {
  return { ...row, saldo_poczatkowe: otwarcie, saldo_koncowe: zamkniecie, wczytano: wczytano.toISOString() };
}

export function toWpisPage({ elementy, nastepny }: Page<WpisRow>): WpisWyciaguPage {
  return { elementy: [...elementy], nastepny };
}

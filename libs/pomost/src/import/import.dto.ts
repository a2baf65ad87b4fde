import { PageQuery } from '@ostoja/http';
import { IsIn, IsOptional } from 'class-validator';
import { RODZAJ_IMPORTU, type RodzajImportu } from '../plik/uklad.js';
import type { ImportRow, WierszRow } from './import.query.js';
import type { Wynik } from './wynik.js';

const WYNIK = ['nowy', 'powiazany', 'bez-zmian', 'rozni-sie', 'blad'] as const;

/** Co zawiera wczytywany plik. */
export class ImportPomostQuery {
  /** osoby, decyzje albo wyplaty */
  @IsIn(RODZAJ_IMPORTU)
  rodzaj: RodzajImportu;
}

/** Filtr wierszy importu. */
export class WierszeImportuQuery extends PageQuery {
  /** Tylko wiersze z tym wynikiem. */
  @IsOptional() @IsIn(WYNIK)
  wynik?: Wynik;
}

/** Ile wierszy ma który wynik. */
export class WynikiImportuResponse {
  /** Do zapisania jako nowe. */
  nowy: number;
  /** Rozpoznane po numerze PESEL. */
  powiazany: number;
  /** Już w Ostoi, takie same. */
  bez_zmian: number;
  /** Już w Ostoi, ale inne; po zatwierdzeniu rozstrzyga je jednostka. */
  rozni_sie: number;
  /** Błędne; nie zostaną zapisane. */
  blad: number;
}

/** Import pliku z POMOST. */
export class ImportPomostResponse {
  id: string;
  /** osoby, decyzje albo wyplaty */
  rodzaj: string;
  /** sprawdzany, sprawdzony, zatwierdzony, zakonczony, odrzucony (niczego nie zapisano), przerwany (zapisano część) */
  stan: string;
  /** utf-8 albo windows-1250 */
  kodowanie: string;
  /** Skrót SHA-256 pliku. */
  skrot: string;
  /** Liczba wierszy z danymi. */
  wierszy: number;
  /** Ile wierszy już sprawdzono. */
  sprawdzono: number;
  /** Ile wierszy już zapisano. */
  zapisano: number;
  /** Ile różniących się wierszy przekazano jednostkom do rozstrzygnięcia. */
  przekazano: number;
  wyniki: WynikiImportuResponse;
  /** Chwila wczytania, ISO. */
  wgrano: string;
  /** Chwila zakończenia, ISO; null przed końcem. */
  zakonczono: string | null;
  /** Wersja do nagłówka If-Match. */
  wersja: number;
}

/** Importy od najnowszego. */
export class ImportyPomostResponse {
  elementy: ImportPomostResponse[];
}

/** Co jest nie tak w wierszu. */
export class UwagaWierszaResponse {
  /** Nazwa kolumny; null, gdy uwaga dotyczy całego wiersza. */
  pole: string | null;
  powod: string;
}

/** Wynik jednego wiersza pliku, bez jego treści. */
export class WierszImportuResponse {
  /** Numer wiersza w pliku; nagłówek ma numer 1. */
  numer: number;
  /** nowy, powiazany, bez-zmian, rozni-sie, blad */
  wynik: string;
  uwagi: UwagaWierszaResponse[];
  /** Czy wiersz został zapisany. */
  wykonano: boolean;
}

/** Strona wierszy importu. */
export class WierszeImportuPage {
  elementy: WierszImportuResponse[];
  nastepny: string | null;
}

export const toImportResponse = ({ wgrano, zakonczono, ...row }: ImportRow): ImportPomostResponse => ({ ...row, wgrano: wgrano.toISOString(), zakonczono: zakonczono?.toISOString() ?? null });

export const toWierszResponse = ({ numer, wynik, uwagi, wykonano }: WierszRow): WierszImportuResponse => ({ numer, wynik, uwagi, wykonano });

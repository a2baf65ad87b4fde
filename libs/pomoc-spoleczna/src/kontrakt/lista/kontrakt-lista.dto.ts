import { IsDay, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { KontraktRow, TerminKontraktuRow } from './kontrakt-lista.query.js';

const STANY = ['projekt', 'obowiazuje', 'zakonczony', 'odmowa'] as const;
const toBoolean = Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** Które kontrakty. */
export class KontraktyQuery extends PageQuery {
  @IsOptional() @IsUUID()
  osoba_id?: string;

  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** projekt, obowiazuje, zakonczony albo odmowa */
  @IsOptional() @IsIn(STANY)
  stan?: (typeof STANY)[number];

  /** Tylko kontrakty pytającego. */
  @IsOptional() @toBoolean @IsBoolean()
  moje?: boolean;
}

/** Które terminy. */
export class TerminyKontraktowQuery {
  @IsOptional() @IsUUID()
  komorka_id?: string;

  /** Tylko kontrakty pytającego. */
  @IsOptional() @toBoolean @IsBoolean()
  moje?: boolean;

  /** Ostatni dzień; domyślnie 30 dni od dzisiaj. */
  @IsOptional() @IsDay()
  do?: PlainDate;
}

/** Strona kontraktu na liście. */
export class OsobaKontraktuResponse {
  id: string;
  imie: string;
  nazwisko: string;
}

/** Kontrakt na liście, bez treści. */
export class KontraktPozycjaResponse {
  id: string;
  osoba: OsobaKontraktuResponse;
  komorka_id: string;
  /** a (osoba lub rodzina w trudnej sytuacji) albo b (aktywność i zatrudnienie) */
  rodzaj: string;
  /** projekt, obowiazuje, zakonczony albo odmowa */
  stan: string;
  zawarto: string | null;
  od: string | null;
  do: string | null;
  zakonczono: string | null;
  wynik: string | null;
  pracownik_id: string;
  pracownik: string | null;
  /** Termin najbliższej oceny, której jeszcze nie dokonano. */
  najblizsza_ocena: string | null;
  /** Ile osób wiąże. */
  osob: number;
}

/** Strona listy kontraktów. */
export class KontraktyPage {
  elementy: KontraktPozycjaResponse[];
  nastepny: string | null;
}

/** Termin oceny albo koniec obowiązującego kontraktu. */
export class TerminKontraktuResponse {
  kontrakt_id: string;
  /** Planowana ocena; puste dla końca kontraktu. */
  ocena_id: string | null;
  /** ocena albo koniec */
  rodzaj: string;
  termin: string;
  /** Ile dni zostało; ujemne: po terminie. */
  dni: number;
  osoba: OsobaKontraktuResponse;
  komorka_id: string;
  pracownik_id: string;
  pracownik: string | null;
}

export function toKontraktPozycja({ osoba_id, imie, nazwisko, utworzono: _, ...row }: KontraktRow): KontraktPozycjaResponse {
  return { ...row, osoba: { id: osoba_id, imie, nazwisko } };
}

export function toTerminKontraktu({ osoba_id, imie, nazwisko, ...row }: TerminKontraktuRow, dni: number): TerminKontraktuResponse {
  return { ...row, dni, osoba: { id: osoba_id, imie, nazwisko } };
}

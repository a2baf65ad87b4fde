import { IsDay, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsIn, IsOptional } from 'class-validator';
import { type ChronologiaRow, RODZAJE_CHRONOLOGII, type RodzajChronologii } from './chronologia.query.js';

/** Które zdarzenia rodziny. */
export class ChronologiaQuery extends PageQuery {
  @IsOptional() @IsDay()
  od?: PlainDate;

  @IsOptional() @IsDay()
  do?: PlainDate;

  /** Dzień, według którego ustala się skład rodziny; domyślnie dzisiaj. */
  @IsOptional() @IsDay()
  na_dzien?: PlainDate;

  /** Rodzaje po przecinku: wniosek, wywiad, decyzja, pismo, notatka, usluga, kontrakt, kontrakt-zdarzenie; domyślnie wszystkie. */
  @IsOptional() @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value)) @ArrayUnique() @IsIn(RODZAJE_CHRONOLOGII, { each: true })
  rodzaje?: RodzajChronologii[];
}

/** Osoba, której zdarzenie dotyczy. */
export class OsobaChronologiiResponse {
  id: string;
  imie: string;
  nazwisko: string;
}

/** Zdarzenie na osi czasu rodziny, bez treści. */
export class ZdarzenieChronologiiResponse {
  id: string;
  /** Co otworzyć: dla zdarzeń kontraktu sam kontrakt. */
  zasob_id: string;
  /** wniosek, wywiad, decyzja, pismo, notatka, usluga, kontrakt albo kontrakt-zdarzenie */
  rodzaj: string;
  dzien: string;
  osoba: OsobaChronologiiResponse;
  /** Rodzaj notatki, usługi, kontraktu lub zdarzenia; rozstrzygnięcie decyzji; kierunek pisma. */
  podrodzaj: string | null;
  stan: string | null;
  /** Tytuł pisma albo kod świadczenia. */
  tytul: string | null;
  sprawa_id: string | null;
}

/** Strona osi czasu. */
export class ChronologiaPage {
  elementy: ZdarzenieChronologiiResponse[];
  nastepny: string | null;
}

export function toZdarzenieChronologii({ osoba_id, imie, nazwisko, ...row }: ChronologiaRow): ZdarzenieChronologiiResponse {
  return { ...row, osoba: { id: osoba_id, imie, nazwisko } };
}

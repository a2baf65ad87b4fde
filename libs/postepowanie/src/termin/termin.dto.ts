import { PageQuery } from '@ostoja/http';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { nameOfStan } from '../procedura/procedura.registry.js';
import { OsobaSprawyResponse } from '../sprawa/sprawa.dto.js';
import type { TerminRow } from './termin.query.js';

/** Lista terminów: moich albo jednostki. */
export class TerminyQuery extends PageQuery {
  /** true (domyślnie): terminy w sprawach przydzielonych mnie; false: w sprawach moich jednostek. */
  @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean()
  moje?: boolean = true;

  /** Jednostka, gdy lista nie dotyczy tylko mnie. */
  @IsOptional() @IsUUID()
  komorka_id?: string;
}

/** Co jest do zrobienia, do kiedy i dlaczego. */
export class TerminPozycjaResponse {
  id: string;
  /** Ostatni dzień, RRRR-MM-DD. */
  data: string;
  rodzaj: string;
  /** Kto odpowiada: prowadzacy, pracownik-socjalny albo kierownik. */
  rola: string;
  /** Skąd wynika termin. */
  opis: string;
  /** true: termin minął. */
  po_terminie: boolean;
  postepowanie_id: string;
  sprawa_id: string;
  znak: string;
  stan: string;
  stan_nazwa: string;
  swiadczenie_kod: string;
  komorka_id: string;
  komorka_nazwa: string;
  osoba: OsobaSprawyResponse;
}

/** Strona listy terminów. */
export class TerminyPage {
  elementy: TerminPozycjaResponse[];
  nastepny: string | null;
}

export function toTerminPozycja(row: TerminRow, dzis: string): TerminPozycjaResponse {
  const { osoba_id: id, imie, nazwisko, ...rest } = row;
  return { ...rest, stan_nazwa: nameOfStan(row.stan), po_terminie: row.data < dzis, osoba: { id, imie, nazwisko } };
}

import { IsPlainText } from '@ostoja/http';
import { IsOptional } from 'class-validator';
import { OsobaSprawyResponse } from '../../sprawa/sprawa.dto.js';
import type { PismoCzekaRow } from './pismo-lista.query.js';

/** Zwrot pisma autorowi albo wycofanie go przez autora. */
export class ZwrotPismaRequest {
  /** Co poprawić; autor, który sam wycofuje pismo, nie musi nic pisać. */
  @IsOptional() @IsPlainText(1000)
  uwagi?: string | null;
}

/** Pismo, które czeka na podpis. */
export class PismoCzekaResponse {
  id: string;
  sprawa_id: string;
  znak: string;
  komorka_nazwa: string;
  szablon_kod: string;
  nazwa: string;
  osoba: OsobaSprawyResponse;
  /** Kto przekazał do podpisu. */
  przekazal: string;
  przekazano: string;
  /** Najbliższy termin sprawy, RRRR-MM-DD; null, gdy żaden nie biegnie. */
  termin: string | null;
  wersja: number;
}

/** Strona listy pism do podpisu. */
export class PismaDoPodpisuPage {
  elementy: PismoCzekaResponse[];
  nastepny: string | null;
}

export function toPismoCzeka({ osoba_id: id, imie, nazwisko, najblizszy_termin, ...row }: PismoCzekaRow, nazwa: string): PismoCzekaResponse {
  return { ...row, nazwa, osoba: { id, imie, nazwisko }, termin: najblizszy_termin === 'infinity' ? null : najblizszy_termin };
}

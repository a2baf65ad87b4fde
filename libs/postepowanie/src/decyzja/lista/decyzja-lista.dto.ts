import { PageQuery } from '@ostoja/http';
import { IsIn } from 'class-validator';
import { OsobaSprawyResponse } from '../../sprawa/sprawa.dto.js';
import { CZEKA, type DecyzjaCzekaRow, type StanCzeka } from './decyzja-lista.query.js';

/** Lista decyzji, które czekają na kolejną osobę. */
export class DecyzjeQuery extends PageQuery {
  /** do-zatwierdzenia albo do-podpisu */
  @IsIn(CZEKA)
  stan: StanCzeka;
}

/** Decyzja, która czeka. */
export class DecyzjaCzekaResponse {
  id: string;
  sprawa_id: string;
  znak: string;
  komorka_nazwa: string;
  swiadczenie_kod: string;
  osoba: OsobaSprawyResponse;
  stan: string;
  rozstrzygniecie: string;
  kwota: string | null;
  /** Kto przygotował projekt. */
  przygotowal: string;
  przygotowano: string;
  /** Najbliższy termin sprawy, RRRR-MM-DD; null, gdy żaden nie biegnie. */
  termin: string | null;
  wersja: number;
}

/** Strona listy decyzji. */
export class DecyzjeCzekajacePage {
  elementy: DecyzjaCzekaResponse[];
  nastepny: string | null;
}

export function toDecyzjaCzeka({ osoba_id: id, imie, nazwisko, najblizszy_termin, ...row }: DecyzjaCzekaRow): DecyzjaCzekaResponse {
  return { ...row, osoba: { id, imie, nazwisko }, termin: najblizszy_termin === 'infinity' ? null : najblizszy_termin };
}

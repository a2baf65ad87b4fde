import { IsPlainText, PageQuery } from '@ostoja/http';
import { IsIn, IsOptional } from 'class-validator';
import { WYBOR, type Wybor } from './roznica.policy.js';
import type { RoznicaRow } from './roznica.service.js';

/** Które różnice pokazać. */
export class RoznicePomostQuery extends PageQuery {
  /** w-toku (domyślnie) albo rozstrzygniete */
  @IsOptional() @IsIn(['w-toku', 'rozstrzygniete'])
  stan?: 'w-toku' | 'rozstrzygniete' = 'w-toku';
}

/** Rozstrzygnięcie różnicy. */
export class RozstrzygniecieRoznicyRequest {
  /** ostoja (zostaje nasza wartość), pomost (przyjmujemy wartość z POMOST) albo wyjasnienie (trzeba zapytać) */
  @IsIn(WYBOR)
  wybor: Wybor;

  /** Uwaga; przy wyjaśnieniu: co i u kogo. */
  @IsOptional() @IsPlainText(500)
  uwaga?: string | null;
}

/** Odmowa zatwierdzenia rachunku. */
export class OdmowaRoznicyRequest {
  /** Dlaczego. */
  @IsPlainText(500)
  uwaga: string;
}

/** Co POMOST i Ostoja mówią różnie. */
export class RoznicaPomostResponse {
  id: string;
  /** osoby, decyzje albo wyplaty */
  rodzaj: string;
  /** Identyfikator w POMOST. */
  klucz: string;
  pole: string;
  komorka_id: string;
  osoba_id: string;
  /** Imię i nazwisko. */
  osoba: string;
  sprawa_id: string | null;
  znak: string | null;
  wartosc_pomost: string;
  wartosc_ostoja: string | null;
  /** otwarta, do-wyjasnienia, do-zatwierdzenia (rachunek czeka na drugą osobę), zachowana, przyjeta */
  stan: string;
  uwaga: string | null;
  /** Kto rozstrzygnął albo zaproponował. */
  rozstrzygnal: string | null;
  rozstrzygnal_id: string | null;
  /** Wersja do nagłówka If-Match. */
  wersja: number;
}

/** Strona różnic. */
export class RoznicePomostPage {
  elementy: RoznicaPomostResponse[];
  nastepny: string | null;
}

export function toRoznicaResponse({ id, rodzaj, klucz, pole, komorka_id, osoba_id, osoba, sprawa_id, znak, wartosc_pomost, wartosc_ostoja, stan, uwaga, rozstrzygnal, rozstrzygnalId, wersja }: RoznicaRow): RoznicaPomostResponse {
  return { id, rodzaj, klucz, pole, komorka_id, osoba_id, osoba, sprawa_id, znak, wartosc_pomost, wartosc_ostoja, stan, uwaga, rozstrzygnal, rozstrzygnal_id: rozstrzygnalId, wersja };
}

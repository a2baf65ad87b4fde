import { IsDay, PageQuery } from '@ostoja/http';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ROLE } from '../permission.js';

/** Filtry listy przydziałów. */
export class PrzydzialQuery extends PageQuery {
  /** Tylko przydziały tej osoby. */
  @IsOptional() @IsUUID()
  uzytkownik_id?: string;

  /** Tylko przydziały w tej komórce. */
  @IsOptional() @IsUUID()
  komorka_id?: string;
}

/** Przydział roli w komórce. */
export class PrzydzialRequest {
  @IsUUID()
  uzytkownik_id: string;

  /** Kod roli, np. `pracownik-socjalny`. */
  @IsIn(Object.keys(ROLE).filter((rola) => rola !== 'zadanie'))
  rola: string;

  @IsUUID()
  komorka_id: string;

  /** Od którego dnia. */
  @IsDay()
  od: string;

  /** Ostatni dzień; brak oznacza bezterminowo. */
  @IsOptional() @IsDay()
  do?: string;
}

/** Zakończenie przydziału albo zastępstwa. */
export class OkresChange {
  /** Ostatni dzień. Dzień przed pierwszym odbiera od razu, w całości. */
  @IsDay()
  do: string;
}

/** Przydział roli w komórce. */
export class PrzydzialResponse {
  id: string;
  uzytkownik_id: string;
  rola: string;
  komorka_id: string;
  od: string;
  do: string | null;
  wersja: number;
}

/** Strona listy przydziałów. */
export class PrzydzialPage {
  elementy: PrzydzialResponse[];
  nastepny: string | null;
}

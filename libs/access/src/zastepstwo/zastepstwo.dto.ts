import { IsDay, PageQuery } from '@ostoja/http';
import { IsOptional, IsUUID } from 'class-validator';

/** Filtry listy zastępstw. */
export class ZastepstwoQuery extends PageQuery {
  /** Tylko zastępstwa, w których ta osoba zastępuje albo jest zastępowana. */
  @IsOptional() @IsUUID()
  uzytkownik_id?: string;
}

/** Zastępstwo: zastępujący ma w tych dniach także role zastępowanego. */
export class ZastepstwoRequest {
  /** Kto jest nieobecny. */
  @IsUUID()
  zastepowany_id: string;

  /** Kto go zastępuje. */
  @IsUUID()
  zastepujacy_id: string;

  /** Pierwszy dzień. */
  @IsDay()
  od: string;

  /** Ostatni dzień. */
  @IsDay()
  do: string;
}

/** Zastępstwo. */
export class ZastepstwoResponse {
  id: string;
  zastepowany_id: string;
  zastepujacy_id: string;
  od: string;
  do: string;
  wersja: number;
}

/** Strona listy zastępstw. */
export class ZastepstwoPage {
  elementy: ZastepstwoResponse[];
  nastepny: string | null;
}

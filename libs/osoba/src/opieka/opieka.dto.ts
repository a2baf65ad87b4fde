import { IsDay } from '@ostoja/http';
import { IsOptional, IsUUID } from 'class-validator';

/** Objęcie osoby i jej gospodarstwa opieką komórki. */
export class OpiekaRequest {
  /** Komórka, która obejmuje opieką: jej pracownicy zobaczą dane osoby. */
  @IsUUID()
  komorka_id: string;

  /** Od kiedy, RRRR-MM-DD; domyślnie od dziś. */
  @IsOptional() @IsDay()
  od?: string;

  /** Zamknięty krąg: dane tą drogą zobaczą tylko jego członkowie. */
  @IsOptional() @IsUUID()
  krag_id?: string;
}

/** Opieka komórki nad osobą. */
export class OpiekaResponse {
  id: string;
  komorka_id: string;
  od: string;
  do: string | null;
}

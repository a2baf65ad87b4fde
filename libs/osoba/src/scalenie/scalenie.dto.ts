import { IsPlainText } from '@ostoja/http';
import { IsUUID } from 'class-validator';
import type { OsobaScalenie } from './scalenie.entity.js';

/** Scalenie: dwa zapisy dotyczą jednej osoby. */
export class ScalenieRequest {
  /** Zapis, który pozostaje i pod którym osoba będzie widoczna. */
  @IsUUID()
  na_osoba_id: string;

  /** Skąd wiadomo, że to ta sama osoba. */
  @IsPlainText(500)
  powod: string;
}

/** Scalenie zapisów osoby. */
export class ScalenieResponse {
  id: string;
  /** Zapis, który stał się aliasem. */
  osoba_id: string;
  /** Zapis, który pozostaje. */
  na_osoba_id: string;
  powod: string;
  /** Kiedy scalono (chwila). */
  od: string;
}

export function toScalenieResponse(scalenie: OsobaScalenie): ScalenieResponse {
  const { id, osobaId, naOsobaId, powod, od } = scalenie;
  return { id, osoba_id: osobaId, na_osoba_id: naOsobaId, powod, od: od.toISOString() };
}

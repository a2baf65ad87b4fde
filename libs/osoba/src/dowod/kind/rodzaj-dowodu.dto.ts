import { ApiProperty } from '@nestjs/swagger';
import { factsSchema } from '@ostoja/facts';
import type { EvidenceKind } from './evidence-kind.js';

/** Rodzaj dowodu, który można zapisać. */
export class RodzajDowoduResponse {
  rodzaj: string;
  nazwa: string;
  /** Schemat JSON treści; null dla rodzajów wspólnych wszystkim ustawom, których formularze klient ma własne. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  schemat: object | null;
}

/** Only a content declared with titles describes a form. */
export function toRodzajDowodu({ rodzaj, nazwa, tresc }: EvidenceKind): RodzajDowoduResponse {
  const schemat = factsSchema(tresc);
  return { rodzaj, nazwa, schemat: Object.keys(schemat['properties'] as object).length > 0 ? schemat : null };
}

import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { factsSchema } from '@ostoja/facts';
import type { EvidenceKind } from './evidence-kind.js';
import { EvidenceKindRegistry } from './evidence-kind.registry.js';

/** Rodzaj dowodu, który można zapisać. */
export class RodzajDowoduResponse {
  rodzaj: string;
  nazwa: string;
  /** Schemat JSON treści; null dla rodzajów wspólnych wszystkim ustawom, których formularze klient ma własne. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  schemat: object | null;
}

/** Kinds of evidence, so that one which a domain library adds needs no code in the client. */
@ApiTags('Dowody')
@Controller('rodzaje-dowodow')
export class RodzajDowoduController {
  constructor(private readonly kinds: EvidenceKindRegistry) {}

  @Get()
  @Requires('osoba:dowod:read')
  @ApiOperation({ summary: 'Rodzaje dowodów z formularzem treści' })
  list(): RodzajDowoduResponse[] {
    return this.kinds.list().map(toResponse);
  }
}

/** Only a content declared with titles describes a form. */
function toResponse({ rodzaj, nazwa, tresc }: EvidenceKind): RodzajDowoduResponse {
  const schemat = factsSchema(tresc);
  return { rodzaj, nazwa, schemat: Object.keys(schemat['properties'] as object).length > 0 ? schemat : null };
}

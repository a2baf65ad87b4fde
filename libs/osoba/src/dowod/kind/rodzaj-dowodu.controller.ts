import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { EvidenceKindRegistry } from './evidence-kind.registry.js';
import { RodzajDowoduResponse, toRodzajDowodu } from './rodzaj-dowodu.dto.js';

/** Kinds of evidence, so that one which a domain library adds needs no code in the client. */
@ApiTags('Dowody')
@Controller('rodzaje-dowodow')
export class RodzajDowoduController {
  constructor(private readonly kinds: EvidenceKindRegistry) {}

  @Get()
  @Requires('osoba:dowod:read')
  @ApiOperation({ summary: 'Rodzaje dowodów z formularzem treści' })
  list(): RodzajDowoduResponse[] {
    return this.kinds.list().map(toRodzajDowodu);
  }
}

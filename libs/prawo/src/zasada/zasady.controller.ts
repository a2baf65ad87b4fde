import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { LimitedOpen } from '@ostoja/http';
import { PrawoRegistry } from '../prawo.registry.js';
import { SnapshotSource } from '../snapshot/snapshot-source.js';
import { toZasadaResponse, toZasadaSzczegolyResponse, ZasadaList, ZasadaSzczegolyResponse } from './zasady.dto.js';

@ApiTags('Zasady')
@OpenRoute()
@LimitedOpen()
@Controller('zasady')
export class ZasadyController {
  constructor(private readonly registry: PrawoRegistry, private readonly snapshots: SnapshotSource) {}

  @Get()
  @ApiOperation({ summary: 'Warunki, limity i właściwość, które można sprawdzić.' })
  @ApiOkResponse({ type: ZasadaList })
  list(): ZasadaList {
    return { elementy: this.registry.zasady.map(toZasadaResponse) };
  }

  @Get(':kod')
  @ApiOperation({ summary: 'Jedna zasada ze schematem i przykładem faktów.' })
  @ApiOkResponse({ type: ZasadaSzczegolyResponse })
  async get(@Param('kod') kod: string): Promise<ZasadaSzczegolyResponse> {
    const found = this.registry.findZasada(kod);
    return toZasadaSzczegolyResponse(found, this.registry.parametersOf(found.domena, await this.snapshots.current()));
  }
}

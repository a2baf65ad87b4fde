import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { LimitedOpen } from '@ostoja/http';
import { PrawoRegistry } from '../prawo.registry.js';
import { SnapshotSource } from '../snapshot/snapshot-source.js';
import { SwiadczenieList, SwiadczenieSzczegolyResponse, toSwiadczenieResponse, toSwiadczenieSzczegolyResponse } from './swiadczenia.dto.js';

@ApiTags('Kalkulatory świadczeń')
@OpenRoute()
@LimitedOpen()
@Controller('swiadczenia')
export class SwiadczeniaController {
  constructor(private readonly registry: PrawoRegistry, private readonly snapshots: SnapshotSource) {}

  @Get()
  @ApiOperation({ summary: 'Świadczenia, opłaty i rozliczenia, które można obliczyć.' })
  @ApiOkResponse({ type: SwiadczenieList })
  list(): SwiadczenieList {
    return { elementy: this.registry.swiadczenia.map(toSwiadczenieResponse) };
  }

  @Get(':kod')
  @ApiOperation({ summary: 'Jedno świadczenie ze schematem i przykładem faktów.' })
  @ApiOkResponse({ type: SwiadczenieSzczegolyResponse })
  async get(@Param('kod') kod: string): Promise<SwiadczenieSzczegolyResponse> {
    const found = this.registry.findSwiadczenie(kod);
    return toSwiadczenieSzczegolyResponse(found, this.registry.parametersOf(found.domena, await this.snapshots.current()));
  }
}

import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { LimitedOpen } from '@ostoja/http';
import { PrawoRegistry } from '../prawo.registry.js';
import { SnapshotSource } from '../snapshot/snapshot-source.js';
import { TerminUstawowyList, TerminUstawowySzczegolyResponse, toTerminUstawowyResponse, toTerminUstawowySzczegolyResponse } from './terminy.dto.js';

@ApiTags('Terminy ustawowe')
@OpenRoute()
@LimitedOpen()
@Controller('terminy')
export class TerminyController {
  constructor(private readonly registry: PrawoRegistry, private readonly snapshots: SnapshotSource) {}

  @Get()
  @ApiOperation({ summary: 'Terminy ustawowe, które można obliczyć.' })
  @ApiOkResponse({ type: TerminUstawowyList })
  list(): TerminUstawowyList {
    return { elementy: this.registry.terminy.map(toTerminUstawowyResponse) };
  }

  @Get(':kod')
  @ApiOperation({ summary: 'Jeden termin ze schematem i przykładem faktów.' })
  @ApiOkResponse({ type: TerminUstawowySzczegolyResponse })
  async get(@Param('kod') kod: string): Promise<TerminUstawowySzczegolyResponse> {
    const found = this.registry.findTermin(kod);
    return toTerminUstawowySzczegolyResponse(found, this.registry.parametersOf(found.domena, await this.snapshots.current()));
  }
}

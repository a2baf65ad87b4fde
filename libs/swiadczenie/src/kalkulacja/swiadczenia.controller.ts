import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { LimitedOpen } from '@ostoja/http';
import { SwiadczenieRegistry } from '../swiadczenie.registry.js';
import { SwiadczenieList, toSwiadczenieResponse } from './swiadczenia.dto.js';

@ApiTags('Kalkulatory świadczeń')
@OpenRoute()
@LimitedOpen()
@Controller('swiadczenia')
export class SwiadczeniaController {
  constructor(private readonly registry: SwiadczenieRegistry) {}

  @Get()
  @ApiOperation({ summary: 'Świadczenia, które można obliczyć, ze schematem faktów.' })
  @ApiOkResponse({ type: SwiadczenieList })
  list(): SwiadczenieList {
    const parameters = this.registry.snapshot.list();
    return { elementy: this.registry.definitions.map((definition) => toSwiadczenieResponse(definition, parameters)) };
  }
}

import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { SrodkiListyResponse } from './srodki-listy.dto.js';
import { SrodkiListyQuery } from './srodki-listy.query.js';

/** What the preliminary control sees beside a list. */
@ApiTags('Listy wypłat')
@Controller('listy-wyplat/:id/srodki')
export class SrodkiListyController {
  constructor(private readonly query: SrodkiListyQuery) {}

  @Get()
  @Requires('wyplata:lista:control')
  @ApiOperation({ summary: 'Plan, zaangażowanie i reszta w liniach budżetu listy, do wstępnej kontroli' })
  find(@Param('id', ParseUUIDPipe) id: string): Promise<SrodkiListyResponse[]> {
    return this.query.find(id);
  }
}

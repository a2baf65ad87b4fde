import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { toNoweUdostepnienie, toUdostepnienieResponse, UdostepnienieRequest, UdostepnienieResponse } from './udostepnienie.dto.js';
import { UdostepnienieService } from './udostepnienie.service.js';

/** Viewing of akta by the party. */
@ApiTags('Akta')
@Controller('sprawy/:id/udostepnienia')
export class UdostepnienieController {
  constructor(private readonly udostepnienia: UdostepnienieService) {}

  @Post()
  @Creates()
  @Requires('akta:udostepnienie:write')
  @ApiOperation({ summary: 'Zapisz udostępnienie akt stronie albo odmowę (art. 73-74 KPA)' })
  async record(@Param('id', ParseUUIDPipe) id: string, @Body() request: UdostepnienieRequest): Promise<UdostepnienieResponse> {
    return toUdostepnienieResponse(await this.udostepnienia.record(id, toNoweUdostepnienie(request)));
  }

  @Get()
  @Requires('akta:udostepnienie:read')
  @ApiOperation({ summary: 'Zapisy o udostępnieniu akt, od najnowszego' })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<UdostepnienieResponse[]> {
    return (await this.udostepnienia.list(id)).map(toUdostepnienieResponse);
  }
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { NowaUslugaRequest, RodzajeUslugQuery, RodzajUslugiResponse, toNowaUsluga, toRodzajUslugi, UniewaznienieUslugiRequest, UslugaResponse, UslugiPage, UslugiQuery } from './usluga.dto.js';
import { UslugaListaService } from './usluga-lista.service.js';
import { UslugaService } from './usluga.service.js';

/** Services of social work without a decision. */
@ApiTags('Praca socjalna')
@Controller('praca-socjalna')
export class UslugaController {
  constructor(private readonly uslugi: UslugaService, private readonly lista: UslugaListaService) {}

  @Get('rodzaje-uslug')
  @Requires('pomoc-spoleczna:zestawienie:read')
  @ApiOperation({ summary: 'Słownik usług udzielanych bez decyzji, obowiązujący w dniu' })
  async listRodzaje(@Query() { dzien }: RodzajeUslugQuery): Promise<RodzajUslugiResponse[]> {
    return (await this.uslugi.listRodzaje(dzien)).map(toRodzajUslugi);
  }

  @Get('uslugi')
  @Requires('pomoc-spoleczna:usluga:read')
  @ApiOperation({ summary: 'Usługi udzielone osobie, rodzinie albo w jednostce, od najnowszych' })
  async list(@Query() query: UslugiQuery): Promise<UslugiPage> {
    return this.lista.list(query);
  }

  @Post('uslugi')
  @Creates()
  @Requires('pomoc-spoleczna:usluga:write')
  @ApiOperation({ summary: 'Odnotuj usługę udzieloną bez decyzji (art. 106 ust. 2)' })
  async record(@Body() request: NowaUslugaRequest): Promise<UslugaResponse> {
    return this.uslugi.record(toNowaUsluga(request));
  }

  @Post('uslugi/:id/uniewaznienia')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:usluga:write')
  @ApiOperation({ summary: 'Unieważnij błędny wpis: nie liczy się w zestawieniach' })
  async annul(@Param('id', ParseUUIDPipe) id: string, @Body() { powod }: UniewaznienieUslugiRequest): Promise<UslugaResponse> {
    return this.uslugi.annul(id, powod);
  }
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { IfMatch, PageQuery } from '@ostoja/http';
import { PismoSprawyResponse } from '../pismo-response.dto.js';
import { PismoWidokService } from '../pismo-widok.service.js';
import { PismaDoPodpisuPage, ZwrotPismaRequest } from './pismo-obieg.dto.js';
import { PismoListaService } from './pismo-lista.service.js';
import { PismoObiegService } from './pismo-obieg.service.js';

/** Letters between their authors and whoever signs them. */
@ApiTags('Pisma')
@Controller()
export class PismoObiegController {
  constructor(private readonly obieg: PismoObiegService, private readonly lista: PismoListaService, private readonly widok: PismoWidokService) {}

  @Get('pisma-do-podpisu')
  @Requires('postepowanie:postanowienie:sign')
  @ApiOperation({ summary: 'Pisma, które czekają na podpis z upoważnienia, od najdłużej czekających' })
  list(@Query() query: PageQuery): Promise<PismaDoPodpisuPage> {
    return this.lista.list(query);
  }

  @Post('pisma/:id/przekazania')
  @HttpCode(200)
  @Requires('postepowanie:pismo:prepare')
  @ApiOperation({ summary: 'Przekaż gotowe pismo do podpisu (nagłówek If-Match)' })
  async handOver(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<PismoSprawyResponse> {
    await this.obieg.handOver(id, wersja);
    return this.widok.show(id);
  }

  @Post('pisma/:id/zwroty')
  @HttpCode(200)
  @Requires('postepowanie:pismo:read')
  @ApiOperation({ summary: 'Zwróć pismo autorowi z uwagami albo wycofaj własne spod podpisu (nagłówek If-Match)' })
  async sendBack(@Param('id', ParseUUIDPipe) id: string, @Body() { uwagi }: ZwrotPismaRequest, @IfMatch() wersja: number): Promise<PismoSprawyResponse> {
    await this.obieg.sendBack(id, wersja, uwagi ?? null);
    return this.widok.show(id);
  }
}

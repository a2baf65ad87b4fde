import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { IfMatch } from '@ostoja/http';
import { OdmowaRoznicyRequest, RoznicaPomostResponse, RoznicePomostPage, RoznicePomostQuery, RozstrzygniecieRoznicyRequest, toRoznicaResponse } from './roznica.dto.js';
import { RoznicaService } from './roznica.service.js';

/** What POMOST and Ostoja say differently, settled one by one. */
@ApiTags('Import z POMOST')
@Controller('roznice-pomost')
@Requires('pomost:roznica:write')
export class RoznicaController {
  constructor(private readonly roznice: RoznicaService) {}

  @Get()
  @ApiOperation({ summary: 'Różnice między POMOST a Ostoją w swoich jednostkach' })
  async list(@Query() { stan, limit = 50, kursor }: RoznicePomostQuery): Promise<RoznicePomostPage> {
    const page = await this.roznice.list(stan === 'rozstrzygniete', limit, kursor);
    return { elementy: page.elementy.map(toRoznicaResponse), nastepny: page.nastepny };
  }

  @Post(':id/rozstrzygniecia')
  @HttpCode(200)
  @ApiOperation({ summary: 'Rozstrzygnij różnicę; zmiana rachunku czeka na drugą osobę (nagłówek If-Match)' })
  async settle(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() { wybor, uwaga = null }: RozstrzygniecieRoznicyRequest): Promise<RoznicaPomostResponse> {
    await this.roznice.settle(id, wersja, wybor, uwaga);
    return toRoznicaResponse(await this.roznice.get(id));
  }

  @Post(':id/zatwierdzenia')
  @HttpCode(200)
  @ApiOperation({ summary: 'Zatwierdź zmianę rachunku zaproponowaną przez inną osobę (nagłówek If-Match)' })
  async confirm(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<RoznicaPomostResponse> {
    await this.roznice.confirm(id, wersja);
    return toRoznicaResponse(await this.roznice.get(id));
  }

  @Post(':id/odrzucenia')
  @HttpCode(200)
  @ApiOperation({ summary: 'Nie zatwierdzaj zmiany rachunku: różnica znów czeka na rozstrzygnięcie (nagłówek If-Match)' })
  async refuse(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() { uwaga }: OdmowaRoznicyRequest): Promise<RoznicaPomostResponse> {
    await this.roznice.refuse(id, wersja, uwaga);
    return toRoznicaResponse(await this.roznice.get(id));
  }
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { RejestrPism } from '../rejestr-pism.js';
import { PrzekazaniePismaRequest, PrzekazaniePismaResponse, toPrzekazaniePisma, ZwrotPismaRejestruRequest } from './przekazanie-pisma.dto.js';
import { PrzekazaniePismaService } from './przekazanie-pisma.service.js';

/** Papers on their way between units. */
@ApiTags('Rejestr pism')
@Controller()
export class PrzekazaniePismaController {
  constructor(private readonly przekazania: PrzekazaniePismaService, private readonly rejestr: RejestrPism) {}

  @Post('rejestr-pism/:id/przekazania')
  @Creates()
  @Requires('akta:pismo:register')
  @ApiOperation({ summary: 'Przekaż pismo innej jednostce (nagłówek If-Match)' })
  async send(@Param('id', ParseUUIDPipe) id: string, @Body() { komorka_id, powod }: PrzekazaniePismaRequest, @IfMatch() wersja: number): Promise<PrzekazaniePismaResponse> {
    return toPrzekazaniePisma(await this.przekazania.send(id, wersja, komorka_id, powod));
  }

  @Get('rejestr-pism/:id/przekazania')
  @Requires('akta:pismo:read')
  @ApiOperation({ summary: 'Historia przekazań pisma między jednostkami' })
  async history(@Param('id', ParseUUIDPipe) id: string): Promise<PrzekazaniePismaResponse[]> {
    await this.rejestr.getPismo(id);
    return (await this.przekazania.history(id)).map(toPrzekazaniePisma);
  }

  @Get('przekazania-pism')
  @Requires('akta:pismo:register')
  @ApiOperation({ summary: 'Pisma przekazane moim jednostkom, które czekają na przyjęcie' })
  async waiting(): Promise<PrzekazaniePismaResponse[]> {
    return (await this.przekazania.listWaiting()).map(toPrzekazaniePisma);
  }

  @Post('przekazania-pism/:id/przyjecia')
  @HttpCode(200)
  @Requires('akta:pismo:register')
  @ApiOperation({ summary: 'Przyjmij przekazane pismo (nagłówek If-Match)' })
  async receive(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<PrzekazaniePismaResponse> {
    return toPrzekazaniePisma(await this.przekazania.receive(id, wersja));
  }

  @Post('przekazania-pism/:id/zwroty')
  @HttpCode(200)
  @Requires('akta:pismo:register')
  @ApiOperation({ summary: 'Zwróć przekazane pismo albo cofnij własne przekazanie (nagłówek If-Match)' })
  async sendBack(@Param('id', ParseUUIDPipe) id: string, @Body() { uwagi }: ZwrotPismaRejestruRequest, @IfMatch() wersja: number): Promise<PrzekazaniePismaResponse> {
    return toPrzekazaniePisma(await this.przekazania.sendBack(id, wersja, uwagi ?? null));
  }
}

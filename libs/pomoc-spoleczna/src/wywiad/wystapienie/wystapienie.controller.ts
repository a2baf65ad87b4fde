import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { Clock, notFound } from '@ostoja/kernel';
import { NoweWystapienieRequest, OdpowiedzOsrodkaRequest, toNoweWystapienie, toWystapienieResponse, WystapieniaQuery, WystapienieResponse } from './wystapienie.dto.js';
import { WystapienieQuery } from './wystapienie.query.js';
import { WystapienieService } from './wystapienie.service.js';

/** Interviews that other centres make for our cases. */
@ApiTags('Wystąpienia o wywiad')
@Controller('wystapienia-o-wywiad')
export class WystapienieController {
  constructor(private readonly wystapienia: WystapienieService, private readonly query: WystapienieQuery, private readonly clock: Clock) {}

  @Get()
  @Requires('pomoc-spoleczna:wystapienie:read')
  @ApiOperation({ summary: 'Wystąpienia do innych ośrodków, według terminu odpowiedzi' })
  async list(@Query() { sprawa_id, odpowiedziane = false }: WystapieniaQuery): Promise<WystapienieResponse[]> {
    return (await this.query.list({ sprawaId: sprawa_id ?? null, odpowiedziane })).map((row) => toWystapienieResponse(row, this.clock.today()));
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:wystapienie:write')
  @ApiOperation({ summary: 'Przygotuj wystąpienie; wysyła je podpis pisma' })
  async register(@Body() request: NoweWystapienieRequest): Promise<WystapienieResponse> {
    return this.get(await this.wystapienia.register(toNoweWystapienie(request)));
  }

  @Post(':id/ponowienia')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:wystapienie:write')
  @ApiOperation({ summary: 'Przygotuj pismo ponawiające (nagłówek If-Match)' })
  async remind(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<WystapienieResponse> {
    await this.wystapienia.remind(id, wersja);
    return this.get(id);
  }

  @Post(':id/odpowiedzi')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:wystapienie:write')
  @ApiOperation({ summary: 'Odnotuj odpowiedź ośrodka (nagłówek If-Match)' })
  async answer(@Param('id', ParseUUIDPipe) id: string, @Body() { dzien, znak, odmowa, ustalenia }: OdpowiedzOsrodkaRequest, @IfMatch() wersja: number): Promise<WystapienieResponse> {
    await this.wystapienia.answer(id, wersja, { dzien, znak, odmowa, ustalenia });
    return this.get(id);
  }

  private async get(id: string): Promise<WystapienieResponse> {
    const [row] = await this.query.list({ id, odpowiedziane: true });
    if (!row) throw notFound('wystąpienie o wywiad');
    return toWystapienieResponse(row, this.clock.today());
  }
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { SprawaResponse, toSprawaResponse } from '../sprawa/sprawa.dto.js';
import { PolaczenieRequest, PowiazanieResponse, RozlaczenieRequest, WydzielenieRequest } from './powiazanie.dto.js';
import { PowiazanieService } from './powiazanie.service.js';

/** Cases joined, parted and split. */
@ApiTags('Sprawy')
@Controller('sprawy/:id')
@Requires('postepowanie:sprawa:join')
export class PowiazanieController {
  constructor(private readonly powiazania: PowiazanieService) {}

  @Get('powiazania')
  @Requires('postepowanie:sprawa:read')
  @ApiOperation({ summary: 'Sprawy połączone z tą i z niej wydzielone' })
  list(@Param('id', ParseUUIDPipe) id: string): Promise<PowiazanieResponse[]> {
    return this.powiazania.list(id);
  }

  @Post('polaczenia')
  @Creates()
  @ApiOperation({ summary: 'Dołącz sprawę innej strony do wspólnego postępowania (art. 62 KPA)' })
  async join(@Param('id', ParseUUIDPipe) id: string, @Body() { sprawa_id, powod }: PolaczenieRequest): Promise<PowiazanieResponse[]> {
    await this.powiazania.join(id, sprawa_id, powod);
    return this.powiazania.list(id);
  }

  @Post('polaczenia/:powiazanieId/rozlaczenia')
  @HttpCode(200)
  @ApiOperation({ summary: 'Rozłącz sprawy (nagłówek If-Match)' })
  async separate(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('powiazanieId', ParseUUIDPipe) powiazanieId: string,
    @IfMatch() wersja: number,
    @Body() { powod }: RozlaczenieRequest,
  ): Promise<PowiazanieResponse[]> {
    await this.powiazania.separate(id, powiazanieId, wersja, powod);
    return this.powiazania.list(id);
  }

  @Post('wydzielenia')
  @Creates()
  @ApiOperation({ summary: 'Wydziel część żądania do osobnej sprawy' })
  async split(@Param('id', ParseUUIDPipe) id: string, @Body() request: WydzielenieRequest): Promise<SprawaResponse> {
    return toSprawaResponse(await this.powiazania.split(id, request));
  }
}

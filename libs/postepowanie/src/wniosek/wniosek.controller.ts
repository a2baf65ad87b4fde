import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch } from '@ostoja/http';
import { KompletnoscRequest, toNowyWniosek, toWniosekResponse, toZarejestrowany, WniosekRequest, WniosekResponse, ZarejestrowanyWniosekResponse } from './wniosek.dto.js';
import { WniosekService } from './wniosek.service.js';

/** Applications and acts ex officio. */
@ApiTags('Wnioski')
@Controller('wnioski')
export class WniosekController {
  constructor(private readonly wnioski: WniosekService) {}

  @Post()
  @Creates()
  @Requires('postepowanie:wniosek:create')
  @ApiOperation({ summary: 'Zarejestruj wniosek albo wszczęcie z urzędu; każde żądanie otwiera sprawę' })
  async register(@Body() request: WniosekRequest): Promise<ZarejestrowanyWniosekResponse> {
    return toZarejestrowany(await this.wnioski.register(toNowyWniosek(request)));
  }

  @Get(':id')
  @Requires('postepowanie:wniosek:read')
  @ApiOperation({ summary: 'Wniosek z żądaniami' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<WniosekResponse> {
    return toWniosekResponse(await this.wnioski.show(id));
  }

  @Post(':id/kompletnosci')
  @HttpCode(200)
  @Requires('postepowanie:wniosek:complete')
  @ApiOperation({ summary: 'Stwierdź kompletność dokumentów (art. 106 ust. 3; nagłówek If-Match)' })
  async complete(@Param('id', ParseUUIDPipe) id: string, @Body() request: KompletnoscRequest, @IfMatch() wersja: number): Promise<WniosekResponse> {
    return toWniosekResponse(await this.wnioski.complete(id, request.data_kompletnosci, (current) => assertVersion(current, wersja)));
  }
}

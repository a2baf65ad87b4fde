import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { SzkicKartyRequest, toWersjaResponse, WersjaKartyRequest, WersjaKartyResponse, WersjeKartQuery } from './karta-uslugi.dto.js';
import { WersjaKartyService } from './wersja-karty.service.js';

/** The centre's own versions of service cards. */
@ApiTags('Karty usług')
@Controller('wersje-kart-uslug')
@Requires('postepowanie:karta-uslugi:write')
export class WersjaKartyController {
  constructor(private readonly wersje: WersjaKartyService) {}

  @Get()
  @ApiOperation({ summary: 'Wersje kart przygotowane w ośrodku, od najnowszej' })
  async list(@Query() { kod }: WersjeKartQuery): Promise<WersjaKartyResponse[]> {
    return (await this.wersje.list(kod)).map(toWersjaResponse);
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Przygotuj wersję karty; obowiązuje po wydaniu przez drugą osobę' })
  async create(@Body() request: WersjaKartyRequest): Promise<WersjaKartyResponse> {
    return toWersjaResponse(await this.wersje.create(request));
  }

  @Put(':id')
  @ApiOperation({ summary: 'Zmień szkic karty (nagłówek If-Match)' })
  async update(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() request: SzkicKartyRequest): Promise<WersjaKartyResponse> {
    return toWersjaResponse(await this.wersje.update(id, wersja, request));
  }

  @Post(':id/wydania')
  @HttpCode(200)
  @ApiOperation({ summary: 'Wydaj kartę przygotowaną przez inną osobę (nagłówek If-Match)' })
  async release(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<WersjaKartyResponse> {
    return toWersjaResponse(await this.wersje.close(id, wersja, 'wydana'));
  }

  @Post(':id/odrzucenia')
  @HttpCode(200)
  @ApiOperation({ summary: 'Odrzuć szkic karty (nagłówek If-Match)' })
  async reject(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<WersjaKartyResponse> {
    return toWersjaResponse(await this.wersje.close(id, wersja, 'odrzucona'));
  }
}

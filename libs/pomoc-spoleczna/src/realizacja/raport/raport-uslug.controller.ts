import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { plainMonth } from '@ostoja/kernel';
import {
  RaportUslugRequest, RaportUslugResponse, RaportyUslugQuery, RozstrzygniecieRaportuRequest, toPozycjeRaportu, toRaportUslug, toZlecenieUslugodawcy, ZleceniaUslugodawcyQuery,
  ZlecenieUslugodawcyResponse,
} from './raport-uslug.dto.js';
import { RaportUslugQuery } from './raport-uslug.query.js';
import { RaportUslugService } from './raport-uslug.service.js';

/** What providers report themselves. */
@ApiTags('Raporty usługodawców')
@Controller()
export class RaportUslugController {
  constructor(private readonly raporty: RaportUslugService, private readonly query: RaportUslugQuery) {}

  @Get('zlecenia-uslugodawcy')
  @Requires('pomoc-spoleczna:raport:create')
  @ApiOperation({ summary: 'Zlecenia własne usługodawcy w miesiącu' })
  async zlecenia(@Query() { miesiac }: ZleceniaUslugodawcyQuery): Promise<ZlecenieUslugodawcyResponse[]> {
    return (await this.query.zlecenia(plainMonth(miesiac))).map(toZlecenieUslugodawcy);
  }

  @Get('raporty-uslug')
  @Requires('pomoc-spoleczna:raport:read')
  @ApiOperation({ summary: 'Raporty usługodawców, od najnowszego miesiąca (usługodawca: tylko własne)' })
  async list(@Query() { miesiac, stan }: RaportyUslugQuery): Promise<RaportUslugResponse[]> {
    return (await this.query.list(miesiac ? plainMonth(miesiac) : null, stan ?? null)).map(toRaportUslug);
  }

  @Post('raporty-uslug')
  @Creates()
  @Requires('pomoc-spoleczna:raport:create')
  @ApiOperation({ summary: 'Złóż raport za miesiąc' })
  async submit(@Body() request: RaportUslugRequest): Promise<RaportUslugResponse[]> {
    const miesiac = plainMonth(request.miesiac);
    await this.raporty.submit(miesiac, toPozycjeRaportu(request));
    return (await this.query.list(miesiac, null)).map(toRaportUslug);
  }

  @Post('raporty-uslug/:id/rozstrzygniecia')
  @HttpCode(204)
  @Requires('pomoc-spoleczna:rozliczenie:accept')
  @ApiOperation({ summary: 'Przyjmij pozycję raportu jako rozliczenie albo zwróć ją usługodawcy (nagłówek If-Match)' })
  async decide(@Param('id', ParseUUIDPipe) id: string, @Body() { przyjety, powod }: RozstrzygniecieRaportuRequest, @IfMatch() wersja: number): Promise<void> {
    await this.raporty.decide(id, wersja, przyjety, powod ?? null);
  }
}

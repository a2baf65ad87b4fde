import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch, PageQuery } from '@ostoja/http';
import { OdzyskanieService } from './odzyskanie.service.js';
import { OdpowiedzBankuRequest, toOdpowiedz, WniosekDoBankuPage, WniosekDoBankuRequest, WniosekDoBankuResponse, WyplatyPoSmierciResponse } from './po-smierci.dto.js';
import { WnioskiQuery } from './wnioski.query.js';

/** Payments after a death and the requests to banks to return them. */
@ApiTags('Wypłaty po śmierci')
@Controller()
export class PoSmierciController {
  constructor(private readonly odzyskanie: OdzyskanieService, private readonly query: WnioskiQuery) {}

  @Get('wyplaty-po-smierci')
  @Requires('wyplata:wyciag:read')
  @ApiOperation({ summary: 'Wypłaty przekazane po śmierci, o które banku jeszcze nie proszono' })
  async find(): Promise<WyplatyPoSmierciResponse> {
    const rows = await this.odzyskanie.find();
    return { elementy: rows.map(({ osoba_id, nazwa, data_zgonu, rachunek, numer, kwota, dzien }) => ({ osoba_id, nazwa, data_zgonu, rachunek, numer, kwota, dzien })) };
  }

  @Post('wnioski-do-bankow')
  @Creates()
  @Requires('wyplata:wyciag:write')
  @ApiOperation({ summary: 'Poproś bank o zwrot wypłat przekazanych po śmierci (art. 109a ustawy o pomocy społecznej)' })
  async create(@Body() { osoba_id, rachunek }: WniosekDoBankuRequest): Promise<WniosekDoBankuResponse> {
    return this.query.get(await this.odzyskanie.create(osoba_id, rachunek));
  }

  @Get('wnioski-do-bankow')
  @Requires('wyplata:wyciag:read')
  @ApiOperation({ summary: 'Wnioski do banków, od najnowszego' })
  async list(@Query() { limit = 50, kursor }: PageQuery): Promise<WniosekDoBankuPage> {
    const { elementy, nastepny } = await this.query.find(limit, kursor);
    return { elementy: [...elementy], nastepny };
  }

  @Put('wnioski-do-bankow/:id/odpowiedz')
  @Requires('wyplata:wyciag:write')
  @ApiOperation({ summary: 'Zapisz odpowiedź banku (nagłówek If-Match)' })
  async answer(@Param('id', ParseUUIDPipe) id: string, @Body() request: OdpowiedzBankuRequest, @IfMatch() wersja: number): Promise<WniosekDoBankuResponse> {
    await this.odzyskanie.answer(id, wersja, toOdpowiedz(request));
    return this.query.get(id);
  }

  @Get('wnioski-do-bankow/:id/pismo')
  @Requires('wyplata:wyciag:read')
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'Wniosek do banku do podpisu' })
  async letter(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const bytes = await this.odzyskanie.open(id);
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: 'attachment; filename="wniosek-do-banku.pdf"' });
  }
}

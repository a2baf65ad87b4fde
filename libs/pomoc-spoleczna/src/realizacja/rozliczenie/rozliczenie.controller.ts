import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { plainMonth } from '@ostoja/kernel';
import {
  RozliczeniaPlikQuery, RozliczeniaQuery, RozliczeniePozycjaResponse, RozliczenieRequest, RozliczenieResponse, RozstrzygniecieRozliczeniaRequest, toRozliczeniePozycja, toRozliczenieResponse,
} from './rozliczenie.dto.js';
import { RozliczenieQuery } from './rozliczenie.query.js';
import { RozliczenieService } from './rozliczenie.service.js';

/** Monthly accounts of services. */
@ApiTags('Rozliczenia usług')
@Controller()
export class RozliczenieController {
  constructor(private readonly rozliczenia: RozliczenieService, private readonly query: RozliczenieQuery) {}

  @Get('rozliczenia-uslug')
  @Requires('pomoc-spoleczna:zlecenie-uslug:read')
  @ApiOperation({ summary: 'Rozliczenia usług, od najnowszego miesiąca' })
  async list(@Query() { zlecenie_id, miesiac, stan }: RozliczeniaQuery): Promise<RozliczeniePozycjaResponse[]> {
    return (await this.query.list({ zlecenieId: zlecenie_id, ...(miesiac && { miesiac: plainMonth(miesiac) }), stan })).map(toRozliczeniePozycja);
  }

  @Get('rozliczenia-uslug/plik')
  @Requires('pomoc-spoleczna:zlecenie-uslug:read')
  @ApiOperation({ summary: 'Przyjęte rozliczenia miesiąca do zapłaty usługodawcom (CSV)' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Query() { miesiac }: RozliczeniaPlikQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.query.file(plainMonth(miesiac)), { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="rozliczenia-${miesiac}.csv"` });
  }

  @Post('zlecenia-uslug/:id/rozliczenia')
  @Creates()
  @Requires('pomoc-spoleczna:rozliczenie:write')
  @ApiOperation({ summary: 'Wprowadź miesiąc wykonania zlecenia; opłatę liczy reguła z decyzji' })
  async report(@Param('id', ParseUUIDPipe) id: string, @Body() { miesiac, ilosc, nieobecnosci = [] }: RozliczenieRequest): Promise<RozliczenieResponse> {
    return toRozliczenieResponse(await this.rozliczenia.report(id, { miesiac: plainMonth(miesiac), ilosc, nieobecnosci: nieobecnosci.map((one) => ({ od: one.od, do: one.do, powod: one.powod })) }));
  }

  @Post('rozliczenia-uslug/:id/rozstrzygniecia')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:rozliczenie:accept')
  @ApiOperation({ summary: 'Przyjmij albo odrzuć rozliczenie (nagłówek If-Match)' })
  async decide(@Param('id', ParseUUIDPipe) id: string, @Body() { przyjete, uwagi }: RozstrzygniecieRozliczeniaRequest, @IfMatch() wersja: number): Promise<RozliczenieResponse> {
    return toRozliczenieResponse(await this.rozliczenia.decide(id, wersja, przyjete, uwagi ?? null));
  }
}

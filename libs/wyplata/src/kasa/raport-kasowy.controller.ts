import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, PageQuery } from '@ostoja/http';
import { Money, plainDate, type PlainDate } from '@ostoja/kernel';
import { DowodKasowyPage, RaportKasowyRequest, RaportKasowyResponse } from './kasa.dto.js';
import { KasaQuery } from './kasa.query.js';
import { RaportKasowyService } from './raport-kasowy.service.js';

/** Cash reports. */
@ApiTags('Kasa')
@Controller('raporty-kasowe')
@Requires('wyplata:kasa:read')
export class RaportKasowyController {
  constructor(private readonly raporty: RaportKasowyService, private readonly query: KasaQuery) {}

  @Get(':dzien')
  @ApiOperation({ summary: 'Raport kasowy dnia (RRRR-MM-DD)' })
  get(@Param('dzien') dzien: string): Promise<RaportKasowyResponse> {
    return this.raporty.get(plainDate(dzien));
  }

  @Get(':dzien/dowody')
  @ApiOperation({ summary: 'Dowody kasowe dnia w kolejności wystawienia' })
  async findDowody(@Param('dzien') dzien: string, @Query() { limit = 50, kursor }: PageQuery): Promise<DowodKasowyPage> {
    const page = await this.query.findDowody(plainDate(dzien), limit, kursor);
    return { elementy: page.elementy.map((row) => ({ ...row, wykonano: row.wykonano.toISOString() })), nastepny: page.nastepny };
  }

  @Post()
  @Creates()
  @Requires('wyplata:kasa:write')
  @ApiOperation({ summary: 'Zamknij dzień w kasie policzoną gotówką' })
  close(@Body() { dzien, policzono }: RaportKasowyRequest): Promise<RaportKasowyResponse> {
    return this.raporty.close(dzien as PlainDate, Money.parse(policzono));
  }
}

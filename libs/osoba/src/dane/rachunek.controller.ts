import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, PageQuery } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { OsobaService } from '../osoba/osoba.service.js';
import { RachunekDoSprawdzeniaPage, RachunekRequest, RachunekResponse, toRachunekResponse } from './rachunek.dto.js';
import { RACHUNEK, RachunekService } from './rachunek.service.js';
import { ZakonczenieRequest } from './zakonczenie.dto.js';
import { ZapisService } from './zapis.service.js';

/** Bank accounts of a person. */
@ApiTags('Osoby')
@Controller('osoby/:osobaId/rachunki')
@Requires('osoba:dane:write')
export class RachunekController {
  constructor(private readonly zapisy: ZapisService, private readonly rachunki: RachunekService, private readonly osoby: OsobaService) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Zapisz rachunek z oświadczenia osoby; wypłaty idą na niego, gdy sprawdzi go druga osoba' })
  async add(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Body() request: RachunekRequest): Promise<RachunekResponse> {
    const osoba = await this.osoby.getOsoba(osobaId);
    return toRachunekResponse(await this.rachunki.add(osoba.id, request));
  }

  @Post(':id/sprawdzenia')
  @Creates()
  @Requires('osoba:rachunek:verify')
  @ApiOperation({ summary: 'Potwierdź, że numer rachunku zgadza się z oświadczeniem (inna osoba niż ta, która go zapisała)' })
  async verify(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string): Promise<RachunekResponse> {
    return toRachunekResponse(await this.rachunki.verify(osobaId, id));
  }

  @Post(':id/zakonczenia')
  @Creates()
  @ApiOperation({ summary: 'Zakończ rachunek: przestał obowiązywać' })
  async end(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczenieRequest): Promise<RachunekResponse> {
    return toRachunekResponse(await this.zapisy.end(RACHUNEK, osobaId, id, request.do as PlainDate));
  }

  @Post(':id/uniewaznienia')
  @HttpCode(204)
  @ApiOperation({ summary: 'Unieważnij rachunek zapisany błędnie' })
  async annul(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.zapisy.annul(RACHUNEK, osobaId, id);
  }
}

/** Accounts that wait for a second person. */
@ApiTags('Osoby')
@Controller('rachunki-do-sprawdzenia')
@Requires('osoba:rachunek:verify')
export class RachunekDoSprawdzeniaController {
  constructor(private readonly rachunki: RachunekService) {}

  @Get()
  @ApiOperation({ summary: 'Rachunki z oświadczeń, które czekają na sprawdzenie, od najstarszego' })
  async find(@Query() { limit = 50, kursor }: PageQuery): Promise<RachunekDoSprawdzeniaPage> {
    const page = await this.rachunki.findWaiting(limit, kursor);
    return { elementy: page.elementy.map(({ zapisano, ...row }) => ({ ...row, zapisano: zapisano.toISOString() })), nastepny: page.nastepny };
  }
}

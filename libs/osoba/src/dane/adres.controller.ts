import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { OsobaService } from '../osoba/osoba.service.js';
import { AdresRequest, AdresResponse, toAdres, toAdresResponse } from './adres.dto.js';
import { Adres } from './adres.entity.js';
import { ZakonczenieRequest } from './zakonczenie.dto.js';
import { type ZapisKind, ZapisService } from './zapis.service.js';

const KIND: ZapisKind<Adres> = { entity: Adres, zasob: 'adres' };

/** Addresses of a person. */
@ApiTags('Osoby')
@Controller('osoby/:osobaId/adresy')
@Requires('osoba:dane:write')
export class AdresController {
  constructor(private readonly zapisy: ZapisService, private readonly osoby: OsobaService) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Dodaj adres osoby' })
  async add(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Body() request: AdresRequest): Promise<AdresResponse> {
    const osoba = await this.osoby.getOsoba(osobaId);
    return toAdresResponse(await this.zapisy.add(KIND, toAdres(osoba.id, request)));
  }

  @Post(':id/zakonczenia')
  @Creates()
  @ApiOperation({ summary: 'Zakończ adres: przestał obowiązywać' })
  async end(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczenieRequest): Promise<AdresResponse> {
    return toAdresResponse(await this.zapisy.end(KIND, osobaId, id, request.do as PlainDate));
  }

  @Post(':id/uniewaznienia')
  @HttpCode(204)
  @ApiOperation({ summary: 'Unieważnij adres zapisany błędnie' })
  async annul(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.zapisy.annul(KIND, osobaId, id);
  }
}

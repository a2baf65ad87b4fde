import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { OsobaService } from '../osoba/osoba.service.js';
import { KontaktRequest, KontaktResponse, toKontakt, toKontaktResponse } from './kontakt.dto.js';
import { Kontakt } from './kontakt.entity.js';
import { ZakonczenieRequest } from './zakonczenie.dto.js';
import { type ZapisKind, ZapisService } from './zapis.service.js';

const KIND: ZapisKind<Kontakt> = { entity: Kontakt, zasob: 'kontakt' };

/** Ways to reach a person. */
@ApiTags('Osoby')
@Controller('osoby/:osobaId/kontakty')
@Requires('osoba:dane:write')
export class KontaktController {
  constructor(private readonly zapisy: ZapisService, private readonly osoby: OsobaService) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Dodaj kontakt osoby' })
  async add(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Body() request: KontaktRequest): Promise<KontaktResponse> {
    const osoba = await this.osoby.getOsoba(osobaId);
    return toKontaktResponse(await this.zapisy.add(KIND, toKontakt(osoba.id, request)));
  }

  @Post(':id/zakonczenia')
  @Creates()
  @ApiOperation({ summary: 'Zakończ kontakt: przestał obowiązywać' })
  async end(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczenieRequest): Promise<KontaktResponse> {
    return toKontaktResponse(await this.zapisy.end(KIND, osobaId, id, request.do as PlainDate));
  }

  @Post(':id/uniewaznienia')
  @HttpCode(204)
  @ApiOperation({ summary: 'Unieważnij kontakt zapisany błędnie' })
  async annul(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.zapisy.annul(KIND, osobaId, id);
  }
}

import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { OsobaService } from '../osoba/osoba.service.js';
import { RachunekRequest, RachunekResponse, toRachunek, toRachunekResponse } from './rachunek.dto.js';
import { Rachunek } from './rachunek.entity.js';
import { ZakonczenieRequest } from './zakonczenie.dto.js';
import { type ZapisKind, ZapisService } from './zapis.service.js';

const KIND: ZapisKind<Rachunek> = { entity: Rachunek, zasob: 'rachunek' };

/** Bank accounts of a person. */
@ApiTags('Osoby')
@Controller('osoby/:osobaId/rachunki')
@Requires('osoba:dane:write')
export class RachunekController {
  constructor(private readonly zapisy: ZapisService, private readonly osoby: OsobaService) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Dodaj rachunek osoby' })
  async add(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Body() request: RachunekRequest): Promise<RachunekResponse> {
    const osoba = await this.osoby.getOsoba(osobaId);
    return toRachunekResponse(await this.zapisy.add(KIND, toRachunek(osoba.id, request)));
  }

  @Post(':id/zakonczenia')
  @Creates()
  @ApiOperation({ summary: 'Zakończ rachunek: przestał obowiązywać' })
  async end(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczenieRequest): Promise<RachunekResponse> {
    return toRachunekResponse(await this.zapisy.end(KIND, osobaId, id, request.do as PlainDate));
  }

  @Post(':id/uniewaznienia')
  @HttpCode(204)
  @ApiOperation({ summary: 'Unieważnij rachunek zapisany błędnie' })
  async annul(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.zapisy.annul(KIND, osobaId, id);
  }
}

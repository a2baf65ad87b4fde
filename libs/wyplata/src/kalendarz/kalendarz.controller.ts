import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { DniKomorkiResponse, DniWyplatRequest, DzienWyplatyQuery, DzienWyplatyResponse } from './kalendarz.dto.js';
import { KalendarzService } from './kalendarz.service.js';

/** The payment calendar. */
@ApiTags('Listy wypłat')
@Controller('dni-wyplat')
export class KalendarzController {
  constructor(private readonly kalendarz: KalendarzService) {}

  @Get()
  @Requires('wyplata:rachunek-platnika:read')
  @ApiOperation({ summary: 'Dni wypłat ustalone dla komórek, obowiązujące i wcześniejsze' })
  async find(): Promise<DniKomorkiResponse[]> {
    return this.kalendarz.findDays();
  }

  @Get('najblizszy')
  @Requires('wyplata:lista:read')
  @ApiOperation({ summary: 'Najbliższy dzień, na który można jeszcze przygotować listę' })
  async suggest(@Query() { komorka_id, kanal }: DzienWyplatyQuery): Promise<DzienWyplatyResponse> {
    const { dzien, granica, dni } = await this.kalendarz.suggest(komorka_id, kanal);
    return { dzien, granica_dzien: granica?.dzien ?? null, granica_godzina: granica?.godzina ?? null, dni: [...dni] };
  }

  @Post()
  @Creates()
  @Requires('wyplata:rachunek-platnika:write')
  @ApiOperation({ summary: 'Ustal dni wypłat komórki od podanego dnia' })
  async setDays(@Body() { komorka_id, dni, od }: DniWyplatRequest): Promise<void> {
    await this.kalendarz.setDays(komorka_id, dni, od as PlainDate);
  }
}

import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { DoreczenieNaleznosciRequest } from '../decyzja/decyzja-naleznosci.dto.js';
import { NaleznoscSzczegolyResponse, toSzczegolyResponse } from '../naleznosc/szczegoly.dto.js';
import { SzczegolyQuery } from '../naleznosc/szczegoly.query.js';
import { WindykacjaService } from './windykacja.service.js';

/** Reminders and enforcement titles. */
@ApiTags('Należności')
@Controller('naleznosci')
export class WezwanieController {
  constructor(private readonly windykacja: WindykacjaService, private readonly szczegoly: SzczegolyQuery) {}

  @Post(':id/upomnienia')
  @Creates()
  @Requires('naleznosc:windykacja:create')
  @ApiOperation({ summary: 'Wystaw upomnienie' })
  async remind(@Param('id', ParseUUIDPipe) id: string): Promise<NaleznoscSzczegolyResponse> {
    await this.windykacja.remind(id);
    return this.show(id);
  }

  @Post(':id/upomnienia/:wezwanieId/doreczenia')
  @Creates()
  @Requires('naleznosc:windykacja:create')
  @ApiOperation({ summary: 'Zapisz doręczenie upomnienia (nagłówek If-Match)' })
  async deliver(@Param('id', ParseUUIDPipe) id: string, @Param('wezwanieId', ParseUUIDPipe) wezwanieId: string, @IfMatch() wersja: number, @Body() { dzien }: DoreczenieNaleznosciRequest): Promise<NaleznoscSzczegolyResponse> {
    await this.windykacja.deliver(id, wezwanieId, wersja, dzien);
    return this.show(id);
  }

  @Post(':id/tytuly-wykonawcze')
  @Creates()
  @Requires('naleznosc:windykacja:create')
  @ApiOperation({ summary: 'Wystaw tytuł wykonawczy po bezskutecznym upomnieniu' })
  async issueTitle(@Param('id', ParseUUIDPipe) id: string): Promise<NaleznoscSzczegolyResponse> {
    await this.windykacja.issueTitle(id);
    return this.show(id);
  }

  private async show(id: string): Promise<NaleznoscSzczegolyResponse> {
    return toSzczegolyResponse(await this.szczegoly.get(id));
  }
}

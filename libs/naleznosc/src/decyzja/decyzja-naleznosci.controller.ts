import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { PowodNaleznosciRequest } from '../naleznosc/naleznosc.dto.js';
import { NaleznoscSzczegolyResponse, toSzczegolyResponse } from '../naleznosc/szczegoly.dto.js';
import { SzczegolyQuery } from '../naleznosc/szczegoly.query.js';
import { DecyzjaNaleznosciRequest, DoreczenieNaleznosciRequest, OstatecznoscNaleznosciRequest, toProjekt } from './decyzja-naleznosci.dto.js';
import { DecyzjaNaleznosciService } from './decyzja-naleznosci.service.js';
import { SkutekDecyzjiService } from './skutek-decyzji.service.js';

/** Decisions about claims: the demand and reliefs (art. 104 ust. 3-4 ups). Each act answers the whole claim. */
@ApiTags('Należności')
@Controller()
export class DecyzjaNaleznosciController {
  constructor(private readonly decyzje: DecyzjaNaleznosciService, private readonly skutki: SkutekDecyzjiService, private readonly szczegoly: SzczegolyQuery) {}

  @Post('naleznosci/:id/decyzje')
  @Creates()
  @Requires('naleznosc:naleznosc:create')
  @ApiOperation({ summary: 'Przygotuj projekt decyzji o zwrocie albo o uldze' })
  async draft(@Param('id', ParseUUIDPipe) id: string, @Body() request: DecyzjaNaleznosciRequest): Promise<NaleznoscSzczegolyResponse> {
    const { naleznosc } = await this.szczegoly.get(id);
    await this.decyzje.draft(id, toProjekt(request, naleznosc.pozostalo));
    return this.show(id);
  }

  @Post('naleznosci/:id/decyzje/:decyzjaId/podpisy')
  @Creates()
  @Requires('naleznosc:decyzja:sign')
  @ApiOperation({ summary: 'Podpisz decyzję (nagłówek If-Match)' })
  async sign(@Param('id', ParseUUIDPipe) id: string, @Param('decyzjaId', ParseUUIDPipe) decyzjaId: string, @IfMatch() wersja: number): Promise<NaleznoscSzczegolyResponse> {
    await this.decyzje.sign(id, decyzjaId, wersja);
    return this.show(id);
  }

  @Post('naleznosci/:id/decyzje/:decyzjaId/doreczenia')
  @Creates()
  @Requires('naleznosc:decyzja:sign')
  @ApiOperation({ summary: 'Zapisz doręczenie decyzji (nagłówek If-Match)' })
  async deliver(@Param('id', ParseUUIDPipe) id: string, @Param('decyzjaId', ParseUUIDPipe) decyzjaId: string, @IfMatch() wersja: number, @Body() { dzien }: DoreczenieNaleznosciRequest): Promise<NaleznoscSzczegolyResponse> {
    await this.skutki.deliver(id, decyzjaId, wersja, dzien);
    return this.show(id);
  }

  @Post('naleznosci/:id/decyzje/:decyzjaId/ostatecznosci')
  @Creates()
  @Requires('naleznosc:decyzja:sign')
  @ApiOperation({ summary: 'Stwierdź, że decyzja jest ostateczna (nagłówek If-Match)' })
  async finalise(@Param('id', ParseUUIDPipe) id: string, @Param('decyzjaId', ParseUUIDPipe) decyzjaId: string, @IfMatch() wersja: number, @Body() { zrzeczenie = null }: OstatecznoscNaleznosciRequest): Promise<NaleznoscSzczegolyResponse> {
    await this.skutki.finalise(id, decyzjaId, wersja, zrzeczenie);
    return this.show(id);
  }

  @Post('naleznosci/:id/decyzje/:decyzjaId/uchylenia')
  @Creates()
  @Requires('naleznosc:decyzja:sign')
  @ApiOperation({ summary: 'Zapisz uchylenie decyzji o zwrocie przez SKO lub sąd (nagłówek If-Match)' })
  async annul(@Param('id', ParseUUIDPipe) id: string, @Param('decyzjaId', ParseUUIDPipe) decyzjaId: string, @IfMatch() wersja: number, @Body() { powod }: PowodNaleznosciRequest): Promise<NaleznoscSzczegolyResponse> {
    await this.skutki.annul(id, decyzjaId, wersja, powod);
    return this.show(id);
  }

  private async show(id: string): Promise<NaleznoscSzczegolyResponse> {
    return toSzczegolyResponse(await this.szczegoly.get(id));
  }
}

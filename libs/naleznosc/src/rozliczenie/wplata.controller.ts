import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { Money } from '@ostoja/kernel';
import { PowodNaleznosciRequest } from '../naleznosc/naleznosc.dto.js';
import { NaleznoscSzczegolyResponse, toSzczegolyResponse } from '../naleznosc/szczegoly.dto.js';
import { SzczegolyQuery } from '../naleznosc/szczegoly.query.js';
import { WplataNaleznosciRequest } from './wplata.dto.js';
import { WplataService } from './wplata.service.js';

/** Payments of claims entered by hand; those of statements come by themselves. */
@ApiTags('Należności')
@Controller('naleznosci')
export class WplataController {
  constructor(private readonly wplaty: WplataService, private readonly szczegoly: SzczegolyQuery) {}

  @Post(':id/wplaty')
  @Creates()
  @Requires('naleznosc:wplata:create')
  @ApiOperation({ summary: 'Zapisz wpłatę na należność' })
  async enter(@Param('id', ParseUUIDPipe) id: string, @Body() { kwota, dzien, dowod }: WplataNaleznosciRequest): Promise<NaleznoscSzczegolyResponse> {
    await this.wplaty.enter(id, { kwota: Money.parse(kwota), dzien, dowod });
    return toSzczegolyResponse(await this.szczegoly.get(id));
  }

  @Post(':id/wplaty/:ruchId/cofniecia')
  @Creates()
  @Requires('naleznosc:wplata:create')
  @ApiOperation({ summary: 'Cofnij błędnie zapisaną wpłatę; robi to inna osoba niż ta, która ją zapisała' })
  async takeBack(@Param('id', ParseUUIDPipe) id: string, @Param('ruchId', ParseUUIDPipe) ruchId: string, @Body() { powod }: PowodNaleznosciRequest): Promise<NaleznoscSzczegolyResponse> {
    await this.wplaty.takeBack(id, ruchId, powod);
    return toSzczegolyResponse(await this.szczegoly.get(id));
  }
}

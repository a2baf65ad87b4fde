import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Clock, type PlainDate } from '@ostoja/kernel';
import { ZakonczenieRequest } from '../dane/zakonczenie.dto.js';
import { OsobaService } from '../osoba/osoba.service.js';
import { OpiekaRequest } from './opieka.dto.js';
import { OpiekaService } from './opieka.service.js';

/** Which unit serves the person. */
@ApiTags('Osoby')
@Controller('osoby/:osobaId/opieki')
@Requires('osoba:opieka:write')
export class OpiekaController {
  constructor(private readonly opieka: OpiekaService, private readonly osoby: OsobaService, private readonly clock: Clock) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ summary: 'Obejmij osobę i jej gospodarstwo opieką komórki' })
  async attach(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Body() request: OpiekaRequest): Promise<void> {
    const osoba = await this.osoby.getOsoba(osobaId);
    const od = (request.od as PlainDate | undefined) ?? this.clock.today();
    await this.opieka.attach([osoba.id], request.komorka_id, od, request.krag_id);
  }

  @Post(':id/zakonczenia')
  @HttpCode(204)
  @ApiOperation({ summary: 'Zakończ opiekę komórki nad osobą' })
  async end(@Param('osobaId', ParseUUIDPipe) osobaId: string, @Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczenieRequest): Promise<void> {
    const osoba = await this.osoby.getOsoba(osobaId);
    await this.opieka.end([osoba.id, ...osoba.aliasy], id, request.do as PlainDate);
  }
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { PrzyznanieBezDecyzjiService } from './przyznanie-bez-decyzji.service.js';
import { PrzyznaniaQuery, PrzyznanieRequest, PrzyznanieResponse, toPrzyznanieResponse, ZakonczeniePrzyznaniaRequest } from './przyznanie.dto.js';
import { PrzyznanieService } from './przyznanie.service.js';

/** Granted benefits that are not payments. */
@ApiTags('Przyznane świadczenia')
@Controller()
export class PrzyznanieController {
  constructor(private readonly przyznania: PrzyznanieService, private readonly bezDecyzji: PrzyznanieBezDecyzjiService) {}

  @Get('przyznania')
  @Requires('swiadczenie:przyznanie:read')
  @ApiOperation({ summary: 'Przyznane świadczenia niepieniężne, od najnowszego' })
  async list(@Query() { sprawa_id, osoba_id, swiadczenie_kod, forma, stan }: PrzyznaniaQuery): Promise<PrzyznanieResponse[]> {
    return (await this.przyznania.list({ sprawaId: sprawa_id, osobaId: osoba_id, swiadczenieKod: swiadczenie_kod, forma, stan })).map(toPrzyznanieResponse);
  }

  @Post('postepowania/:id/przyznania')
  @Creates()
  @Requires('swiadczenie:przyznanie:create')
  @ApiOperation({ summary: 'Udziel pomocy, która nie wymaga decyzji, i zapisz ją (art. 106 ust. 2)' })
  async give(@Param('id', ParseUUIDPipe) postepowanieId: string, @Body() { dzien }: PrzyznanieRequest): Promise<PrzyznanieResponse> {
    return toPrzyznanieResponse(await this.bezDecyzji.give(postepowanieId, dzien));
  }

  @Post('przyznania/:id/zakonczenia')
  @HttpCode(200)
  @Requires('swiadczenie:przyznanie:update')
  @ApiOperation({ summary: 'Zakończ przyznane świadczenie przed jego końcem (nagłówek If-Match)' })
  async end(@Param('id', ParseUUIDPipe) id: string, @Body() { dzien, powod }: ZakonczeniePrzyznaniaRequest, @IfMatch() wersja: number): Promise<PrzyznanieResponse> {
    return toPrzyznanieResponse(await this.przyznania.end(id, wersja, dzien, powod));
  }
}

import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { Creates, IfMatch } from '@ostoja/http';
import { AwariaKartRequest, AwariaKartResponse, toAwariaKartResponse } from './awaria-kart.dto.js';
import { AwariaKart } from './awaria-kart.entity.js';
import { AwariaKartService } from './awaria-kart.service.js';

/** What moved from a list of cards to another channel. */
@ApiTags('Karty przedpłacone')
@Controller('listy-wyplat')
export class AwariaKartController {
  constructor(private readonly outages: AwariaKartService, private readonly database: Database) {}

  @Get(':id/awarie-kart')
  @Requires('wyplata:ksiegowosc:read')
  @ApiOperation({ summary: 'Przeniesienia wypłat z listy na inny sposób wypłaty, od najnowszego' })
  async find(@Param('id', ParseUUIDPipe) id: string): Promise<AwariaKartResponse[]> {
    const all = await this.database.transaction((tx) => tx.find(AwariaKart, { where: { listaId: id }, order: { zgloszono: 'DESC' } }));
    return all.map(toAwariaKartResponse);
  }

  @Post(':id/awarie-kart')
  @Creates()
  @Requires('wyplata:awaria-kart:create')
  @ApiOperation({ summary: 'Przenieś niewypłacone wypłaty z kart na inny sposób wypłaty, na tyle list, ile wymaga bank (nagłówek If-Match)' })
  async move(@Param('id', ParseUUIDPipe) id: string, @Body() request: AwariaKartRequest, @IfMatch() wersja: number): Promise<AwariaKartResponse[]> {
    const all = await this.outages.move(id, wersja, { ...request, powod: request.powod.trim(), odwolanie: request.odwolanie?.trim() || null });
    return all.map(toAwariaKartResponse);
  }
}

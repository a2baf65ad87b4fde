import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import {
  NowaPracaGrupowaRequest, PracaGrupowaResponse, PraceGrupoweQuery, RodzajPracyGrupowejResponse, toNowaPracaGrupowa, toPracaGrupowa, UniewaznieniePracyGrupowejRequest,
} from './praca-grupowa.dto.js';
import { PracaGrupowaService } from './praca-grupowa.service.js';

/** Social work with groups, local communities and in social projects. */
@ApiTags('Praca socjalna')
@Controller('praca-socjalna')
export class PracaGrupowaController {
  constructor(private readonly zajecia: PracaGrupowaService) {}

  @Get('rodzaje-zajec')
  @Requires('pomoc-spoleczna:zestawienie:read')
  @ApiOperation({ summary: 'Rodzaje pracy z grupą i społecznością' })
  async listRodzaje(): Promise<RodzajPracyGrupowejResponse[]> {
    return this.zajecia.listRodzaje();
  }

  @Get('zajecia')
  @Requires('pomoc-spoleczna:zestawienie:read')
  @ApiOperation({ summary: 'Zajęcia grupowe w okresie, od najnowszych' })
  async list(@Query() { od, do: until, komorka_id }: PraceGrupoweQuery): Promise<PracaGrupowaResponse[]> {
    return (await this.zajecia.list(od, until, komorka_id)).map(toPracaGrupowa);
  }

  @Post('zajecia')
  @Creates()
  @Requires('pomoc-spoleczna:usluga:write')
  @ApiOperation({ summary: 'Odnotuj zajęcia z grupą, społecznością albo w projekcie socjalnym (art. 45)' })
  async record(@Body() request: NowaPracaGrupowaRequest): Promise<PracaGrupowaResponse> {
    return toPracaGrupowa(await this.zajecia.record(toNowaPracaGrupowa(request)));
  }

  @Post('zajecia/:id/uniewaznienia')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:usluga:write')
  @ApiOperation({ summary: 'Unieważnij błędny wpis: nie liczy się w zestawieniach' })
  async annul(@Param('id', ParseUUIDPipe) id: string, @Body() { powod }: UniewaznieniePracyGrupowejRequest): Promise<PracaGrupowaResponse> {
    return toPracaGrupowa(await this.zajecia.annul(id, powod));
  }
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, IfMatch } from '@ostoja/http';
import { SprawaAktaResponse } from './sprawa-akta.dto.js';
import { SprawaAktaService } from './sprawa-akta.service.js';
import { SprawaListaService } from './sprawa-lista.service.js';
import { LiczbaSprawResponse, PrzydzialSprawyRequest, SprawaResponse, SprawyFiltr, SprawyPage, SprawyQuery, toSprawaResponse, WstrzymaniePrawneRequest } from './sprawa.dto.js';
import { SprawaService } from './sprawa.service.js';

/** Case files. */
@ApiTags('Sprawy')
@Controller('sprawy')
export class SprawaController {
  constructor(private readonly lista: SprawaListaService, private readonly akta: SprawaAktaService, private readonly sprawy: SprawaService) {}

  @Get()
  @Requires('postepowanie:sprawa:read')
  @ApiOperation({ summary: 'Lista spraw' })
  list(@Query() query: SprawyQuery): Promise<SprawyPage> {
    return this.lista.list(query);
  }

  @Get('liczba')
  @Requires('postepowanie:sprawa:read')
  @ApiOperation({ summary: 'Liczba spraw w każdym stanie dla tych samych filtrów' })
  count(@Query() query: SprawyFiltr): Promise<LiczbaSprawResponse[]> {
    return this.lista.count(query);
  }

  @Get(':id')
  @Requires('postepowanie:sprawa:read')
  @ApiOperation({ summary: 'Sprawa z postępowaniami, terminami, zdarzeniami i żądaniem' })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<SprawaAktaResponse> {
    return this.akta.show(id);
  }

  @Post(':id/przydzialy')
  @HttpCode(200)
  @Requires('postepowanie:sprawa:assign')
  @ApiOperation({ summary: 'Przydziel sprawę pracownikom (nagłówek If-Match)' })
  async assign(@Param('id', ParseUUIDPipe) id: string, @Body() request: PrzydzialSprawyRequest, @IfMatch() wersja: number): Promise<SprawaResponse> {
    const przydzial = { prowadzacyId: request.prowadzacy_id, pracownikSocjalnyId: request.pracownik_socjalny_id };
    return toSprawaResponse(await this.sprawy.assign(id, przydzial, (current) => assertVersion(current, wersja)));
  }

  @Put(':id/wstrzymanie-prawne')
  @Requires('postepowanie:sprawa:hold')
  @ApiOperation({ summary: 'Wstrzymaj brakowanie akt sprawy albo je zwolnij (nagłówek If-Match)' })
  async hold(@Param('id', ParseUUIDPipe) id: string, @Body() request: WstrzymaniePrawneRequest, @IfMatch() wersja: number): Promise<SprawaResponse> {
    return toSprawaResponse(await this.sprawy.hold(id, request.wstrzymanie_prawne, (current) => assertVersion(current, wersja)));
  }
}

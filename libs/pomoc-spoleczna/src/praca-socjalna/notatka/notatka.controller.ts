import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch } from '@ostoja/http';
import { NotatkaResponse, NotatkiPage, NotatkiQuery, NowaNotatkaRequest, PrzekazanieNotatkiRequest, SzkicNotatkiRequest, toNotatkaResponse } from './notatka.dto.js';
import { NotatkaPrzekazanieService } from './notatka-przekazanie.service.js';
import { NotatkaService } from './notatka.service.js';

/** Notes of social work. */
@ApiTags('Praca socjalna')
@Controller('praca-socjalna/notatki')
export class NotatkaController {
  constructor(private readonly notatki: NotatkaService, private readonly przekazania: NotatkaPrzekazanieService) {}

  @Get()
  @Requires('pomoc-spoleczna:notatka-przekazana:read')
  @ApiOperation({ summary: 'Notatki o osobie, od najnowszych (kto nie prowadzi pracy socjalnej, widzi tylko przekazane do akt)' })
  async list(@Query() query: NotatkiQuery): Promise<NotatkiPage> {
    return this.notatki.list(query);
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:notatka:write')
  @ApiOperation({ summary: 'Zacznij notatkę albo sprostowanie zamkniętej notatki' })
  async create(@Body() { osoba_id, komorka_id, poprawia_id, tresc = '', ...szkic }: NowaNotatkaRequest): Promise<NotatkaResponse> {
    return toNotatkaResponse(await this.notatki.create({ ...szkic, tresc, osobaId: osoba_id, komorkaId: komorka_id, poprawiaId: poprawia_id ?? null }));
  }

  @Get(':id')
  @Requires('pomoc-spoleczna:notatka-przekazana:read')
  @ApiOperation({ summary: 'Notatka' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<NotatkaResponse> {
    return toNotatkaResponse(await this.notatki.show(id));
  }

  @Put(':id')
  @Requires('pomoc-spoleczna:notatka:write')
  @ApiOperation({ summary: 'Zapisz szkic notatki w całości (autozapis; nagłówek If-Match)' })
  async save(@Param('id', ParseUUIDPipe) id: string, @Body() szkic: SzkicNotatkiRequest, @IfMatch() wersja: number): Promise<NotatkaResponse> {
    return toNotatkaResponse(await this.notatki.save(id, szkic, (current) => assertVersion(current, wersja)));
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('pomoc-spoleczna:notatka:write')
  @ApiOperation({ summary: 'Wyrzuć własny szkic notatki' })
  async discard(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.notatki.discard(id);
  }

  @Post(':id/zamkniecia')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:notatka:write')
  @ApiOperation({ summary: 'Zamknij notatkę: od tej chwili się nie zmienia i czyta ją jednostka (nagłówek If-Match)' })
  async close(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<NotatkaResponse> {
    return toNotatkaResponse(await this.notatki.close(id, (current) => assertVersion(current, wersja)));
  }

  @Post(':id/przekazania')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:notatka:pass')
  @ApiOperation({ summary: 'Przekaż zamkniętą notatkę do akt sprawy (nagłówek If-Match)' })
  async pass(@Param('id', ParseUUIDPipe) id: string, @Body() { sprawa_id, powod }: PrzekazanieNotatkiRequest, @IfMatch() wersja: number): Promise<NotatkaResponse> {
    return toNotatkaResponse(await this.przekazania.pass(id, { sprawaId: sprawa_id, powod }, (current) => assertVersion(current, wersja)));
  }
}

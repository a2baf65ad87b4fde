import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch } from '@ostoja/http';
import { KontraktResponse, NowyKontraktRequest, PodpisKontraktuRequest, SzkicKontraktuRequest, toKontraktResponse } from './kontrakt.dto.js';
import { KontraktService } from './kontrakt.service.js';
import { KontraktyPage, KontraktyQuery } from './lista/kontrakt-lista.dto.js';
import { KontraktListaService } from './lista/kontrakt-lista.service.js';

/** Social contracts (art. 108). */
@ApiTags('Kontrakty socjalne')
@Controller('kontrakty-socjalne')
export class KontraktController {
  constructor(private readonly kontrakty: KontraktService, private readonly lista: KontraktListaService) {}

  @Get()
  @Requires('pomoc-spoleczna:kontrakt:read')
  @ApiOperation({ summary: 'Kontrakty socjalne, od najnowszych (bez treści)' })
  async list(@Query() query: KontraktyQuery): Promise<KontraktyPage> {
    return this.lista.list(query);
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:kontrakt:write')
  @ApiOperation({ summary: 'Zacznij kontrakt socjalny' })
  async create(@Body() { osoba_id, komorka_id, rodzaj, osoba_ids = [] }: NowyKontraktRequest): Promise<KontraktResponse> {
    return toKontraktResponse(await this.kontrakty.create({ osobaId: osoba_id, komorkaId: komorka_id, rodzaj, osobaIds: osoba_ids }));
  }

  @Get(':id')
  @Requires('pomoc-spoleczna:kontrakt:read')
  @ApiOperation({ summary: 'Kontrakt socjalny z treścią, aneksami i przebiegiem' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<KontraktResponse> {
    return toKontraktResponse(await this.kontrakty.show(id));
  }

  @Put(':id/szkic')
  @Requires('pomoc-spoleczna:kontrakt:write')
  @ApiOperation({ summary: 'Zapisz szkic kontraktu albo aneksu w całości (autozapis; nagłówek If-Match)' })
  async save(@Param('id', ParseUUIDPipe) id: string, @Body() { od, do: until, tresc }: SzkicKontraktuRequest, @IfMatch() wersja: number): Promise<KontraktResponse> {
    return toKontraktResponse(await this.kontrakty.save(id, { od: od ?? null, do: until ?? null, tresc }, (current) => assertVersion(current, wersja)));
  }

  @Post(':id/podpisy')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:kontrakt:write')
  @ApiOperation({ summary: 'Odnotuj podpisy obu stron pod kontraktem albo aneksem (nagłówek If-Match)' })
  async sign(@Param('id', ParseUUIDPipe) id: string, @Body() { dzien, podpisali }: PodpisKontraktuRequest, @IfMatch() wersja: number): Promise<KontraktResponse> {
    return toKontraktResponse(await this.kontrakty.sign(id, { dzien, osobaIds: podpisali }, (current) => assertVersion(current, wersja)));
  }

  @Post(':id/aneksy')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:kontrakt:write')
  @ApiOperation({ summary: 'Zacznij aneks od treści obowiązującej (nagłówek If-Match)' })
  async beginAneks(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<KontraktResponse> {
    return toKontraktResponse(await this.kontrakty.beginAneks(id, (current) => assertVersion(current, wersja)));
  }
}

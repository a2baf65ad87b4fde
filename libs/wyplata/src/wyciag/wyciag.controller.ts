import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch, PageQuery } from '@ostoja/http';
import { PracaStartResponse } from '../praca/praca.dto.js';
import { PracaService } from '../praca/praca.service.js';
import { STATEMENT_PROFILE_CODES } from './format/statement-profile.js';
import { ImportWyciaguService } from './import/import-wyciagu.service.js';
import { RozliczenieService } from './rozliczenie/rozliczenie.service.js';
import { RozliczenieWpisuRequest, toClearing, toWpisPage, toWyciagResponse, WpisWyciaguPage, WpisWyciaguResponse, WyciagPage, WyciagPageQuery, WyciagQueryRequest, WyciagResponse } from './wyciag.dto.js';
import { WyciagQuery } from './wyciag.query.js';

/** What the bank answers: statements, and the queue of what they leave unknown. */
@ApiTags('Wyciągi bankowe')
@Controller()
export class WyciagController {
  constructor(
    private readonly imports: ImportWyciaguService,
    private readonly clearing: RozliczenieService,
    private readonly query: WyciagQuery,
    private readonly prace: PracaService,
  ) {}

  @Post('wyciagi')
  @Creates()
  @Requires('wyplata:wyciag:write')
  @ApiOperation({ summary: 'Zacznij wczytywać wyciąg camt.053 albo MT940; ten sam wyciąg wczytany ponownie niczego nie zmienia' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async import(@Query() { profil = STATEMENT_PROFILE_CODES[0]! }: WyciagQueryRequest, @Body() body: Buffer): Promise<PracaStartResponse> {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    // Read before the work begins, so that a file which is no statement is refused at once.
    const statements = await this.imports.read(bytes, profil);
    return { id: await this.prace.start('import-wyciagu', (postep) => this.imports.takeIn(bytes, statements, postep)) };
  }

  @Get('wyciagi')
  @Requires('wyplata:wyciag:read')
  @ApiOperation({ summary: 'Wyciągi bankowe, od najnowszego' })
  async find(@Query() { limit = 50, kursor }: WyciagPageQuery): Promise<WyciagPage> {
    const page = await this.query.find(limit, kursor);
    return { elementy: page.elementy.map(toWyciagResponse), nastepny: page.nastepny };
  }

  @Get('wyciagi/:id')
  @Requires('wyplata:wyciag:read')
  @ApiOperation({ summary: 'Wyciąg bankowy' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<WyciagResponse> {
    return toWyciagResponse(await this.query.get(id));
  }

  @Get('wyciagi/:id/wpisy')
  @Requires('wyplata:wyciag:read')
  @ApiOperation({ summary: 'Operacje wyciągu w jego kolejności' })
  async entries(@Param('id', ParseUUIDPipe) id: string, @Query() { limit = 50, kursor }: PageQuery): Promise<WpisWyciaguPage> {
    await this.query.get(id);
    return toWpisPage(await this.query.findWpisy(id, limit, kursor));
  }

  @Get('wpisy-wyciagow')
  @Requires('wyplata:wyciag:read')
  @ApiOperation({ summary: 'Operacje do wyjaśnienia ze wszystkich wyciągów, od najstarszej' })
  async unknown(@Query() { limit = 50, kursor }: PageQuery): Promise<WpisWyciaguPage> {
    return toWpisPage(await this.query.findUnknown(limit, kursor));
  }

  @Post('wpisy-wyciagow/:id/rozliczenia')
  @Creates()
  @Requires('wyplata:wyciag:write')
  @ApiOperation({ summary: 'Powiedz, czym jest operacja albo jej część (nagłówek If-Match)' })
  async clear(@Param('id', ParseUUIDPipe) id: string, @Body() request: RozliczenieWpisuRequest, @IfMatch() wersja: number): Promise<WpisWyciaguResponse> {
    await this.clearing.clear(id, wersja, toClearing(request));
    return this.query.getWpis(id);
  }
}

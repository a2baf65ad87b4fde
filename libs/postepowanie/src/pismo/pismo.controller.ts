import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { KatalogSzablonow } from './katalog-szablonow.js';
import { PismoPlikService } from './sklad/pismo-plik.service.js';
import { PismoPodpisService } from './wydanie/pismo-podpis.service.js';
import { PismoSprawyResponse, PismoSprawySkrotResponse, SzablonPismaResponse, toSzablonResponse } from './pismo-response.dto.js';
import { PismoWidokService } from './pismo-widok.service.js';
import { NowePismoSprawyRequest, ProjektPismaRequest, toZmianaPisma } from './pismo.dto.js';
import { PismoService } from './pismo.service.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FILE = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('Pisma')
@Controller()
export class PismoSprawyController {
  constructor(
    private readonly pisma: PismoService,
    private readonly widok: PismoWidokService,
    private readonly podpisy: PismoPodpisService,
    private readonly pliki: PismoPlikService,
    private readonly katalog: KatalogSzablonow,
  ) {}

  @Get('szablony-pism')
  @Requires('postepowanie:pismo:read')
  @ApiOperation({ summary: 'Katalog szablonów pism z polami' })
  templates(): SzablonPismaResponse[] {
    return this.katalog.list().map(toSzablonResponse);
  }

  @Post('postepowania/:id/pisma')
  @Creates()
  @Requires('postepowanie:pismo:prepare')
  @ApiOperation({ summary: 'Przygotuj projekt pisma z szablonu' })
  async draft(@Param('id', ParseUUIDPipe) postepowanieId: string, @Body() { szablon_kod }: NowePismoSprawyRequest): Promise<PismoSprawyResponse> {
    return this.widok.show((await this.pisma.draft(postepowanieId, szablon_kod)).id);
  }

  @Get('sprawy/:id/pisma')
  @Requires('postepowanie:pismo:read')
  @ApiOperation({ summary: 'Pisma sprawy, od najnowszego' })
  list(@Param('id', ParseUUIDPipe) sprawaId: string): Promise<PismoSprawySkrotResponse[]> {
    return this.widok.list(sprawaId);
  }

  @Get('pisma/:id')
  @Requires('postepowanie:pismo:read')
  @ApiOperation({ summary: 'Pismo z treścią, brakami i doręczeniami' })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<PismoSprawyResponse> {
    return this.widok.show(id);
  }

  @Put('pisma/:id')
  @Requires('postepowanie:pismo:prepare')
  @ApiOperation({ summary: 'Zmień dane i wolne części projektu (nagłówek If-Match)' })
  async update(@Param('id', ParseUUIDPipe) id: string, @Body() request: ProjektPismaRequest, @IfMatch() wersja: number): Promise<PismoSprawyResponse> {
    await this.pisma.update(id, wersja, toZmianaPisma(request));
    return this.widok.show(id);
  }

  @Delete('pisma/:id')
  @HttpCode(204)
  @Requires('postepowanie:pismo:prepare')
  @ApiOperation({ summary: 'Usuń projekt pisma (nagłówek If-Match)' })
  remove(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<void> {
    return this.pisma.remove(id, wersja);
  }

  @Post('pisma/:id/podpisy')
  @HttpCode(200)
  @Requires('postepowanie:pismo:sign')
  @ApiOperation({ summary: 'Podpisz i wydaj pismo: data, numer w rejestrze, czynność w postępowaniu (nagłówek If-Match)' })
  async sign(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<PismoSprawyResponse> {
    await this.podpisy.sign(id, wersja);
    return this.widok.show(id);
  }

  @Get('pisma/:id/pdf')
  @Requires('postepowanie:pismo:read')
  @ApiOperation({ summary: 'Pismo w PDF: projekt, a po podpisaniu dokładnie to, co wydano' })
  @ApiProduces('application/pdf')
  @ApiOkResponse(FILE)
  async pdf(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.pliki.pdf(id), { type: 'application/pdf', disposition: 'inline; filename="pismo.pdf"' });
  }

  @Get('pisma/:id/docx')
  @Requires('postepowanie:pismo:read')
  @ApiOperation({ summary: 'Pismo w DOCX' })
  @ApiProduces(DOCX)
  @ApiOkResponse(FILE)
  async docx(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.pliki.word(id), { type: DOCX, disposition: 'attachment; filename="pismo.docx"' });
  }
}

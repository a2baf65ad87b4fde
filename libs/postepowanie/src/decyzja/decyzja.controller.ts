import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { DecyzjaKonczacaService } from './decyzja-konczaca.service.js';
import { DecyzjaProjektService } from './decyzja-projekt.service.js';
import { DecyzjaResponse, DecyzjaSkrotResponse } from './decyzja-response.dto.js';
import { DecyzjaWidokService } from './decyzja-widok.service.js';
import { DecyzjaRequest, type PodstawaOdmowyRequest, ProjektDecyzjiRequest, toCzesc, toZmiana } from './decyzja.dto.js';
import type { PodstawaOdmowy } from './decyzja.entity.js';
import { DecyzjaService } from './decyzja.service.js';

@ApiTags('Decyzje')
@Controller()
export class DecyzjaController {
  constructor(
    private readonly projekty: DecyzjaProjektService,
    private readonly konczace: DecyzjaKonczacaService,
    private readonly decyzje: DecyzjaService,
    private readonly widok: DecyzjaWidokService,
  ) {}

  @Post('postepowania/:id/decyzje')
  @Creates()
  @Requires('postepowanie:decyzja:prepare')
  @ApiOperation({ summary: 'Przygotuj projekt decyzji z najnowszego obliczenia' })
  async draft(@Param('id', ParseUUIDPipe) postepowanieId: string, @Body() request: DecyzjaRequest): Promise<DecyzjaResponse> {
    const { id } = await this.make(postepowanieId, request);
    return this.widok.show(id);
  }

  @Get('sprawy/:id/decyzje')
  @Requires('postepowanie:decyzja:read')
  @ApiOperation({ summary: 'Decyzje sprawy, od najnowszej' })
  list(@Param('id', ParseUUIDPipe) sprawaId: string): Promise<DecyzjaSkrotResponse[]> {
    return this.widok.list(sprawaId);
  }

  @Get('decyzje/:id')
  @Requires('postepowanie:decyzja:read')
  @ApiOperation({ summary: 'Decyzja z treścią pisma, brakami i doręczeniami' })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<DecyzjaResponse> {
    return this.widok.show(id);
  }

  @Put('decyzje/:id')
  @Requires('postepowanie:decyzja:prepare')
  @ApiOperation({ summary: 'Zmień części projektu, które pisze jego autor (nagłówek If-Match)' })
  async update(@Param('id', ParseUUIDPipe) id: string, @Body() request: ProjektDecyzjiRequest, @IfMatch() wersja: number): Promise<DecyzjaResponse> {
    await this.decyzje.update(id, wersja, toZmiana(request));
    return this.widok.show(id);
  }

  @Post('decyzje/:id/wycofania')
  @HttpCode(200)
  @Requires('postepowanie:decyzja:prepare')
  @ApiOperation({ summary: 'Wycofaj projekt; można potem przygotować inny (nagłówek If-Match)' })
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<DecyzjaResponse> {
    await this.konczace.withdraw(id, wersja);
    return this.widok.show(id);
  }

  @Get('decyzje/:id/pismo')
  @Requires('postepowanie:decyzja:read')
  @ApiOperation({ summary: 'Pismo w PDF: projekt, a po podpisaniu dokładnie to, co wydano' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pismo(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.widok.pismo(id), { type: 'application/pdf', disposition: 'inline; filename="decyzja.pdf"' });
  }

  private make(postepowanieId: string, { umorzenie, wygasniecie, wznowienie, podstawa_odmowy, czesc }: DecyzjaRequest): Promise<{ id: string }> {
    if (wznowienie) return this.konczace.draftWznowienie(postepowanieId, wznowienie.rozstrzygniecie, toPodstawa(wznowienie));
    if (umorzenie) return this.konczace.draftUmorzenie(postepowanieId, toPodstawa(umorzenie));
    if (wygasniecie) return this.konczace.draftWygasniecie(postepowanieId, toPodstawa(wygasniecie), wygasniecie.od);
    return this.projekty.draft(postepowanieId, podstawa_odmowy ? toPodstawa(podstawa_odmowy) : null, czesc ? toCzesc(czesc) : null);
  }
}

function toPodstawa({ przepis, opis }: PodstawaOdmowyRequest): PodstawaOdmowy {
  return { przepis, opis };
}

import { Body, Controller, Get, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { plainDate } from '@ostoja/kernel';
import { ListaResponse, toListaResponse } from '../lista.dto.js';
import { ListaQuery } from '../lista.query.js';
import { ExportedFileService, ExportService } from '../wysylka/export.service.js';
import { ListaWydrukService } from '../wydruk/lista-wydruk.service.js';
import { DzienListyService } from './dzien-listy.service.js';
import { NowyDzienRequest, NowyRokRequest, PowodRequest, UwagaRequest } from './obieg.dto.js';
import { ObiegService } from './obieg.service.js';

/** The chain of a payment list: every stage by another person. */
@ApiTags('Listy wypłat')
@Controller('listy-wyplat/:id')
export class ObiegController {
  constructor(
    private readonly obieg: ObiegService,
    private readonly dni: DzienListyService,
    private readonly exports: ExportService,
    private readonly files: ExportedFileService,
    private readonly query: ListaQuery,
    private readonly wydruki: ListaWydrukService,
  ) {}

  @Post('sprawdzenia-merytoryczne')
  @Creates()
  @Requires('wyplata:lista:check')
  @ApiOperation({ summary: 'Sprawdź listę pod względem merytorycznym (nagłówek If-Match)' })
  async check(@Param('id', ParseUUIDPipe) id: string, @Body() { uwaga }: UwagaRequest, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.obieg.advance(id, wersja, 'sprawdzona-merytorycznie', uwaga);
    return toListaResponse(await this.query.get(id));
  }

  @Post('sprawdzenia-rachunkowe')
  @Creates()
  @Requires('wyplata:lista:verify')
  @ApiOperation({ summary: 'Sprawdź listę pod względem formalno-rachunkowym (nagłówek If-Match)' })
  async verify(@Param('id', ParseUUIDPipe) id: string, @Body() { uwaga }: UwagaRequest, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.obieg.advance(id, wersja, 'sprawdzona-rachunkowo', uwaga);
    return toListaResponse(await this.query.get(id));
  }

  @Post('kontrole')
  @Creates()
  @Requires('wyplata:lista:control')
  @ApiOperation({ summary: 'Wykonaj wstępną kontrolę listy, art. 54 ustawy o finansach publicznych (nagłówek If-Match)' })
  async control(@Param('id', ParseUUIDPipe) id: string, @Body() { uwaga }: UwagaRequest, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.obieg.advance(id, wersja, 'skontrolowana', uwaga);
    return toListaResponse(await this.query.get(id));
  }

  @Post('zatwierdzenia')
  @Creates()
  @Requires('wyplata:lista:approve')
  @ApiOperation({ summary: 'Zatwierdź listę wypłat (nagłówek If-Match)' })
  async approve(@Param('id', ParseUUIDPipe) id: string, @Body() { uwaga }: UwagaRequest, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.obieg.advance(id, wersja, 'zatwierdzona', uwaga);
    return toListaResponse(await this.query.get(id));
  }

  @Post('zwroty')
  @Creates()
  @Requires('wyplata:lista:read')
  @ApiOperation({ summary: 'Zwróć listę do przygotowania (nagłówek If-Match); dotychczasowe sprawdzenia tracą ważność' })
  async sendBack(@Param('id', ParseUUIDPipe) id: string, @Body() { powod }: PowodRequest, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.obieg.sendBack(id, wersja, powod);
    return toListaResponse(await this.query.get(id));
  }

  @Post('dni')
  @Creates()
  @Requires('wyplata:lista:read')
  @ApiOperation({ summary: 'Nadaj niewysłanej liście późniejszy dzień wypłaty (nagłówek If-Match)' })
  async changeDay(@Param('id', ParseUUIDPipe) id: string, @Body() { dzien }: NowyDzienRequest, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.dni.change(id, wersja, plainDate(dzien));
    return toListaResponse(await this.query.get(id));
  }

  @Post('przeniesienia-na-nowy-rok')
  @Creates()
  @Requires('wyplata:lista:control')
  @ApiOperation({ summary: 'Przenieś niewysłaną listę minionego roku na rok bieżący: jej wydatek i zaangażowanie obciążą plan tego roku (nagłówek If-Match)' })
  async moveToNewYear(@Param('id', ParseUUIDPipe) id: string, @Body() { dzien }: NowyRokRequest, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.dni.moveToNewYear(id, wersja, plainDate(dzien));
    return toListaResponse(await this.query.get(id));
  }

  @Post('podpisy')
  @Creates()
  @Requires('wyplata:lista:send')
  @ApiOperation({ summary: 'Złóż pierwszy podpis bankowy (nagłówek If-Match)' })
  async sign(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.obieg.advance(id, wersja, 'podpisana');
    return toListaResponse(await this.query.get(id));
  }

  @Post('pliki')
  @Creates()
  @Requires('wyplata:lista:send')
  @ApiOperation({ summary: 'Złóż drugi podpis i utwórz plik listy (nagłówek If-Match); powtórzenie niczego nie zmienia' })
  async export(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.exports.export(id, wersja);
    return toListaResponse(await this.query.get(id));
  }

  @Get('plik')
  @Requires('wyplata:lista:send')
  @ApiProduces('application/octet-stream')
  @ApiOperation({ summary: 'Pobierz plik listy' })
  async file(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { nazwa, bytes } = await this.files.open(id);
    return new StreamableFile(bytes, { type: 'application/octet-stream', length: bytes.length, disposition: `attachment; filename="${nazwa}"` });
  }

  @Get('wydruk')
  @Requires('wyplata:lista:read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'Wydruk listy wypłat: pozycje, sumy według klasyfikacji, podpisy (PDF)' })
  async print(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.wydruki.print(id), { type: 'application/pdf', disposition: 'inline; filename="lista-wyplat.pdf"' });
  }
}

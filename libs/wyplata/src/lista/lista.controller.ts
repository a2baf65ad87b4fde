import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Creates, IfMatch, PageQuery } from '@ostoja/http';
import { type PlainDate, plainMonth } from '@ostoja/kernel';
import { ListaPage, ListaPageQuery, ListaRequest, ListaResponse, ListaSzczegolyResponse, toListaResponse, toListaSzczegolyResponse } from './lista.dto.js';
import { ListaQuery } from './lista.query.js';
import { ListaService } from './lista.service.js';
import { PreparationService } from './przygotowanie/preparation.service.js';
import { ExportService } from './wysylka/export.service.js';

/** Payment lists: prepared, approved and sent by three different people. */
@ApiTags('Listy wypłat')
@Controller('listy-wyplat')
export class ListaController {
  constructor(
    private readonly preparation: PreparationService,
    private readonly lists: ListaService,
    private readonly exports: ExportService,
    private readonly query: ListaQuery,
    private readonly audit: AuditLog,
  ) {}

  @Post()
  @Creates()
  @Requires('wyplata:lista:prepare')
  @ApiOperation({ summary: 'Przygotuj listę wypłat' })
  async prepare(@Body() request: ListaRequest): Promise<ListaResponse> {
    const id = await this.preparation.prepare({
      komorkaId: request.komorka_id, dzien: request.dzien as PlainDate, kanal: request.kanal, miesiac: plainMonth(request.miesiac),
    });
    return toListaResponse(await this.query.get(id));
  }

  @Get()
  @Requires('wyplata:lista:read')
  @ApiOperation({ summary: 'Listy wypłat, od najnowszej' })
  async find(@Query() { komorka_id, stan, limit = 50, kursor }: ListaPageQuery): Promise<ListaPage> {
    const page = await this.query.find({ komorkaId: komorka_id, stan, limit, kursor });
    return { elementy: page.elementy.map(toListaResponse), nastepny: page.nastepny };
  }

  @Get(':id')
  @Requires('wyplata:lista:read')
  @ApiOperation({ summary: 'Lista wypłat z sumami według klasyfikacji i stroną wypłat' })
  async get(@Param('id', ParseUUIDPipe) id: string, @Query() { limit = 50, kursor }: PageQuery): Promise<ListaSzczegolyResponse> {
    const lista = await this.query.get(id);
    const pozycje = await this.query.findPozycje(id, limit, kursor);
    await this.audit.read({ zasob: 'lista-wyplat', osobaIds: pozycje.elementy.map((row) => row.osoba_id), ids: [id], cel: 'wyplata' });
    return toListaSzczegolyResponse(lista, await this.query.classify(id), pozycje);
  }

  @Delete(':id/pozycje/:pozycjaId')
  @Requires('wyplata:lista:prepare')
  @ApiOperation({ summary: 'Usuń wypłatę z przygotowanej listy (nagłówek If-Match)' })
  async remove(@Param('id', ParseUUIDPipe) id: string, @Param('pozycjaId', ParseUUIDPipe) pozycjaId: string, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.lists.removePozycja(id, pozycjaId, wersja);
    return toListaResponse(await this.query.get(id));
  }

  @Post(':id/zatwierdzenia')
  @Creates()
  @Requires('wyplata:lista:approve')
  @ApiOperation({ summary: 'Zatwierdź listę wypłat (nagłówek If-Match)' })
  async approve(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.lists.approve(id, wersja);
    return toListaResponse(await this.query.get(id));
  }

  @Post(':id/pliki')
  @Creates()
  @Requires('wyplata:lista:send')
  @ApiOperation({ summary: 'Utwórz plik dla banku (nagłówek If-Match); powtórzenie niczego nie zmienia' })
  async export(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.exports.export(id, wersja);
    return toListaResponse(await this.query.get(id));
  }

  @Get(':id/plik')
  @Requires('wyplata:lista:send')
  @ApiProduces('application/octet-stream')
  @ApiOperation({ summary: 'Pobierz plik dla banku' })
  async file(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { nazwa, bytes } = await this.exports.openFile(id);
    return new StreamableFile(bytes, { type: 'application/octet-stream', length: bytes.length, disposition: `attachment; filename="${nazwa}"` });
  }
}

import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Creates, IfMatch, PageQuery } from '@ostoja/http';
import { type PlainDate, plainMonth } from '@ostoja/kernel';
import { ListaPage, ListaPageQuery, ListaRequest, ListaResponse, ListaSzczegolyResponse, toListaResponse, toListaSzczegolyResponse } from './lista.dto.js';
import { ListaQuery } from './lista.query.js';
import { ListaService } from './lista.service.js';
import { CzynnosciService } from './obieg/czynnosci.service.js';
import { PowodRequest } from './obieg/obieg.dto.js';
import { PracaStartResponse } from '../praca/praca.dto.js';
import { PracaService } from '../praca/praca.service.js';
import type { ListOrder } from './przygotowanie/list-order.js';
import { PreparationService } from './przygotowanie/preparation.service.js';

/** Payment lists: made, seen, corrected. */
@ApiTags('Listy wypłat')
@Controller('listy-wyplat')
export class ListaController {
  constructor(
    private readonly preparation: PreparationService,
    private readonly lists: ListaService,
    private readonly query: ListaQuery,
    private readonly czynnosci: CzynnosciService,
    private readonly audit: AuditLog,
    private readonly prace: PracaService,
  ) {}

  @Post()
  @Creates()
  @Requires('wyplata:lista:prepare')
  @ApiOperation({ summary: 'Przygotuj listę wypłat' })
  async prepare(@Body() request: ListaRequest): Promise<ListaResponse> {
    const id = await this.preparation.prepare(toOrder(request));
    return toListaResponse(await this.query.get(id));
  }

  @Post('przygotowania')
  @Creates()
  @Requires('wyplata:lista:prepare')
  @ApiOperation({ summary: 'Przygotuj listę wypłat w tle, z postępem i możliwością zatrzymania' })
  async start(@Body() request: ListaRequest): Promise<PracaStartResponse> {
    return { id: await this.prace.start('przygotowanie-listy', (postep) => this.preparation.prepare(toOrder(request), postep)) };
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
    return toListaSzczegolyResponse(lista, await this.query.classify(id), await this.czynnosci.find(id), pozycje);
  }

  @Post(':id/pozycje/:pozycjaId/usuniecia')
  @Creates()
  @Requires('wyplata:lista:read')
  @ApiOperation({ summary: 'Usuń wypłatę z niezatwierdzonej listy (nagłówek If-Match); późniejsze sprawdzenia niż merytoryczne tracą ważność' })
  async remove(@Param('id', ParseUUIDPipe) id: string, @Param('pozycjaId', ParseUUIDPipe) pozycjaId: string, @Body() { powod }: PowodRequest, @IfMatch() wersja: number): Promise<ListaResponse> {
    await this.lists.removePozycja(id, pozycjaId, wersja, powod);
    return toListaResponse(await this.query.get(id));
  }
}

function toOrder({ komorka_id, dzien, kanal, miesiac }: ListaRequest): ListOrder {
  return { komorkaId: komorka_id, dzien: dzien as PlainDate, kanal, miesiac: plainMonth(miesiac) };
}

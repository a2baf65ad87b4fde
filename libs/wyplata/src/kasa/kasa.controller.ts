import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { Clock, type PlainDate } from '@ostoja/kernel';
import { ListaOdbioruPage, ListaOdbioruPageQuery, ListaOdbioruRequest, ListaOdbioruResponse, OdbiorPozycjaPage, OdbiorSzukanieRequest, WydanieRequest, WydanieResponse } from './kasa.dto.js';
import { KasaQuery } from './kasa.query.js';
import { KasaService } from './kasa.service.js';
import { PokwitowanieService } from './pokwitowanie/pokwitowanie.service.js';
import { ZamkniecieOdbioruService } from './zamkniecie-odbioru.service.js';

/** Collection lists of the desk. */
@ApiTags('Kasa')
@Controller('listy-odbioru')
@Requires('wyplata:kasa:write')
export class KasaController {
  constructor(
    private readonly kasa: KasaService,
    private readonly zamkniecia: ZamkniecieOdbioruService,
    private readonly query: KasaQuery,
    private readonly pokwitowania: PokwitowanieService,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Przyjmij wysłaną listę do kasy; powtórzenie niczego nie zmienia' })
  async take(@Body() { lista_id, odbior_do }: ListaOdbioruRequest): Promise<ListaOdbioruResponse> {
    return this.query.get(await this.kasa.take(lista_id, odbior_do as PlainDate));
  }

  @Get()
  @Requires('wyplata:kasa:read')
  @ApiOperation({ summary: 'Listy odbioru, od najnowszej' })
  async find(@Query() { stan = 'otwarta', limit = 50, kursor }: ListaOdbioruPageQuery): Promise<ListaOdbioruPage> {
    const page = await this.query.findListy(stan, limit, kursor);
    return { elementy: [...page.elementy], nastepny: page.nastepny };
  }

  @Get(':id')
  @Requires('wyplata:kasa:read')
  @ApiOperation({ summary: 'Lista odbioru z sumami' })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<ListaOdbioruResponse> {
    return this.query.get(id);
  }

  @Post(':id/wyszukiwania')
  @HttpCode(200)
  @Requires('wyplata:kasa:read')
  @ApiOperation({ summary: 'Wypłaty z listy odbioru; nazwiska nie trafiają do adresów' })
  async search(@Param('id', ParseUUIDPipe) id: string, @Body() { tekst, limit = 50, kursor }: OdbiorSzukanieRequest): Promise<OdbiorPozycjaPage> {
    await this.query.get(id);
    const page = await this.query.findPozycje(id, tekst, this.clock.today(), limit, kursor);
    return { elementy: page.elementy.map((row) => ({ ...row, upowaznieni: [...row.upowaznieni] })), nastepny: page.nastepny };
  }

  @Post(':id/pozycje/:pozycjaId/wydania')
  @Creates()
  @ApiOperation({ summary: 'Wydaj wypłatę za pokwitowaniem; drugi raz się nie da' })
  async handOut(@Param('id', ParseUUIDPipe) id: string, @Param('pozycjaId', ParseUUIDPipe) pozycjaId: string, @Body() { dokument, upowaznienie_id }: WydanieRequest): Promise<WydanieResponse> {
    return { dowod: await this.kasa.handOut(id, pozycjaId, { dokument, upowaznienieId: upowaznienie_id }) };
  }

  @Get(':id/pozycje/:pozycjaId/pokwitowanie')
  @Requires('wyplata:kasa:read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'Pokwitowanie wydanej wypłaty, do podpisu przez odbierającego (PDF)' })
  async printReceipt(@Param('id', ParseUUIDPipe) id: string, @Param('pozycjaId', ParseUUIDPipe) pozycjaId: string): Promise<StreamableFile> {
    return new StreamableFile(await this.pokwitowania.print(id, pozycjaId), { type: 'application/pdf', disposition: 'inline; filename="pokwitowanie.pdf"' });
  }

  @Post(':id/zamkniecia')
  @Creates()
  @ApiOperation({ summary: 'Zamknij listę odbioru: to, czego nie odebrano, wraca do wypłacenia (nagłówek If-Match)' })
  async close(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<ListaOdbioruResponse> {
    await this.zamkniecia.close(id, wersja);
    return this.query.get(id);
  }
}

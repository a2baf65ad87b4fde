import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { KartaPrzedplaconaPage, KartaPrzedplaconaPageQuery, KartaPrzedplaconaRequest, KartaPrzedplaconaSzczegolyResponse, KartaZdarzenieRequest, toKartaPrzedplaconaResponse, toKartaPrzedplaconaSzczegolyResponse, toKartaZmiana } from './karta.dto.js';
import { KartaQuery } from './karta.query.js';
import { KartaService } from './karta.service.js';

/** Prepaid cards of people who are paid on one. */
@ApiTags('Karty przedpłacone')
@Controller('karty')
export class KartaController {
  constructor(private readonly cards: KartaService, private readonly query: KartaQuery) {}

  @Get()
  @Requires('wyplata:karta:read')
  @ApiOperation({ summary: 'Karty przedpłacone, od najnowszego zamówienia' })
  async find(@Query() { osoba_id, stan, limit = 50, kursor }: KartaPrzedplaconaPageQuery): Promise<KartaPrzedplaconaPage> {
    const page = await this.query.find({ osobaId: osoba_id, stan, limit, kursor });
    return { elementy: page.elementy.map(toKartaPrzedplaconaResponse), nastepny: page.nastepny };
  }

  @Get(':id')
  @Requires('wyplata:karta:read')
  @ApiOperation({ summary: 'Karta z historią' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<KartaPrzedplaconaSzczegolyResponse> {
    return toKartaPrzedplaconaSzczegolyResponse(await this.query.get(id));
  }

  @Post()
  @Creates()
  @Requires('wyplata:karta:write')
  @ApiOperation({ summary: 'Zamów kartę' })
  async order(@Body() { osoba_id, komorka_id }: KartaPrzedplaconaRequest): Promise<KartaPrzedplaconaSzczegolyResponse> {
    const { id } = await this.cards.order(osoba_id, komorka_id);
    return this.get(id);
  }

  @Post(':id/zdarzenia')
  @Creates()
  @Requires('wyplata:karta:write')
  @ApiOperation({ summary: 'Zapisz, co się stało z kartą (nagłówek If-Match)' })
  async change(@Param('id', ParseUUIDPipe) id: string, @Body() request: KartaZdarzenieRequest, @IfMatch() wersja: number): Promise<KartaPrzedplaconaSzczegolyResponse> {
    await this.cards.change(id, wersja, toKartaZmiana(request));
    return this.get(id);
  }

  @Post(':id/zastepstwa')
  @Creates()
  @Requires('wyplata:karta:write')
  @ApiOperation({ summary: 'Zamów kartę w miejsce utraconej lub zablokowanej (nagłówek If-Match); odpowiada nową kartą' })
  async replace(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<KartaPrzedplaconaSzczegolyResponse> {
    const karta = await this.cards.replace(id, wersja);
    return this.get(karta.id);
  }
}

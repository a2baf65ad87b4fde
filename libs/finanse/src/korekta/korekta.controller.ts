import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import {
  KorektaKsiegowaPage, KorektaKsiegowaPageQuery, KorektaKsiegowaRequest, KorektaKsiegowaResponse, OdrzucenieKorektyRequest, toKorektaInput, toKorektaKsiegowaResponse,
} from './korekta.dto.js';
import { KorektaQuery } from './korekta.query.js';
import { KorektaService } from './korekta.service.js';

/** Corrections of the ledger: one person wishes, another decides. */
@ApiTags('Księga')
@Controller('korekty-ksiegowe')
export class KorektaController {
  constructor(private readonly korekty: KorektaService, private readonly query: KorektaQuery) {}

  @Get()
  @Requires('finanse:ksiega:read')
  @ApiOperation({ summary: 'Korekty, od najnowszej' })
  async find(@Query() { stan, limit = 50, kursor }: KorektaKsiegowaPageQuery): Promise<KorektaKsiegowaPage> {
    const page = await this.query.find(stan, limit, kursor);
    return { elementy: page.elementy.map(toKorektaKsiegowaResponse), nastepny: page.nastepny };
  }

  @Post()
  @Creates()
  @Requires('finanse:korekta:create')
  @ApiOperation({ summary: 'Zgłoś korektę operacji' })
  async propose(@Body() request: KorektaKsiegowaRequest): Promise<KorektaKsiegowaResponse> {
    return this.show(await this.korekty.propose(toKorektaInput(request)));
  }

  @Post(':id/zatwierdzenia')
  @Creates()
  @Requires('finanse:korekta:approve')
  @ApiOperation({ summary: 'Zatwierdź korektę: storno i zapis na właściwe linie (nagłówek If-Match)' })
  async approve(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<KorektaKsiegowaResponse> {
    await this.korekty.approve(id, wersja);
    return this.show(id);
  }

  @Post(':id/odrzucenia')
  @Creates()
  @Requires('finanse:korekta:approve')
  @ApiOperation({ summary: 'Odrzuć korektę (nagłówek If-Match)' })
  async reject(@Param('id', ParseUUIDPipe) id: string, @Body() { uwaga }: OdrzucenieKorektyRequest, @IfMatch() wersja: number): Promise<KorektaKsiegowaResponse> {
    await this.korekty.reject(id, wersja, uwaga);
    return this.show(id);
  }

  private async show(id: string): Promise<KorektaKsiegowaResponse> {
    return toKorektaKsiegowaResponse(await this.query.get(id));
  }
}

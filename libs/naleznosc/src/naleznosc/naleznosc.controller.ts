import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import {
  NaleznoscPage, NaleznoscPageQuery, NaleznoscRequest, PotracanieRequest, PowodNaleznosciRequest, PropozycjaNaleznosciResponse, PropozycjeNaleznosciQuery, SaldoNaleznosciQuery, SaldoNaleznosciResponse,
  toNaleznoscResponse, toNowaNaleznosc,
} from './naleznosc.dto.js';
import { NaleznoscQuery } from './naleznosc.query.js';
import { NaleznoscService } from './naleznosc.service.js';
import { PrzedawnienieService } from './przedawnienie.service.js';
import { NaleznoscSzczegolyResponse, toSzczegolyResponse } from './szczegoly.dto.js';
import { SzczegolyQuery } from './szczegoly.query.js';

/** Claims of the centre on people. */
@ApiTags('Należności')
@Controller('naleznosci')
export class NaleznoscController {
  constructor(
    private readonly naleznosci: NaleznoscService,
    private readonly lists: NaleznoscQuery,
    private readonly szczegoly: SzczegolyQuery,
    private readonly przedawnienie: PrzedawnienieService,
  ) {}

  @Get()
  @Requires('naleznosc:naleznosc:read')
  @ApiOperation({ summary: 'Należności, od najnowszej' })
  async find(@Query() { komorka_id, osoba_id, sprawa_id, stan, zalegle, limit = 50, kursor }: NaleznoscPageQuery): Promise<NaleznoscPage> {
    const page = await this.lists.find({ komorkaId: komorka_id, osobaId: osoba_id, sprawaId: sprawa_id, stan, zalegle: zalegle === 'true', limit, kursor });
    return { elementy: page.elementy.map(toNaleznoscResponse), nastepny: page.nastepny };
  }

  @Post()
  @Creates()
  @Requires('naleznosc:naleznosc:create')
  @ApiOperation({ summary: 'Przygotuj należność; kwotę nienależnego świadczenia liczy reguła' })
  async create(@Body() request: NaleznoscRequest): Promise<NaleznoscSzczegolyResponse> {
    return this.get(await this.naleznosci.create(toNowaNaleznosc(request)));
  }

  @Get('salda')
  @Requires('naleznosc:naleznosc:read')
  @ApiOperation({ summary: 'Saldo osoby: wszystkie jej należności razem' })
  async saldo(@Query() { osoba_id }: SaldoNaleznosciQuery): Promise<SaldoNaleznosciResponse> {
    return this.szczegoly.getSaldo(osoba_id);
  }

  @Get('propozycje')
  @Requires('naleznosc:naleznosc:create')
  @ApiOperation({ summary: 'Wypłaty sprawy, które straciły podstawę i nie są jeszcze w żadnej należności' })
  async propozycje(@Query() { sprawa_id }: PropozycjeNaleznosciQuery): Promise<PropozycjaNaleznosciResponse[]> {
    return this.szczegoly.listPropozycje(sprawa_id);
  }

  @Get(':id')
  @Requires('naleznosc:naleznosc:read')
  @ApiOperation({ summary: 'Należność z decyzjami, wpłatami i potrąceniami' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<NaleznoscSzczegolyResponse> {
    return toSzczegolyResponse(await this.szczegoly.get(id));
  }

  @Post(':id/odstapienia-od-pouczenia')
  @Creates()
  @Requires('naleznosc:decyzja:sign')
  @ApiOperation({ summary: 'Odstąp od wymogu pouczenia z podaniem powodu (nagłówek If-Match)' })
  async waive(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() { powod }: PowodNaleznosciRequest): Promise<NaleznoscSzczegolyResponse> {
    await this.naleznosci.waiveInstruction(id, wersja, powod);
    return this.get(id);
  }

  @Post(':id/wycofania')
  @Creates()
  @Requires('naleznosc:naleznosc:create')
  @ApiOperation({ summary: 'Wycofaj należność, o której nie wydano decyzji (nagłówek If-Match)' })
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<NaleznoscSzczegolyResponse> {
    await this.naleznosci.withdraw(id, wersja);
    return this.get(id);
  }

  @Post(':id/potracenia')
  @Creates()
  @Requires('naleznosc:decyzja:sign')
  @ApiOperation({ summary: 'Zarządź lub zatrzymaj potrącanie z bieżących świadczeń (nagłówek If-Match)' })
  async deduct(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() { od = null }: PotracanieRequest): Promise<NaleznoscSzczegolyResponse> {
    await this.naleznosci.setDeduction(id, wersja, od);
    return this.get(id);
  }

  @Post(':id/przedawnienia')
  @Creates()
  @Requires('naleznosc:windykacja:create')
  @ApiOperation({ summary: 'Odpisz przedawnioną należność (nagłówek If-Match)' })
  async writeOff(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<NaleznoscSzczegolyResponse> {
    await this.przedawnienie.writeOff(id, wersja);
    return this.get(id);
  }
}

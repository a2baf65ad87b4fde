import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { DzialanieRequest, PrzydzialZgloszeniaRequest, PrzyjecieZgloszeniaRequest, toDzialanie, toZglaszajacy, ZglaszajacyResponse, ZgloszenieAktaResponse } from './przyjecie.dto.js';
import { PrzyjecieService } from './przyjecie.service.js';
import { toZgloszenieResponse } from './zgloszenie.dto.js';

/** Reports taken down by staff, and what is done about any report. */
@ApiTags('Zgłoszenia')
@Controller('zgloszenia')
@Requires('postepowanie:zgloszenie:handle')
export class PrzyjecieController {
  constructor(private readonly przyjecia: PrzyjecieService) {}

  @Post('przyjecia')
  @Creates()
  @Requires('postepowanie:zgloszenie:register')
  @ApiOperation({ summary: 'Przyjmij zgłoszenie od ludzi albo instytucji (art. 102)' })
  async create(@Body() request: PrzyjecieZgloszeniaRequest): Promise<ZgloszenieAktaResponse> {
    return this.get(await this.przyjecia.create(request));
  }

  @Get(':id')
  @ApiOperation({ summary: 'Zgłoszenie z działaniami i podobnymi zgłoszeniami' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<ZgloszenieAktaResponse> {
    const { zgloszenie, dzialania, podobne, maZglaszajacego } = await this.przyjecia.show(id);
    return { ...toZgloszenieResponse(zgloszenie), dzialania: dzialania.map(toDzialanie), podobne: [...podobne], ma_zglaszajacego: maZglaszajacego };
  }

  @Get(':id/zglaszajacy')
  @Requires('postepowanie:zglaszajacy:read')
  @ApiOperation({ summary: 'Kto zgłosił; każde sprawdzenie jest zapisywane' })
  async getZglaszajacy(@Param('id', ParseUUIDPipe) id: string): Promise<ZglaszajacyResponse> {
    return toZglaszajacy(await this.przyjecia.showZglaszajacy(id));
  }

  @Post(':id/przydzialy')
  @HttpCode(200)
  @ApiOperation({ summary: 'Przydziel zgłoszenie pracownikowi socjalnemu (nagłówek If-Match)' })
  async assign(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() request: PrzydzialZgloszeniaRequest): Promise<ZgloszenieAktaResponse> {
    await this.przyjecia.assign(id, wersja, request.pracownik_id);
    return this.get(id);
  }

  @Post(':id/dzialania')
  @Creates()
  @ApiOperation({ summary: 'Zapisz, co zrobiono w sprawie zgłoszenia' })
  async act(@Param('id', ParseUUIDPipe) id: string, @Body() request: DzialanieRequest): Promise<ZgloszenieAktaResponse> {
    await this.przyjecia.act(id, request);
    return this.get(id);
  }
}

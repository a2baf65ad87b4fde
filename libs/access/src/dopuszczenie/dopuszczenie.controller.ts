import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Creates, IfMatch } from '@ostoja/http';
import { Requires } from '../guard/route-access.js';
import { BrakDopuszczeniaResponse, DopuszczeniaQuery, DopuszczenieRequest, DopuszczenieResponse, ZakonczenieDopuszczeniaRequest } from './dopuszczenie.dto.js';
import { DopuszczenieService } from './dopuszczenie.service.js';

/** Who is admitted to personal data, in writing. */
@ApiTags('Administracja')
@Controller('dopuszczenia')
@Requires('access:dopuszczenie:write')
export class DopuszczenieController {
  constructor(private readonly dopuszczenia: DopuszczenieService) {}

  @Get()
  @Requires('access:dopuszczenie:read')
  @ApiOperation({ summary: 'Rejestr upoważnień do danych i zobowiązań do tajemnicy' })
  list(@Query() { uzytkownik_id }: DopuszczeniaQuery): Promise<DopuszczenieResponse[]> {
    return this.dopuszczenia.list(uzytkownik_id ?? null);
  }

  @Get('braki')
  @Requires('access:dopuszczenie:read')
  @ApiOperation({ summary: 'Pracownicy bez ważnego upoważnienia albo zobowiązania i upoważnienia, które wygasają' })
  lacking(): Promise<BrakDopuszczeniaResponse[]> {
    return this.dopuszczenia.listLacking();
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Wpisz upoważnienie do danych albo zobowiązanie do tajemnicy' })
  create(@Body() request: DopuszczenieRequest): Promise<DopuszczenieResponse> {
    return this.dopuszczenia.create(request);
  }

  @Post(':id/zakonczenia')
  @HttpCode(200)
  @ApiOperation({ summary: 'Zakończ upoważnienie albo zobowiązanie (nagłówek If-Match)' })
  end(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() request: ZakonczenieDopuszczeniaRequest): Promise<DopuszczenieResponse> {
    return this.dopuszczenia.end(id, wersja, request.do, request.powod);
  }
}

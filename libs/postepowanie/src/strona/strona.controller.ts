import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch } from '@ostoja/http';
import { StronaRequest, StronaResponse, StronySprawyResponse, toOdbiorcaResponse, toStronaResponse, ZakonczenieStronyRequest } from './strona.dto.js';
import { StronaService } from './strona.service.js';

/** Parties of a case besides the first, and who gets the copies. */
@ApiTags('Sprawy')
@Controller()
export class StronaController {
  constructor(private readonly strony: StronaService) {}

  @Get('sprawy/:id/strony')
  @Requires('postepowanie:przedstawiciel:read')
  @ApiOperation({ summary: 'Dalsze strony i odbiorcy egzemplarzy: komu i pod jaki adres doręcza się dziś (art. 40 KPA)' })
  async show(@Param('id', ParseUUIDPipe) id: string): Promise<StronySprawyResponse> {
    return { strony: (await this.strony.list(id)).map(toStronaResponse), odbiorcy: (await this.strony.findOdbiorcy(id)).map(toOdbiorcaResponse) };
  }

  @Post('sprawy/:id/strony')
  @Creates()
  @Requires('postepowanie:przedstawiciel:write')
  @ApiOperation({ summary: 'Wpisz dalszą stronę postępowania' })
  async add(@Param('id', ParseUUIDPipe) id: string, @Body() { osoba_id, interes, od }: StronaRequest): Promise<StronaResponse> {
    return toStronaResponse(await this.strony.add(id, { osobaId: osoba_id, interes, od }));
  }

  @Post('strony/:id/zakonczenia')
  @HttpCode(200)
  @Requires('postepowanie:przedstawiciel:write')
  @ApiOperation({ summary: 'Zakończ udział dalszej strony (nagłówek If-Match)' })
  async end(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczenieStronyRequest, @IfMatch() wersja: number): Promise<StronaResponse> {
    return toStronaResponse(await this.strony.end(id, request.do, (current) => assertVersion(current, wersja)));
  }
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Creates, IfMatch } from '@ostoja/http';
import { Requires } from '../guard/route-access.js';
import { ImportRejonowRequest, ImportRejonowResponse, RejonRequest, RejonResponse, RejonyPage, RejonyQuery, ZakonczenieRejonuRequest } from './rejon.dto.js';
import { RejonService } from './rejon.service.js';

/** Which unit serves which street. */
@ApiTags('Rejony')
@Controller('rejony')
@Requires('access:rejon:manage')
export class RejonController {
  constructor(private readonly rejony: RejonService) {}

  @Get()
  @Requires('access:komorka:read')
  @ApiOperation({ summary: 'Wykaz ulic z filią, która je obsługuje' })
  list(@Query() query: RejonyQuery): Promise<RejonyPage> {
    return this.rejony.list(query);
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Dodaj ulicę, osiedle albo zakres numerów' })
  create(@Body() request: RejonRequest): Promise<RejonResponse> {
    return this.rejony.create(request);
  }

  @Post(':id/zakonczenia')
  @HttpCode(200)
  @ApiOperation({ summary: 'Zakończ wpis (nagłówek If-Match)' })
  end(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() request: ZakonczenieRejonuRequest): Promise<RejonResponse> {
    return this.rejony.end(id, wersja, request.do);
  }

  @Post('importy')
  @Creates()
  @ApiOperation({ summary: 'Wczytaj cały wykaz ulic z pliku CSV; od podanego dnia zastępuje poprzedni' })
  importAll(@Body() request: ImportRejonowRequest): Promise<ImportRejonowResponse> {
    return this.rejony.importAll(request);
  }
}

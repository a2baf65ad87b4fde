import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import type { ParameterRow } from '@ostoja/law';
import {
  OdrzucenieWartosciRequest, PodgladWartosciResponse, toNowaWartosc, toPodgladWartosciResponse, toWartoscParametruResponse, WartosciParametrowPage, WartosciParametrowQuery,
  WartoscParametruRequest, WartoscParametruResponse,
} from './wartosc-parametru.dto.js';
import { listZmiany } from './wartosc-parametru.policy.js';
import { WartoscParametruQuery, type WartoscRow } from './wartosc-parametru.query.js';
import { WartoscParametruService } from './wartosc-parametru.service.js';

/** Values of the law that the centre loads and releases itself. */
@ApiTags('Parametry')
@Controller('wartosci-parametrow')
export class WartoscParametruController {
  constructor(private readonly wartosci: WartoscParametruService, private readonly query: WartoscParametruQuery) {}

  @Get()
  @Requires('prawo:parametr:read')
  @ApiOperation({ summary: 'Wczytane wartości parametrów, od najnowszej' })
  async find(@Query() { stan, parametr_id, limit = 50, kursor }: WartosciParametrowQuery): Promise<WartosciParametrowPage> {
    const page = await this.query.find({ stan, parametrId: parametr_id, limit, kursor });
    const rows = await this.wartosci.listRows();
    return { elementy: page.elementy.map((row) => show(row, rows)), nastepny: page.nastepny };
  }

  @Get(':id')
  @Requires('prawo:parametr:read')
  @ApiOperation({ summary: 'Wczytana wartość parametru' })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<WartoscParametruResponse> {
    return this.read(id);
  }

  @Post('podglad')
  @HttpCode(200)
  @Requires('prawo:parametr:load')
  @ApiOperation({ summary: 'Pokaż, co zmieniłaby wartość; niczego nie zapisuje' })
  async preview(@Body() request: WartoscParametruRequest): Promise<PodgladWartosciResponse> {
    return toPodgladWartosciResponse(await this.wartosci.preview(toNowaWartosc(request)));
  }

  @Post()
  @Creates()
  @Requires('prawo:parametr:load')
  @ApiOperation({ summary: 'Wczytaj wartość parametru; obowiązuje dopiero po zwolnieniu przez drugą osobę' })
  async load(@Body() request: WartoscParametruRequest): Promise<WartoscParametruResponse> {
    return this.read(await this.wartosci.load(toNowaWartosc(request)));
  }

  @Post(':id/zwolnienia')
  @Creates()
  @Requires('prawo:parametr:release')
  @ApiOperation({ summary: 'Zwolnij wczytaną wartość: od tej chwili używają jej wszystkie obliczenia (nagłówek If-Match)' })
  async release(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<WartoscParametruResponse> {
    await this.wartosci.release(id, wersja);
    return this.read(id);
  }

  @Post(':id/odrzucenia')
  @Creates()
  @Requires('prawo:parametr:release')
  @ApiOperation({ summary: 'Odrzuć wczytaną wartość (nagłówek If-Match)' })
  async reject(@Param('id', ParseUUIDPipe) id: string, @Body() { powod }: OdrzucenieWartosciRequest, @IfMatch() wersja: number): Promise<WartoscParametruResponse> {
    await this.wartosci.reject(id, wersja, powod);
    return this.read(id);
  }

  private async read(id: string): Promise<WartoscParametruResponse> {
    return show(await this.query.get(id), await this.wartosci.listRows());
  }
}

/** A value that waits, with what its release would change. */
function show(row: WartoscRow, rows: ReadonlyMap<string, readonly ParameterRow[]>): WartoscParametruResponse {
  const zmiany = row.stan === 'wczytana' ? listZmiany(rows.get(row.parametr_id) ?? [], { ...row, od: row.od as PlainDate, do: row.do as PlainDate | null }) : [];
  return toWartoscParametruResponse(row, zmiany);
}

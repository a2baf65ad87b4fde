import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { Clock } from '@ostoja/kernel';
import {
  FormularzNaDzienQuery, FormularzWywiaduRequest, FormularzWywiaduResponse, toFormularz, toFormularzResponse, toWersjaResponse, WersjaFormularzaResponse,
} from './formularz.dto.js';
import { FormularzService } from './formularz.service.js';

/** Questionnaires of the interview. */
@ApiTags('Formularze wywiadu')
@Controller('formularze-wywiadu')
export class FormularzController {
  constructor(private readonly formularze: FormularzService, private readonly clock: Clock) {}

  @Get('biezacy')
  @Requires('pomoc-spoleczna:formularz:read')
  @ApiOperation({ summary: 'Formularz, na którym rozpoczyna się wywiady w danym dniu' })
  async current(@Query() { na_dzien }: FormularzNaDzienQuery): Promise<FormularzWywiaduResponse> {
    return toFormularzResponse(await this.formularze.naDzien(na_dzien ?? this.clock.today()));
  }

  @Get('kody/:kod')
  @Requires('pomoc-spoleczna:formularz:read')
  @ApiOperation({ summary: 'Formularz o danym kodzie, także dawny' })
  async get(@Param('kod') kod: string): Promise<FormularzWywiaduResponse> {
    return toFormularzResponse(await this.formularze.get(kod));
  }

  @Get()
  @Requires('pomoc-spoleczna:formularz:write')
  @ApiOperation({ summary: 'Wersje formularza prowadzone przez ośrodek, od najnowszej' })
  async list(): Promise<WersjaFormularzaResponse[]> {
    return (await this.formularze.list()).map(toWersjaResponse);
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:formularz:write')
  @ApiOperation({ summary: 'Przygotuj nową wersję formularza; obowiązuje dopiero po zwolnieniu przez drugą osobę' })
  async create(@Body() request: FormularzWywiaduRequest): Promise<WersjaFormularzaResponse> {
    return toWersjaResponse(await this.formularze.create(toFormularz(request)));
  }

  @Put(':id')
  @Requires('pomoc-spoleczna:formularz:write')
  @ApiOperation({ summary: 'Zmień szkic formularza (nagłówek If-Match)' })
  async change(@Param('id', ParseUUIDPipe) id: string, @Body() request: FormularzWywiaduRequest, @IfMatch() wersja: number): Promise<WersjaFormularzaResponse> {
    return toWersjaResponse(await this.formularze.change(id, toFormularz(request), wersja));
  }

  @Post(':id/zwolnienia')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:formularz:release')
  @ApiOperation({ summary: 'Zwolnij wersję formularza: od jej dnia powstają na niej nowe wywiady (nagłówek If-Match)' })
  async release(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<WersjaFormularzaResponse> {
    return toWersjaResponse(await this.formularze.release(id, wersja));
  }
}

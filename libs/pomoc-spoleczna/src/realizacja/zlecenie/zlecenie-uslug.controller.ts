import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { toZlecenieUslugResponse, ZakonczenieZleceniaRequest, ZleceniaUslugQuery, ZlecenieUslugRequest, ZlecenieUslugResponse, ZmianaZleceniaRequest } from './zlecenie-uslug.dto.js';
import { ZlecenieUslugService } from './zlecenie-uslug.service.js';
import { ZlecenieUslugStore } from './zlecenie-uslug.store.js';

/** Orders to providers. */
@ApiTags('Zlecenia usług')
@Controller('zlecenia-uslug')
export class ZlecenieUslugController {
  constructor(private readonly zlecenia: ZlecenieUslugService, private readonly store: ZlecenieUslugStore) {}

  @Get()
  @Requires('pomoc-spoleczna:zlecenie-uslug:read')
  @ApiOperation({ summary: 'Zlecenia usług, od najnowszego' })
  async list(@Query() { sprawa_id, przyznanie_id, uslugodawca_id, stan }: ZleceniaUslugQuery): Promise<ZlecenieUslugResponse[]> {
    return (await this.store.list({ sprawaId: sprawa_id, przyznanieId: przyznanie_id, uslugodawcaId: uslugodawca_id, stan })).map(toZlecenieUslugResponse);
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:zlecenie-uslug:write')
  @ApiOperation({ summary: 'Zleć usługi z przyznanego świadczenia' })
  async create(@Body() { przyznanie_id, uslugodawca_id, od, do: until, ilosc, opis }: ZlecenieUslugRequest): Promise<ZlecenieUslugResponse> {
    return toZlecenieUslugResponse(await this.zlecenia.create({ przyznanieId: przyznanie_id, uslugodawcaId: uslugodawca_id, od, do: until ?? null, ilosc, opis }));
  }

  @Post(':id/zmiany')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:zlecenie-uslug:write')
  @ApiOperation({ summary: 'Zmień zlecenie od dnia (nagłówek If-Match)' })
  async change(@Param('id', ParseUUIDPipe) id: string, @Body() { od, ilosc, opis }: ZmianaZleceniaRequest, @IfMatch() wersja: number): Promise<ZlecenieUslugResponse> {
    return toZlecenieUslugResponse(await this.zlecenia.change(id, wersja, od, { ilosc, opis }));
  }

  @Post(':id/zakonczenia')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:zlecenie-uslug:write')
  @ApiOperation({ summary: 'Zakończ zlecenie (nagłówek If-Match)' })
  async end(@Param('id', ParseUUIDPipe) id: string, @Body() { dzien, powod }: ZakonczenieZleceniaRequest, @IfMatch() wersja: number): Promise<ZlecenieUslugResponse> {
    return toZlecenieUslugResponse(await this.zlecenia.end(id, wersja, dzien, powod));
  }
}

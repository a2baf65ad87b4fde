import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { Clock } from '@ostoja/kernel';
import { toWywiadResponse, WywiadResponse } from '../wywiad.dto.js';
import { WywiadService } from '../wywiad.service.js';
import { ZlecenieListaService } from './zlecenie-lista.service.js';
import {
  NoweZlecenieWywiaduRequest, OdpowiedzZleceniaRequest, PrzydzialZleceniaRequest, toNoweZlecenie, toOdpowiedz, toZlecenieResponse, ZleceniaWywiadowQuery, ZlecenieWywiaduResponse,
} from './zlecenie.dto.js';
import { ZlecenieService } from './zlecenie.service.js';

/** Interviews that others order, and interviews with relatives for our cases. */
@ApiTags('Zlecenia wywiadów')
@Controller('zlecenia-wywiadow')
export class ZlecenieController {
  constructor(private readonly zlecenia: ZlecenieService, private readonly lista: ZlecenieListaService, private readonly wywiady: WywiadService, private readonly clock: Clock) {}

  @Get()
  @Requires('pomoc-spoleczna:zlecenie-wywiadu:read')
  @ApiOperation({ summary: 'Zlecenia wywiadów według terminu' })
  async list(@Query() { moje = false, odeslane = false, sprawa_id }: ZleceniaWywiadowQuery): Promise<ZlecenieWywiaduResponse[]> {
    return (await this.lista.list({ moje, odeslane, sprawaId: sprawa_id })).map((row) => toZlecenieResponse(row, this.clock.today()));
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:zlecenie-wywiadu:create')
  @ApiOperation({ summary: 'Zarejestruj zlecenie: od innego ośrodka lub organu albo z naszym zapytaniem do krewnych' })
  async register(@Body() request: NoweZlecenieWywiaduRequest): Promise<ZlecenieWywiaduResponse> {
    return this.get((await this.zlecenia.register(toNoweZlecenie(request))).id);
  }

  @Get(':id')
  @Requires('pomoc-spoleczna:zlecenie-wywiadu:read')
  @ApiOperation({ summary: 'Zlecenie wywiadu' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<ZlecenieWywiaduResponse> {
    return toZlecenieResponse(await this.lista.get(id), this.clock.today());
  }

  @Post(':id/przydzialy')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:zlecenie-wywiadu:assign')
  @ApiOperation({ summary: 'Przydziel wywiad pracownikowi socjalnemu (nagłówek If-Match)' })
  async assign(@Param('id', ParseUUIDPipe) id: string, @Body() { pracownik_id }: PrzydzialZleceniaRequest, @IfMatch() wersja: number): Promise<ZlecenieWywiaduResponse> {
    await this.zlecenia.assign(id, pracownik_id, wersja);
    return this.get(id);
  }

  @Post(':id/wywiady')
  @Creates()
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Rozpocznij zlecony wywiad' })
  async begin(@Param('id', ParseUUIDPipe) id: string): Promise<WywiadResponse> {
    return toWywiadResponse(await this.wywiady.createForOrder(id));
  }

  @Post(':id/odpowiedzi')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:zlecenie-wywiadu:answer')
  @ApiOperation({ summary: 'Odnotuj odesłanie kwestionariusza (nagłówek If-Match)' })
  async answer(@Param('id', ParseUUIDPipe) id: string, @Body() request: OdpowiedzZleceniaRequest, @IfMatch() wersja: number): Promise<ZlecenieWywiaduResponse> {
    await this.zlecenia.answer(id, toOdpowiedz(request), wersja);
    return this.get(id);
  }
}

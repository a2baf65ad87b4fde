import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch } from '@ostoja/http';
import {
  NowyWywiadRequest, OdmowaWywiaduRequest, PodpisWywiaduRequest, SprawaWywiaduRequest, SzkicWywiaduRequest, toPodpis, toSzkic, toWywiadPozycja, toWywiadResponse,
  WywiadPozycjaResponse, WywiadResponse, WywiadyQuery,
} from './wywiad.dto.js';
import { WywiadPodpisService } from './podpis/wywiad-podpis.service.js';
import { WywiadService } from './wywiad.service.js';

/** Family interviews. */
@ApiTags('Wywiady')
@Controller('wywiady')
export class WywiadController {
  constructor(private readonly wywiady: WywiadService, private readonly podpisy: WywiadPodpisService) {}

  @Get()
  @Requires('pomoc-spoleczna:wywiad:read')
  @ApiOperation({ summary: 'Wywiady z osobą albo w sprawie (bez treści)' })
  async list(@Query() { osoba_id, sprawa_id }: WywiadyQuery): Promise<WywiadPozycjaResponse[]> {
    return (await this.wywiady.list({ osobaId: osoba_id, sprawaId: sprawa_id })).map(toWywiadPozycja);
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Rozpocznij wywiad; treść wypełnia poprzedni podpisany' })
  async create(@Body() { osoba_id, sprawa_ids, okresowa }: NowyWywiadRequest): Promise<WywiadResponse> {
    return toWywiadResponse(await this.wywiady.create(osoba_id, sprawa_ids, { okresowa }));
  }

  @Get(':id')
  @Requires('pomoc-spoleczna:wywiad:read')
  @ApiOperation({ summary: 'Wywiad z treścią' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<WywiadResponse> {
    return toWywiadResponse(await this.wywiady.show(id));
  }

  @Put(':id')
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Zapisz szkic wywiadu w całości (autozapis; nagłówek If-Match)' })
  async save(@Param('id', ParseUUIDPipe) id: string, @Body() request: SzkicWywiaduRequest, @IfMatch() wersja: number): Promise<WywiadResponse> {
    return toWywiadResponse(await this.wywiady.save(id, toSzkic(request), (current) => assertVersion(current, wersja)));
  }

  @Post(':id/sprawy')
  @Creates()
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Dołącz sprawę do rozpoczętego wywiadu' })
  async addSprawa(@Param('id', ParseUUIDPipe) id: string, @Body() { sprawa_id }: SprawaWywiaduRequest): Promise<WywiadResponse> {
    return toWywiadResponse(await this.wywiady.addSprawa(id, sprawa_id));
  }

  @Post(':id/podpisy')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Podpisz wywiad: zamyka treść i zapisuje ustalenia jako dowody (nagłówek If-Match)' })
  async sign(@Param('id', ParseUUIDPipe) id: string, @Body() request: PodpisWywiaduRequest, @IfMatch() wersja: number): Promise<WywiadResponse> {
    return toWywiadResponse(await this.podpisy.sign(id, toPodpis(request), (current) => assertVersion(current, wersja)));
  }

  @Post(':id/odmowy')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Odnotuj odmowę udziału w wywiadzie (art. 107 ust. 4a; nagłówek If-Match)' })
  async refuse(@Param('id', ParseUUIDPipe) id: string, @Body() request: OdmowaWywiaduRequest, @IfMatch() wersja: number): Promise<WywiadResponse> {
    return toWywiadResponse(await this.podpisy.refuse(id, request, (current) => assertVersion(current, wersja)));
  }
}

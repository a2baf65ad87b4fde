import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch } from '@ostoja/http';
import { Config } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import {
  OdwolanieUpowaznieniaRequest, PodpisujacyQuery, PodpisujacyResponse, toNoweUpowaznienie, toUpowaznienieResponse, UpowaznienieRequest, UpowaznienieResponse, WygasajaceUpowaznienieResponse,
  ZakonczenieUpowaznieniaRequest,
} from './upowaznienie.dto.js';
import type { Upowaznienie } from './upowaznienie.entity.js';
import { UpowaznienieService } from './upowaznienie.service.js';

/** The register of authorisations to decide. */
@ApiTags('Upoważnienia')
@Controller('upowaznienia')
export class UpowaznienieController {
  constructor(private readonly upowaznienia: UpowaznienieService, private readonly clock: Clock, private readonly config: Config) {}

  @Get()
  @Requires('postepowanie:upowaznienie:read')
  @ApiOperation({ summary: 'Rejestr upoważnień' })
  async list(): Promise<UpowaznienieResponse[]> {
    return (await this.upowaznienia.list()).map((one) => this.present(one));
  }

  @Get('wygasajace')
  @Requires('postepowanie:upowaznienie:read')
  @ApiOperation({ summary: 'Upoważnienia do odnowienia: koniec bliski albo właśnie minął, a nowego nie ma; własne, podległych jednostek, a dla prowadzących rejestr wszystkie' })
  async ending(): Promise<WygasajaceUpowaznienieResponse[]> {
    return this.upowaznienia.listEnding(this.clock.today(), this.config.UPOWAZNIENIE_OSTRZEZENIE_DNI);
  }

  @Get('podpisujacy')
  @Requires('postepowanie:upowaznienie:read')
  @ApiOperation({ summary: 'Kto może w danym dniu podpisać w sprawach tego rodzaju w tej jednostce' })
  signers(@Query() { swiadczenie_kod, komorka_id, dzien, czynnosc }: PodpisujacyQuery): Promise<PodpisujacyResponse[]> {
    return this.upowaznienia.listSigners({ swiadczenieKod: swiadczenie_kod, komorkaId: komorka_id, dzien: dzien ?? this.clock.today(), czynnosc: czynnosc ?? 'decyzje' });
  }

  @Post()
  @Creates()
  @Requires('postepowanie:upowaznienie:manage')
  @ApiOperation({ summary: 'Wpisz upoważnienie' })
  async create(@Body() request: UpowaznienieRequest): Promise<UpowaznienieResponse> {
    return this.present(await this.upowaznienia.create(toNoweUpowaznienie(request)));
  }

  @Post(':id/zakonczenia')
  @HttpCode(200)
  @Requires('postepowanie:upowaznienie:manage')
  @ApiOperation({ summary: 'Zakończ upoważnienie (nagłówek If-Match)' })
  async end(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczenieUpowaznieniaRequest, @IfMatch() wersja: number): Promise<UpowaznienieResponse> {
    return this.present(await this.upowaznienia.end(id, request.do, (current) => assertVersion(current, wersja)));
  }

  @Post(':id/odwolania')
  @HttpCode(200)
  @Requires('postepowanie:upowaznienie:manage')
  @ApiOperation({ summary: 'Odwołaj upoważnienie (nagłówek If-Match)' })
  async revoke(@Param('id', ParseUUIDPipe) id: string, @Body() request: OdwolanieUpowaznieniaRequest, @IfMatch() wersja: number): Promise<UpowaznienieResponse> {
    return this.present(await this.upowaznienia.revoke(id, request.dzien, request.powod, (current) => assertVersion(current, wersja)));
  }

  private present(one: Upowaznienie): UpowaznienieResponse {
    return toUpowaznienieResponse(one, this.clock.today(), this.config.UPOWAZNIENIE_OSTRZEZENIE_DNI);
  }
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch } from '@ostoja/http';
import { Clock } from '@ostoja/kernel';
import {
  OgraniczenieStronyRequest, PrzedstawicielRequest, toNoweOgraniczenie, toNowyPrzedstawiciel, ZakonczeniePrzedstawicielstwaRequest, ZmianaOgraniczeniaRequest,
} from './przedstawiciel.dto.js';
import { PrzedstawicielService } from './przedstawiciel.service.js';
import {
  OgraniczenieStronyResponse, PrzedstawicielResponse, ReprezentacjaResponse, toOgraniczenieResponse, toPrzedstawicielResponse, toReprezentacjaResponse,
} from './reprezentacja-response.dto.js';

const READ = 'postepowanie:przedstawiciel:read';
const WRITE = 'postepowanie:przedstawiciel:write';

/** Who acts for the party in a case. */
@ApiTags('Sprawy')
@Controller()
export class PrzedstawicielController {
  constructor(private readonly przedstawiciele: PrzedstawicielService, private readonly clock: Clock) {}

  @Get('sprawy/:id/przedstawiciele')
  @Requires(READ)
  @ApiOperation({ summary: 'Reprezentacja strony: kto za nią działa, co ją ogranicza i do kogo idą dziś pisma' })
  async show(@Param('id', ParseUUIDPipe) id: string): Promise<ReprezentacjaResponse> {
    return toReprezentacjaResponse(await this.przedstawiciele.show(id), this.clock.today());
  }

  @Post('sprawy/:id/przedstawiciele')
  @Creates()
  @Requires(WRITE)
  @ApiOperation({ summary: 'Wpisz przedstawiciela strony' })
  async add(@Param('id', ParseUUIDPipe) id: string, @Body() request: PrzedstawicielRequest): Promise<PrzedstawicielResponse> {
    return toPrzedstawicielResponse(await this.przedstawiciele.add(id, toNowyPrzedstawiciel(request)));
  }

  @Post('przedstawiciele/:id/zakonczenia')
  @HttpCode(200)
  @Requires(WRITE)
  @ApiOperation({ summary: 'Zakończ umocowanie (nagłówek If-Match)' })
  async end(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczeniePrzedstawicielstwaRequest, @IfMatch() wersja: number): Promise<PrzedstawicielResponse> {
    return toPrzedstawicielResponse(await this.przedstawiciele.end(id, { ostatni: request.do ?? null, bezSkutku: request.bez_skutku ?? false }, request.powod, (current) => assertVersion(current, wersja)));
  }

  @Post('sprawy/:id/ograniczenia-strony')
  @Creates()
  @Requires(WRITE)
  @ApiOperation({ summary: 'Zapisz, że strona nie może działać sama albo jest nieobecna' })
  async limit(@Param('id', ParseUUIDPipe) id: string, @Body() request: OgraniczenieStronyRequest): Promise<OgraniczenieStronyResponse> {
    return toOgraniczenieResponse(await this.przedstawiciele.limit(id, toNoweOgraniczenie(request)));
  }

  @Patch('ograniczenia-strony/:id')
  @Requires(WRITE)
  @ApiOperation({ summary: 'Zapisz wystąpienie do sądu albo koniec ograniczenia (nagłówek If-Match)' })
  async changeLimit(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZmianaOgraniczeniaRequest, @IfMatch() wersja: number): Promise<OgraniczenieStronyResponse> {
    const zmiana = { ...(request.wystapiono_do_sadu && { wystapionoDoSadu: request.wystapiono_do_sadu }), ...(request.do && { do: request.do }), ...(request.bez_skutku && { bezSkutku: true }) };
    return toOgraniczenieResponse(await this.przedstawiciele.changeLimit(id, zmiana, (current) => assertVersion(current, wersja)));
  }
}

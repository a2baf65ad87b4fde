import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch } from '@ostoja/http';
import { PropozycjaWylaczeniaService } from './propozycja.service.js';
import {
  CzynnosciPilneRequest, PropozycjaWylaczeniaResponse, RozstrzygniecieWylaczeniaRequest, toNoweWylaczenie, toPropozycjaResponse, toWylaczenieResponse, WylaczenieRequest,
  WylaczenieResponse, ZakonczenieWylaczeniaRequest,
} from './wylaczenie.dto.js';
import { WylaczenieService } from './wylaczenie.service.js';

const READ = 'postepowanie:wylaczenie:read';
const REPORT = 'postepowanie:wylaczenie:report';
const DECIDE = 'postepowanie:wylaczenie:decide';

/** Exclusion of officials and of the authority from a case. */
@ApiTags('Sprawy')
@Controller()
export class WylaczenieController {
  constructor(private readonly wylaczenia: WylaczenieService, private readonly propozycje: PropozycjaWylaczeniaService) {}

  @Get('sprawy/:id/wylaczenia')
  @Requires(READ)
  @ApiOperation({ summary: 'Wyłączenia w sprawie' })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<WylaczenieResponse[]> {
    return (await this.wylaczenia.list(id)).map(toWylaczenieResponse);
  }

  @Get('sprawy/:id/propozycje-wylaczen')
  @Requires(DECIDE)
  @ApiOperation({ summary: 'Pracownicy, na których wyłączenie wskazują dane sprawy' })
  async propose(@Param('id', ParseUUIDPipe) id: string): Promise<PropozycjaWylaczeniaResponse[]> {
    return (await this.propozycje.list(id)).map(toPropozycjaResponse);
  }

  @Post('sprawy/:id/wylaczenia')
  @Creates()
  @Requires(REPORT)
  @ApiOperation({ summary: 'Zgłoś wyłączenie; z mocy prawa (art. 24 § 1 KPA) na własne żądanie i z urzędu działa od razu' })
  async report(@Param('id', ParseUUIDPipe) id: string, @Body() request: WylaczenieRequest): Promise<WylaczenieResponse> {
    return toWylaczenieResponse(await this.wylaczenia.report(id, toNoweWylaczenie(request)));
  }

  @Post('wylaczenia/:id/rozstrzygniecia')
  @HttpCode(200)
  @Requires(DECIDE)
  @ApiOperation({ summary: 'Rozstrzygnij o wyłączeniu (nagłówek If-Match)' })
  async decide(@Param('id', ParseUUIDPipe) id: string, @Body() request: RozstrzygniecieWylaczeniaRequest, @IfMatch() wersja: number): Promise<WylaczenieResponse> {
    const rozstrzygniecie = { wynik: request.wynik, uzasadnienie: request.uzasadnienie, zastepcaId: request.zastepca_id ?? null };
    return toWylaczenieResponse(await this.wylaczenia.decide(id, rozstrzygniecie, (current) => assertVersion(current, wersja)));
  }

  @Post('wylaczenia/:id/czynnosci-pilne')
  @HttpCode(200)
  @Requires(DECIDE)
  @ApiOperation({ summary: 'Dopuść wskazane czynności niecierpiące zwłoki; reszta sprawy pozostaje zamknięta (nagłówek If-Match)' })
  async allowUrgent(@Param('id', ParseUUIDPipe) id: string, @Body() request: CzynnosciPilneRequest, @IfMatch() wersja: number): Promise<WylaczenieResponse> {
    return toWylaczenieResponse(await this.wylaczenia.allowUrgent(id, { czynnosci: request.czynnosci, ostatni: request.do, powod: request.powod }, (current) => assertVersion(current, wersja)));
  }

  @Post('wylaczenia/:id/zakonczenia')
  @HttpCode(200)
  @Requires(DECIDE)
  @ApiOperation({ summary: 'Zakończ wyłączenie, którego przyczyna ustała (nagłówek If-Match)' })
  async end(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczenieWylaczeniaRequest, @IfMatch() wersja: number): Promise<WylaczenieResponse> {
    return toWylaczenieResponse(await this.wylaczenia.end(id, request.do, request.powod, (current) => assertVersion(current, wersja)));
  }
}

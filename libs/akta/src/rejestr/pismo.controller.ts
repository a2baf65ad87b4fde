import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { PismoResponse } from './lista/rejestr.dto.js';
import { RejestrListaService } from './lista/rejestr-lista.service.js';
import { DowodDoreczeniaRequest, NadanieRequest, PismoPrzychodzaceRequest, PismoWychodzaceRequest, PrzekazanieDoAktRequest, SprawaPismaRequest } from './pismo.dto.js';
import { PismoSprawaService } from './pismo-sprawa.service.js';
import { PismoZapisService } from './pismo-zapis.service.js';

/** Entries of the register and what happens to them. */
@ApiTags('Rejestr pism')
@Controller()
export class PismoController {
  constructor(private readonly zapisy: PismoZapisService, private readonly sprawy: PismoSprawaService, private readonly lista: RejestrListaService) {}

  @Post('pisma-przychodzace')
  @Creates()
  @Requires('akta:pismo:register')
  @ApiOperation({ summary: 'Zarejestruj pismo, które wpłynęło' })
  async registerIncoming(@Body() request: PismoPrzychodzaceRequest): Promise<PismoResponse> {
    return this.lista.show(await this.zapisy.registerIncoming(request));
  }

  @Post('pisma-wychodzace')
  @Creates()
  @Requires('akta:pismo:register')
  @ApiOperation({ summary: 'Zarejestruj pismo ośrodka' })
  async registerOutgoing(@Body() request: PismoWychodzaceRequest): Promise<PismoResponse> {
    return this.lista.show(await this.zapisy.registerOutgoing(request));
  }

  @Post('rejestr-pism/:id/sprawy')
  @HttpCode(200)
  @Requires('akta:pismo:register', 'akta:akta:write')
  @ApiOperation({ summary: 'Włącz pismo do akt sprawy (nagłówek If-Match)' })
  async assign(@Param('id', ParseUUIDPipe) id: string, @Body() { sprawa_id }: SprawaPismaRequest, @IfMatch() wersja: number): Promise<PismoResponse> {
    await this.sprawy.assign(id, sprawa_id, wersja);
    return this.lista.show(id);
  }

  @Post('rejestr-pism/:id/przekazania-do-akt')
  @HttpCode(200)
  @Requires('akta:pismo:register', 'akta:akta:write', 'akta:poza-aktami:read')
  @ApiOperation({ summary: 'Przekaż do akt sprawy pismo trzymane poza aktami (nagłówek If-Match)' })
  async pass(@Param('id', ParseUUIDPipe) id: string, @Body() { sprawa_id, dzien, powod }: PrzekazanieDoAktRequest, @IfMatch() wersja: number): Promise<PismoResponse> {
    await this.sprawy.pass(id, sprawa_id, { dzien, powod }, wersja);
    return this.lista.show(id);
  }

  @Post('rejestr-pism/:id/nadania')
  @HttpCode(200)
  @Requires('akta:pismo:register')
  @ApiOperation({ summary: 'Zapisz wysłanie pisma ośrodka (nagłówek If-Match)' })
  async recordSending(@Param('id', ParseUUIDPipe) id: string, @Body() request: NadanieRequest, @IfMatch() wersja: number): Promise<PismoResponse> {
    await this.zapisy.recordSending(id, request, wersja);
    return this.lista.show(id);
  }

  @Post('rejestr-pism/:id/dowody-doreczenia')
  @HttpCode(200)
  @Requires('akta:pismo:register')
  @ApiOperation({ summary: 'Zapisz dowód doręczenia pisma ośrodka (nagłówek If-Match)' })
  async recordProof(@Param('id', ParseUUIDPipe) id: string, @Body() request: DowodDoreczeniaRequest, @IfMatch() wersja: number): Promise<PismoResponse> {
    await this.zapisy.recordProof(id, request, wersja);
    return this.lista.show(id);
  }
}

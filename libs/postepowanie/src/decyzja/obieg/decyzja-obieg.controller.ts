import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { IfMatch } from '@ostoja/http';
import { DecyzjaObiegService } from './decyzja-obieg.service.js';
import { DecyzjaPodpisService } from './decyzja-podpis.service.js';
import { DecyzjaSrodkiService } from './decyzja-srodki.service.js';
import { SrodkiNaDecyzjeResponse } from './srodki.dto.js';
import { DecyzjaResponse } from '../decyzja-response.dto.js';
import { DecyzjaSkutekService } from '../skutek/decyzja-skutek.service.js';
import { DecyzjaWidokService } from '../decyzja-widok.service.js';
import { ZrzeczenieRequest, ZwrotRequest } from '../decyzja.dto.js';

/** Acts on a decision. Each names the version that was seen, so that nobody approves or signs what they have not read. */
@ApiTags('Decyzje')
@Controller('decyzje/:id')
export class DecyzjaObiegController {
  constructor(
    private readonly obieg: DecyzjaObiegService,
    private readonly podpisy: DecyzjaPodpisService,
    private readonly skutki: DecyzjaSkutekService,
    private readonly widok: DecyzjaWidokService,
    private readonly srodki: DecyzjaSrodkiService,
  ) {}

  @Get('srodki')
  @Requires('finanse:srodki:read')
  @ApiOperation({ summary: 'Ile pieniędzy potrzebuje decyzja i ile zostało w planie finansowym' })
  async money(@Param('id', ParseUUIDPipe) id: string): Promise<SrodkiNaDecyzjeResponse[]> {
    return [...(await this.srodki.find(id))];
  }

  @Post('przekazania')
  @HttpCode(200)
  @Requires('postepowanie:decyzja:prepare')
  @ApiOperation({ summary: 'Przekaż projekt do zatwierdzenia (nagłówek If-Match)' })
  async handOver(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<DecyzjaResponse> {
    await this.obieg.handOver(id, wersja);
    return this.widok.show(id);
  }

  @Post('zwroty')
  @HttpCode(200)
  @Requires('postepowanie:decyzja:approve')
  @ApiOperation({ summary: 'Zwróć projekt do poprawy z uwagami (nagłówek If-Match)' })
  async sendBack(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZwrotRequest, @IfMatch() wersja: number): Promise<DecyzjaResponse> {
    await this.obieg.sendBack(id, wersja, request.uwagi);
    return this.widok.show(id);
  }

  @Post('zatwierdzenia')
  @HttpCode(200)
  @Requires('postepowanie:decyzja:approve')
  @ApiOperation({ summary: 'Zatwierdź projekt; inna osoba niż autor (nagłówek If-Match)' })
  async approve(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<DecyzjaResponse> {
    await this.obieg.approve(id, wersja);
    return this.widok.show(id);
  }

  @Post('podpisy')
  @HttpCode(200)
  @Requires('postepowanie:decyzja:sign')
  @ApiOperation({ summary: 'Podpisz decyzję z upoważnienia; dzień podpisu jest datą decyzji (nagłówek If-Match)' })
  async sign(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<DecyzjaResponse> {
    await this.podpisy.sign(id, wersja);
    return this.widok.show(id);
  }

  @Post('zrzeczenia')
  @HttpCode(200)
  @Requires('postepowanie:odwolanie:write')
  @ApiOperation({ summary: 'Zarejestruj zrzeczenie się odwołania (nagłówek If-Match)' })
  async waive(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZrzeczenieRequest, @IfMatch() wersja: number): Promise<DecyzjaResponse> {
    await this.skutki.waive(id, wersja, request.dzien);
    return this.widok.show(id);
  }
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { PierwszyKontaktRequest, PierwszyKontaktResponse, PierwszeKontaktyFiltr, PierwszeKontaktyPage, PierwszeKontaktyQuery, LiczbaKontaktowResponse, toPierwszyKontakt } from './kontakt.dto.js';
import { KontaktService } from './kontakt.service.js';

/** The register of first contacts. */
@ApiTags('Pierwszy kontakt')
@Controller('kontakty')
@Requires('postepowanie:kontakt:read')
export class KontaktController {
  constructor(private readonly kontakty: KontaktService) {}

  @Post()
  @Creates()
  @Requires('postepowanie:kontakt:write')
  @ApiOperation({ summary: 'Zapisz pierwszy kontakt' })
  async create(@Body() request: PierwszyKontaktRequest): Promise<PierwszyKontaktResponse> {
    return toPierwszyKontakt(await this.kontakty.create(request));
  }

  @Get()
  @ApiOperation({ summary: 'Kontakty jednego dnia' })
  async list(@Query() query: PierwszeKontaktyQuery): Promise<PierwszeKontaktyPage> {
    const { elementy, nastepny } = await this.kontakty.list(query);
    return { elementy: elementy.map(toPierwszyKontakt), nastepny };
  }

  @Get('liczba')
  @ApiOperation({ summary: 'Liczba kontaktów według wyniku, drogi i karty' })
  count(@Query() filtr: PierwszeKontaktyFiltr): Promise<LiczbaKontaktowResponse[]> {
    return this.kontakty.count(filtr);
  }
}

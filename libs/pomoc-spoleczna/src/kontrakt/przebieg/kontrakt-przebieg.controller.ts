import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, IfMatch } from '@ostoja/http';
import { KontraktResponse, toKontraktResponse } from '../kontrakt.dto.js';
import { NaruszenieKontraktuRequest, OcenaKontraktuRequest, OdmowaKontraktuRequest, ZakonczenieKontraktuRequest } from './kontrakt-przebieg.dto.js';
import { KontraktPrzebiegService } from './kontrakt-przebieg.service.js';

/** What happens under a social contract. */
@ApiTags('Kontrakty socjalne')
@Controller('kontrakty-socjalne')
@Requires('pomoc-spoleczna:kontrakt:write')
export class KontraktPrzebiegController {
  constructor(private readonly przebieg: KontraktPrzebiegService) {}

  @Post(':id/oceny')
  @HttpCode(200)
  @ApiOperation({ summary: 'Odnotuj ocenę realizacji, umówioną albo dodatkową (nagłówek If-Match)' })
  async review(@Param('id', ParseUUIDPipe) id: string, @Body() { dzien, ocena_id, wynik, opis, cele = [] }: OcenaKontraktuRequest, @IfMatch() wersja: number): Promise<KontraktResponse> {
    return toKontraktResponse(await this.przebieg.review(id, { dzien, ocenaId: ocena_id ?? null, wynik, tresc: { opis, cele } }, (current) => assertVersion(current, wersja)));
  }

  @Post(':id/naruszenia')
  @HttpCode(200)
  @ApiOperation({ summary: 'Odnotuj niedotrzymanie kontraktu i propozycję (art. 11 ust. 2-3; nagłówek If-Match)' })
  async breach(@Param('id', ParseUUIDPipe) id: string, @Body() { dzien, propozycja, opis, na_utrzymaniu = '' }: NaruszenieKontraktuRequest, @IfMatch() wersja: number): Promise<KontraktResponse> {
    return toKontraktResponse(await this.przebieg.breach(id, { dzien, propozycja, opis, naUtrzymaniu: na_utrzymaniu }, (current) => assertVersion(current, wersja)));
  }

  @Post(':id/zakonczenia')
  @HttpCode(200)
  @ApiOperation({ summary: 'Zakończ kontrakt i zapisz jego wynik (nagłówek If-Match)' })
  async end(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczenieKontraktuRequest, @IfMatch() wersja: number): Promise<KontraktResponse> {
    return toKontraktResponse(await this.przebieg.end(id, request, (current) => assertVersion(current, wersja)));
  }

  @Post(':id/odmowy')
  @HttpCode(200)
  @ApiOperation({ summary: 'Odnotuj odmowę zawarcia kontraktu (art. 11 ust. 2; nagłówek If-Match)' })
  async refuse(@Param('id', ParseUUIDPipe) id: string, @Body() request: OdmowaKontraktuRequest, @IfMatch() wersja: number): Promise<KontraktResponse> {
    return toKontraktResponse(await this.przebieg.refuse(id, request, (current) => assertVersion(current, wersja)));
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { OsobyZestawieniaPage, OsobyZestawieniaQuery, ZestawienieQuery, ZestawienieResponse } from './zestawienie.dto.js';
import { ZestawienieService } from './zestawienie.service.js';

/** Numbers of social work for reports. */
@ApiTags('Praca socjalna')
@Controller('praca-socjalna/zestawienia')
export class ZestawienieController {
  constructor(private readonly zestawienia: ZestawienieService) {}

  @Get()
  @Requires('pomoc-spoleczna:zestawienie:read')
  @ApiOperation({ summary: 'Ile osób i rodzin objęto pracą socjalną i kontraktami w okresie' })
  async count(@Query() query: ZestawienieQuery): Promise<ZestawienieResponse> {
    return this.zestawienia.count(query);
  }

  @Get('osoby')
  @Requires('pomoc-spoleczna:usluga:read')
  @ApiOperation({ summary: 'Osoby, które składają się na liczbę w zestawieniu' })
  async listOsoby(@Query() query: OsobyZestawieniaQuery): Promise<OsobyZestawieniaPage> {
    return this.zestawienia.listOsoby(query);
  }
}

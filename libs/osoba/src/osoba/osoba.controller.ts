import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { OsobaRequest, OsobaResponse, OsobaZmianaRequest, toOsobaResponse } from './osoba.dto.js';
import { OsobaService } from './osoba.service.js';

/** Identities of people. */
@ApiTags('Osoby')
@Controller('osoby')
export class OsobaController {
  constructor(private readonly osoby: OsobaService) {}

  @Post()
  @Creates()
  @Requires('osoba:osoba:write')
  @ApiOperation({ summary: 'Zarejestruj osobę' })
  async create(@Body() request: OsobaRequest): Promise<OsobaResponse> {
    return toOsobaResponse(await this.osoby.create(request));
  }

  @Get(':id')
  @Requires('osoba:osoba:read')
  @ApiOperation({ summary: 'Tożsamość osoby' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<OsobaResponse> {
    return toOsobaResponse(await this.osoby.show(id));
  }

  @Patch(':id')
  @Requires('osoba:osoba:write')
  @ApiOperation({ summary: 'Popraw tożsamość osoby (nagłówek If-Match)' })
  async change(@Param('id', ParseUUIDPipe) id: string, @Body() request: OsobaZmianaRequest, @IfMatch() wersja: number): Promise<OsobaResponse> {
    return toOsobaResponse(await this.osoby.change(id, request, wersja));
  }
}

import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Creates, IfMatch, PageQuery } from '@ostoja/http';
import { Requires } from '../guard/route-access.js';
import { KomorkaChange, KomorkaPage, KomorkaRequest, KomorkaResponse } from './komorka.dto.js';
import { KomorkaService } from './komorka.service.js';

/** Units of the centre. */
@ApiTags('Administracja')
@Controller('komorki')
@Requires('access:komorka:manage')
export class KomorkaController {
  constructor(private readonly komorki: KomorkaService) {}

  @Get()
  @Requires('access:komorka:read')
  @ApiOperation({ summary: 'Komórki organizacyjne ośrodka' })
  list(@Query() query: PageQuery): Promise<KomorkaPage> {
    return this.komorki.list(query);
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Dodaj komórkę' })
  create(@Body() request: KomorkaRequest): Promise<KomorkaResponse> {
    return this.komorki.create(request);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Zmień komórkę' })
  change(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() request: KomorkaChange): Promise<KomorkaResponse> {
    return this.komorki.change(id, wersja, request);
  }
}

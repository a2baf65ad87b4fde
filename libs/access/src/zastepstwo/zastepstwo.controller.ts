import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Creates, IfMatch } from '@ostoja/http';
import { Requires } from '../guard/route-access.js';
import { OkresChange } from '../przydzial/przydzial.dto.js';
import { ZastepstwoPage, ZastepstwoQuery, ZastepstwoRequest, ZastepstwoResponse } from './zastepstwo.dto.js';
import { ZastepstwoService } from './zastepstwo.service.js';

/** Substitutions. */
@ApiTags('Administracja')
@Controller('zastepstwa')
@Requires('access:uzytkownik:manage')
export class ZastepstwoController {
  constructor(private readonly zastepstwa: ZastepstwoService) {}

  @Get()
  @Requires('access:uzytkownik:read')
  @ApiOperation({ summary: 'Lista zastępstw' })
  list(@Query() query: ZastepstwoQuery): Promise<ZastepstwoPage> {
    return this.zastepstwa.list(query);
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Ustanów zastępstwo' })
  create(@Body() request: ZastepstwoRequest): Promise<ZastepstwoResponse> {
    return this.zastepstwa.create(request);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Ustal ostatni dzień zastępstwa' })
  end(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number, @Body() request: OkresChange): Promise<ZastepstwoResponse> {
    return this.zastepstwa.end(id, wersja, request.do);
  }
}

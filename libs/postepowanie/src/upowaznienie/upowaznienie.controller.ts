import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch } from '@ostoja/http';
import { toNoweUpowaznienie, toUpowaznienieResponse, UpowaznienieRequest, UpowaznienieResponse, ZakonczenieUpowaznieniaRequest } from './upowaznienie.dto.js';
import { UpowaznienieService } from './upowaznienie.service.js';

/** The register of authorisations to decide. */
@ApiTags('Upoważnienia')
@Controller('upowaznienia')
export class UpowaznienieController {
  constructor(private readonly upowaznienia: UpowaznienieService) {}

  @Get()
  @Requires('postepowanie:upowaznienie:read')
  @ApiOperation({ summary: 'Rejestr upoważnień' })
  async list(): Promise<UpowaznienieResponse[]> {
    return (await this.upowaznienia.list()).map(toUpowaznienieResponse);
  }

  @Post()
  @Creates()
  @Requires('postepowanie:upowaznienie:manage')
  @ApiOperation({ summary: 'Wpisz upoważnienie' })
  async create(@Body() request: UpowaznienieRequest): Promise<UpowaznienieResponse> {
    return toUpowaznienieResponse(await this.upowaznienia.create(toNoweUpowaznienie(request)));
  }

  @Post(':id/zakonczenia')
  @HttpCode(200)
  @Requires('postepowanie:upowaznienie:manage')
  @ApiOperation({ summary: 'Zakończ upoważnienie (nagłówek If-Match)' })
  async end(@Param('id', ParseUUIDPipe) id: string, @Body() request: ZakonczenieUpowaznieniaRequest, @IfMatch() wersja: number): Promise<UpowaznienieResponse> {
    return toUpowaznienieResponse(await this.upowaznienia.end(id, request.do, (current) => assertVersion(current, wersja)));
  }
}

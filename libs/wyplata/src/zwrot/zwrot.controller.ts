import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { toZwrotResponse, WyjasnienieZwrotuRequest, ZwrotWyplatyPage, ZwrotWyplatyPageQuery, ZwrotWyplatyResponse } from './zwrot.dto.js';
import { ZwrotQuery } from './zwrot.query.js';
import { ZwrotService } from './zwrot.service.js';

/** Payments that the bank sent back: what the worker of the person has to find out. */
@ApiTags('Zwroty wypłat')
@Controller('zwroty-wyplat')
export class ZwrotController {
  constructor(private readonly zwroty: ZwrotService, private readonly query: ZwrotQuery) {}

  @Get()
  @Requires('wyplata:zwrot:read')
  @ApiOperation({ summary: 'Wypłaty zwrócone przez bank, od najnowszej' })
  async find(@Query() { stan, limit = 50, kursor }: ZwrotWyplatyPageQuery): Promise<ZwrotWyplatyPage> {
    const page = await this.query.find({ otwarte: stan !== 'wszystkie', limit, ...(kursor !== undefined && { kursor }) });
    return { elementy: page.elementy.map(toZwrotResponse), nastepny: page.nastepny };
  }

  @Post(':id/wyjasnienia')
  @Creates()
  @Requires('wyplata:zwrot:update')
  @ApiOperation({ summary: 'Wyjaśnij zwrot: na rachunek znów można płacić (nagłówek If-Match)' })
  async wyjasnij(@Param('id', ParseUUIDPipe) id: string, @Body() { uwaga }: WyjasnienieZwrotuRequest, @IfMatch() wersja: number): Promise<ZwrotWyplatyResponse> {
    await this.zwroty.wyjasnij(id, wersja, uwaga.trim());
    return toZwrotResponse(await this.query.get(id));
  }
}

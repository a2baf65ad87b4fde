import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import {
  OperacjaKsiegowaPage, OperacjaKsiegowaPageQuery, OperacjaKsiegowaSzczegolyResponse, toDziennikFilter, toOperacjaKsiegowaResponse, toZapisKsiegowyResponse,
} from './dziennik.dto.js';
import { DziennikQuery } from './dziennik.query.js';

/** The journal of the ledger. It names no person, only the records that things come from. */
@ApiTags('Księga')
@Controller('operacje-ksiegowe')
export class DziennikController {
  constructor(private readonly query: DziennikQuery) {}

  @Get()
  @Requires('finanse:ksiega:read')
  @ApiOperation({ summary: 'Dziennik księgi, od najnowszej operacji' })
  async find(@Query() query: OperacjaKsiegowaPageQuery): Promise<OperacjaKsiegowaPage> {
    const page = await this.query.find(toDziennikFilter(query));
    return { elementy: page.elementy.map(toOperacjaKsiegowaResponse), nastepny: page.nastepny };
  }

  @Get(':id')
  @Requires('finanse:ksiega:read')
  @ApiOperation({ summary: 'Operacja księgowa z zapisami' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<OperacjaKsiegowaSzczegolyResponse> {
    const operacja = toOperacjaKsiegowaResponse(await this.query.get(id));
    return { ...operacja, zapisy: (await this.query.findZapisy(id)).map(toZapisKsiegowyResponse) };
  }
}

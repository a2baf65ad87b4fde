import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { KONTA } from '../ksiega/plan-kont.js';
import { KontoResponse, ObrotyPytanie, ObrotyResponse, toObrotyFilter, toObrotyWierszResponse } from './obroty.dto.js';
import { ObrotyQuery } from './obroty.query.js';

/** The statement of turnover and balances; each row leads to its operations in the journal. */
@ApiTags('Księga')
@Controller('obroty-ksiegi')
export class ObrotyController {
  constructor(private readonly query: ObrotyQuery) {}

  @Get()
  @Requires('finanse:ksiega:read')
  @ApiOperation({ summary: 'Zestawienie obrotów i sald' })
  async find(@Query() query: ObrotyPytanie): Promise<ObrotyResponse> {
    return { wiersze: (await this.query.find(toObrotyFilter(query))).map(toObrotyWierszResponse) };
  }
}

/** The plan of accounts. */
@ApiTags('Księga')
@Controller('konta-ksiegowe')
export class KontoController {
  @Get()
  @Requires('finanse:ksiega:read')
  @ApiOperation({ summary: 'Plan kont' })
  find(): KontoResponse[] {
    return KONTA.map(({ kod, symbol, nazwa }) => ({ kod, symbol, nazwa }));
  }
}

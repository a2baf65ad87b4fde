import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { notFound } from '@ostoja/kernel';
import { Rb28sPytanie, Rb28sResponse, SprawozdanieQuery, SprawozdanieRoczneResponse, toFilter, toMiesiac, toRb28sResponse, toSprawozdanieRoczneResponse } from './sprawozdanie.dto.js';
import { Rb28sQuery } from './rb28s.query.js';

const YEARS = { least: 2020, last: 2100 };

/** Figures for the report Rb-28S. */
@ApiTags('Sprawozdania')
@Controller('sprawozdania-rb28s')
export class Rb28sController {
  constructor(private readonly query: Rb28sQuery) {}

  @Get()
  @Requires('finanse:sprawozdanie:read')
  @ApiOperation({ summary: 'Dane do sprawozdania Rb-28S na koniec miesiąca' })
  async get(@Query() query: Rb28sPytanie): Promise<Rb28sResponse> {
    const miesiac = toMiesiac(query);
    return toRb28sResponse(miesiac, await this.query.find(miesiac, toFilter(query)));
  }
}

/** Spending of a year per line of the budget. */
@ApiTags('Sprawozdania')
@Controller('sprawozdania-roczne')
export class SprawozdanieRoczneController {
  constructor(private readonly query: Rb28sQuery) {}

  @Get(':rok')
  @Requires('finanse:sprawozdanie:read')
  @ApiOperation({ summary: 'Wydatki roku według linii budżetu, miesiąc po miesiącu' })
  async get(@Param('rok', ParseIntPipe) rok: number, @Query() query: SprawozdanieQuery): Promise<SprawozdanieRoczneResponse> {
    if (rok < YEARS.least || rok > YEARS.last) throw notFound('sprawozdanie roczne');
    return toSprawozdanieRoczneResponse(rok, await this.query.findRok(rok, toFilter(query)));
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { PlanQuery } from '@ostoja/finanse';
import { ForecastQuery } from './forecast.query.js';
import { PrognozaWydatkowQuery, PrognozaWydatkowResponse, toPrognozaLiniiResponse } from './prognoza.dto.js';

/** How long the money of the plan will last. */
@ApiTags('Plan finansowy')
@Controller('prognozy-wydatkow')
export class PrognozaController {
  constructor(private readonly forecasts: ForecastQuery, private readonly plans: PlanQuery) {}

  @Get()
  @Requires('wyplata:ksiegowosc:read')
  @ApiOperation({ summary: 'Prognoza wydatków do końca roku z trwających świadczeń' })
  async find(@Query() { rok }: PrognozaWydatkowQuery): Promise<PrognozaWydatkowResponse> {
    return { rok, zatwierdzony: await this.plans.hasPlan(rok), linie: (await this.forecasts.find(rok)).map(toPrognozaLiniiResponse) };
  }
}

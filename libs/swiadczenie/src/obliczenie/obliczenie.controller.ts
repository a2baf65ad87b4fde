import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { plainMonth } from '@ostoja/kernel';
import { ObliczenieQuery, ObliczenieRequest, ObliczenieResponse, ObliczenieSkrotResponse } from './obliczenie.dto.js';
import { ObliczenieService } from './obliczenie.service.js';
import { ObliczenieWidokService } from './obliczenie-widok.service.js';

@ApiTags('Obliczenia')
@Controller()
export class ObliczenieController {
  constructor(private readonly obliczenia: ObliczenieService, private readonly widok: ObliczenieWidokService) {}

  @Post('postepowania/:id/obliczenia')
  @Creates()
  @Requires('swiadczenie:obliczenie:create')
  @ApiOperation({ summary: 'Oblicz świadczenie w sprawie; fakty pochodzą z dowodów' })
  async calculate(@Param('id', ParseUUIDPipe) postepowanieId: string, @Body() request: ObliczenieRequest): Promise<ObliczenieResponse> {
    const { miesiac, miesiac_dochodu, kwota_proponowana, inna_okolicznosc, zakres } = request;
    const wybor = {
      ...(kwota_proponowana !== undefined && { kwota_proponowana }),
      ...(inna_okolicznosc !== undefined && { inna_okolicznosc }),
      ...(miesiac_dochodu !== undefined && { miesiac_dochodu: plainMonth(miesiac_dochodu) }),
      ...(zakres && { zakres }),
    };
    return this.widok.show(await this.obliczenia.calculate(postepowanieId, plainMonth(miesiac), wybor), null);
  }

  @Get('postepowania/:id/obliczenia')
  @Requires('swiadczenie:obliczenie:read')
  @ApiOperation({ summary: 'Obliczenia postępowania, od najnowszego' })
  list(@Param('id', ParseUUIDPipe) postepowanieId: string): Promise<ObliczenieSkrotResponse[]> {
    return this.widok.list(postepowanieId);
  }

  @Get('obliczenia/:id')
  @Requires('swiadczenie:obliczenie:read')
  @ApiOperation({ summary: 'Obliczenie z wyjaśnieniem dla obywatela i do sprawdzenia, całe albo dla odbiorcy' })
  get(@Param('id', ParseUUIDPipe) id: string, @Query() query: ObliczenieQuery): Promise<ObliczenieResponse> {
    return this.widok.show(id, query.odbiorca_id ?? null);
  }
}

import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { PouczenieQuery, PouczenieRequest, PouczenieResponse, toNowePouczenie, toPouczenieResponse } from './pouczenie.dto.js';
import { PouczenieService } from './pouczenie.service.js';

/** The record of instructions about the duty to report changes (art. 109 ups). */
@ApiTags('Należności')
@Controller('pouczenia')
export class PouczenieController {
  constructor(private readonly pouczenia: PouczenieService) {}

  @Get()
  @Requires('naleznosc:decyzja:read')
  @ApiOperation({ summary: 'Pouczenia osoby, od najnowszego' })
  async find(@Query() { osoba_id }: PouczenieQuery): Promise<PouczenieResponse[]> {
    return (await this.pouczenia.list(osoba_id)).map(toPouczenieResponse);
  }

  @Post()
  @Creates()
  @Requires('naleznosc:pouczenie:create')
  @ApiOperation({ summary: 'Zapisz pouczenie o obowiązku zgłaszania zmian' })
  async create(@Body() request: PouczenieRequest): Promise<PouczenieResponse> {
    return toPouczenieResponse(await this.pouczenia.create(toNowePouczenie(request)));
  }
}

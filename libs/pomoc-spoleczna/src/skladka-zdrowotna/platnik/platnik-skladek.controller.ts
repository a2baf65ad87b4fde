import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { PlatnikSkladekRequest, PlatnikSkladekResponse, toNowyPlatnik, toPlatnikResponse } from './platnik-skladek.dto.js';
import { PlatnikSkladekService } from './platnik-skladek.service.js';

/** The centre as the payer of contributions, with the codes of insurance titles. */
@ApiTags('Składki zdrowotne')
@Controller('platnicy-skladek')
export class PlatnikSkladekController {
  constructor(private readonly platnicy: PlatnikSkladekService) {}

  @Get()
  @Requires('pomoc-spoleczna:rejestr-skladek:read')
  @ApiOperation({ summary: 'Dane płatnika składek, od najnowszych' })
  async list(): Promise<PlatnikSkladekResponse[]> {
    return (await this.platnicy.list()).map(toPlatnikResponse);
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:platnik-skladek:write')
  @ApiOperation({ summary: 'Dodaj dane płatnika składek obowiązujące od dnia' })
  async create(@Body() request: PlatnikSkladekRequest): Promise<PlatnikSkladekResponse> {
    return toPlatnikResponse(await this.platnicy.create(toNowyPlatnik(request)));
  }
}

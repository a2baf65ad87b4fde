import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { LimitedOpen } from '@ostoja/http';
import { KartaSkrotResponse, KartaUslugiResponse, KartyQuery, toKartaResponse, toKartaSkrot } from './karta-uslugi.dto.js';
import { KartaUslugiService } from './karta-uslugi.service.js';

/** Service cards, open to everybody. */
@ApiTags('Karty usług')
@OpenRoute()
@LimitedOpen()
@Controller('karty-uslug')
export class KartaUslugiController {
  constructor(private readonly karty: KartaUslugiService) {}

  @Get()
  @ApiOperation({ summary: 'Karty usług; szukanie zwykłymi słowami' })
  async find(@Query() { szukaj = '', na_dzien }: KartyQuery): Promise<KartaSkrotResponse[]> {
    return (await this.karty.find(szukaj, na_dzien)).map((karta) => toKartaSkrot(karta, this.karty.namesOf(karta)));
  }

  @Get(':kod')
  @ApiOperation({ summary: 'Karta usługi' })
  async get(@Param('kod') kod: string): Promise<KartaUslugiResponse> {
    const karta = await this.karty.get(kod);
    return toKartaResponse(karta, this.karty.namesOf(karta));
  }
}

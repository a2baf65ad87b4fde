import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { toWyplataResponse, WyplataPage, WyplataPageQuery } from './wyplata.dto.js';
import { WyplataQuery } from './wyplata.query.js';

/** Payments in the file of a person. */
@ApiTags('Wypłaty')
@Controller('wyplaty')
export class WyplataController {
  constructor(private readonly query: WyplataQuery) {}

  @Get()
  @Requires('wyplata:tytul:read')
  @ApiOperation({ summary: 'Wypłaty osoby, od najnowszego miesiąca' })
  async find(@Query() { osoba_id, limit = 50, kursor }: WyplataPageQuery): Promise<WyplataPage> {
    const page = await this.query.find(osoba_id, limit, kursor);
    return { elementy: page.elementy.map(toWyplataResponse), nastepny: page.nastepny };
  }
}

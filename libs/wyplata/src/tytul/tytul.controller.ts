import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { TytulPage, TytulPageQuery, toTytulResponse } from './tytul.dto.js';
import { TytulQuery } from './tytul.query.js';

/** Titles to payment; decisions make them. */
@ApiTags('Wypłaty')
@Controller('tytuly')
export class TytulController {
  constructor(private readonly query: TytulQuery) {}

  @Get()
  @Requires('wyplata:tytul:read')
  @ApiOperation({ summary: 'Tytuły wypłat, od najnowszego' })
  async find(@Query() { osoba_id, sprawa_id, komorka_id, stan, limit = 50, kursor }: TytulPageQuery): Promise<TytulPage> {
    const page = await this.query.find({ osobaId: osoba_id, sprawaId: sprawa_id, komorkaId: komorka_id, stan, limit, kursor });
    return { elementy: page.elementy.map(toTytulResponse), nastepny: page.nastepny };
  }
}

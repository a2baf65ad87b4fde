import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { PageQuery } from '@ostoja/http';
import ages from './ages.json' with { type: 'json' };
import { type SaldaBankuResponse, SaldaIWDrodzeResponse, UzgodnieniePage } from './uzgodnienie.dto.js';
import { UzgodnienieQuery } from './uzgodnienie.query.js';

/** The bank's account beside the ledger. */
@ApiTags('Uzgodnienie z bankiem')
@Controller('uzgodnienia')
export class UzgodnienieController {
  constructor(private readonly query: UzgodnienieQuery) {}

  @Get()
  @Requires('wyplata:wyciag:read')
  @ApiOperation({ summary: 'Wyciągi obok księgi, od najnowszego' })
  async find(@Query() { limit = 50, kursor }: PageQuery): Promise<UzgodnieniePage> {
    const { elementy, nastepny } = await this.query.find(limit, kursor);
    return { elementy: elementy.map((row) => ({ ...row, zgodny: row.obroty === row.ksiega })), nastepny };
  }

  @Get('salda')
  @Requires('wyplata:wyciag:read')
  @ApiOperation({ summary: 'Salda rachunku i pieniądze w drodze według wieku' })
  async balances(): Promise<SaldaIWDrodzeResponse> {
    const salda: SaldaBankuResponse = { ...(await this.query.getBalances()) };
    return { salda, w_drodze: await this.query.findInTransit(ages.progi_dni) };
  }
}

import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, PageQuery } from '@ostoja/http';
import { Clock, plainMonth } from '@ostoja/kernel';
import { MiesiacKsiegowyPage, MiesiacKsiegowySzczegolyResponse, toMiesiacKsiegowyResponse, toMiesiacKsiegowySzczegolyResponse } from './miesiac.dto.js';
import { MiesiacQuery } from './miesiac.query.js';
import { ZamkniecieService } from './zamkniecie.service.js';

/** Months of the ledger and their closing. */
@ApiTags('Księga')
@Controller('miesiace-ksiegowe')
export class MiesiacController {
  constructor(private readonly query: MiesiacQuery, private readonly zamkniecia: ZamkniecieService, private readonly clock: Clock) {}

  @Get()
  @Requires('finanse:ksiega:read')
  @ApiOperation({ summary: 'Miesiące księgi, od najnowszego' })
  async find(@Query() { limit = 50, kursor }: PageQuery): Promise<MiesiacKsiegowyPage> {
    const page = await this.query.find(limit, kursor);
    return { elementy: page.elementy.map((row) => toMiesiacKsiegowyResponse(row, this.clock.today())), nastepny: page.nastepny };
  }

  @Get(':miesiac')
  @Requires('finanse:ksiega:read')
  @ApiOperation({ summary: 'Miesiąc księgi i przeszkody w jego zamknięciu' })
  async get(@Param('miesiac') miesiac: string): Promise<MiesiacKsiegowySzczegolyResponse> {
    const row = await this.query.get(plainMonth(miesiac));
    return toMiesiacKsiegowySzczegolyResponse(row, this.clock.today(), row.zamknieto ? [] : await this.zamkniecia.check(row.miesiac));
  }

  @Post(':miesiac/zamkniecia')
  @Creates()
  @Requires('finanse:zamkniecie:create')
  @ApiOperation({ summary: 'Zamknij miesiąc; nie można tego cofnąć' })
  async close(@Param('miesiac') miesiac: string): Promise<MiesiacKsiegowySzczegolyResponse> {
    await this.zamkniecia.close(plainMonth(miesiac));
    return this.get(miesiac);
  }
}

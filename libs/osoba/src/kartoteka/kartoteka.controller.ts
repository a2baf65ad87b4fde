import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { KartotekaQuery, KartotekaResponse } from './kartoteka.dto.js';
import { KartotekaService } from './kartoteka.service.js';

/** The file of a person. */
@ApiTags('Osoby')
@Controller('osoby/:id/kartoteka')
@Requires('osoba:dane:read')
export class KartotekaController {
  constructor(private readonly kartoteki: KartotekaService) {}

  @Get()
  @ApiOperation({ summary: 'Kartoteka osoby: tożsamość, adresy, gospodarstwa w czasie, dowody' })
  get(@Param('id', ParseUUIDPipe) id: string, @Query() query: KartotekaQuery): Promise<KartotekaResponse> {
    return this.kartoteki.get(id, query.na_chwile);
  }
}

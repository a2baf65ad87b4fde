import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { ChronologiaPage, ChronologiaQuery } from './chronologia.dto.js';
import { ChronologiaService } from './chronologia.service.js';

/** The timeline of a family. */
@ApiTags('Praca socjalna')
@Controller('osoby')
export class ChronologiaController {
  constructor(private readonly chronologia: ChronologiaService) {}

  @Get(':id/chronologia')
  @Requires('osoba:dane:read')
  @ApiOperation({ summary: 'Chronologia rodziny: wnioski, wywiady, decyzje, pisma, notatki, usługi i kontrakty, które pytający może zobaczyć' })
  async list(@Param('id', ParseUUIDPipe) id: string, @Query() query: ChronologiaQuery): Promise<ChronologiaPage> {
    return this.chronologia.list(id, query);
  }
}

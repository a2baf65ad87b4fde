import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { TerminKontraktuResponse, TerminyKontraktowQuery } from './kontrakt-lista.dto.js';
import { KontraktListaService } from './kontrakt-lista.service.js';

/** The days that contracts in force wait for. */
@ApiTags('Kontrakty socjalne')
@Controller('terminy-kontraktow')
export class TerminyKontraktowController {
  constructor(private readonly lista: KontraktListaService) {}

  @Get()
  @Requires('pomoc-spoleczna:kontrakt:read')
  @ApiOperation({ summary: 'Terminy ocen i końce kontraktów, najbliższe najpierw' })
  async list(@Query() query: TerminyKontraktowQuery): Promise<TerminKontraktuResponse[]> {
    return this.lista.listTerminy(query);
  }
}

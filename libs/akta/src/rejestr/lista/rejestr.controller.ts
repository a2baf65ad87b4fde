import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { PismoResponse, RejestrPage, RejestrQuery } from './rejestr.dto.js';
import { RejestrListaService } from './rejestr-lista.service.js';

/** The register of papers. */
@ApiTags('Rejestr pism')
@Controller('rejestr-pism')
@Requires('akta:pismo:read')
export class RejestrController {
  constructor(private readonly lista: RejestrListaService) {}

  @Get()
  @ApiOperation({ summary: 'Rejestr pism przychodzących i wychodzących, od najnowszych' })
  async list(@Query() query: RejestrQuery): Promise<RejestrPage> {
    return this.lista.list(query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Pismo z rejestru' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<PismoResponse> {
    return this.lista.show(id);
  }
}

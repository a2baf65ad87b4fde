import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { DecyzjeCzekajacePage, DecyzjeQuery } from './decyzja-lista.dto.js';
import { DecyzjaListaService } from './decyzja-lista.service.js';

@ApiTags('Decyzje')
@Controller('decyzje')
export class DecyzjaListaController {
  constructor(private readonly lista: DecyzjaListaService) {}

  @Get()
  @Requires('postepowanie:decyzja:read')
  @ApiOperation({ summary: 'Decyzje, które czekają na zatwierdzenie albo podpis, od najdłużej czekających; bez przygotowanych przez pytającego' })
  list(@Query() query: DecyzjeQuery): Promise<DecyzjeCzekajacePage> {
    return this.lista.list(query);
  }
}

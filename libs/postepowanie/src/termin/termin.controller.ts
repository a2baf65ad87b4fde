import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { TerminListaService } from './termin-lista.service.js';
import { TerminyPage, TerminyQuery } from './termin.dto.js';

/** The worklist. */
@ApiTags('Terminy spraw')
@Controller('terminy-spraw')
export class TerminController {
  constructor(private readonly lista: TerminListaService) {}

  @Get()
  @Requires('postepowanie:sprawa:read')
  @ApiOperation({ summary: 'Co jest do zrobienia i dlaczego, według terminu' })
  list(@Query() query: TerminyQuery): Promise<TerminyPage> {
    return this.lista.list(query);
  }
}

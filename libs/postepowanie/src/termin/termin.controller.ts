import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { TerminListaService } from './termin-lista.service.js';
import { PrognozaQuery, PrognozaResponse } from './prognoza/prognoza.dto.js';
import { PrognozaService } from './prognoza/prognoza.service.js';
import { TerminyPage, TerminyQuery } from './termin.dto.js';

/** The worklist. */
@ApiTags('Terminy spraw')
@Controller('terminy-spraw')
export class TerminController {
  constructor(private readonly lista: TerminListaService, private readonly prognozy: PrognozaService) {}

  @Get()
  @Requires('postepowanie:sprawa:read')
  @ApiOperation({ summary: 'Co jest do zrobienia i dlaczego, według terminu' })
  list(@Query() query: TerminyQuery): Promise<TerminyPage> {
    return this.lista.list(query);
  }

  @Get('prognoza')
  @Requires('postepowanie:sprawa:assign')
  @ApiOperation({ summary: 'Które terminy zespołu miną w ciągu dwóch tygodni i jak temu zapobiec' })
  forecast(@Query() { komorka_id }: PrognozaQuery): Promise<PrognozaResponse> {
    return this.prognozy.show(komorka_id);
  }
}

import { Controller, Get, Param, ParseUUIDPipe, Post, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { findContext, runAs } from '@ostoja/database';
import { Creates } from '@ostoja/http';
import { exhaustMap, map, type Observable, takeWhile, timer } from 'rxjs';
import { PracaResponse, toPracaResponse } from './praca.dto.js';
import { PracaService } from './praca.service.js';

const EVERY_MS = 500;

/** Progress of the person's own long works. */
@ApiTags('Prace')
@Controller('prace/:id')
@Requires('wyplata:praca:read')
export class PracaController {
  constructor(private readonly prace: PracaService) {}

  @Get()
  @ApiOperation({ summary: 'Postęp pracy' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<PracaResponse> {
    return toPracaResponse(await this.prace.get(id));
  }

  @Sse('zdarzenia')
  @ApiProduces('text/event-stream')
  @ApiOperation({ summary: 'Postęp pracy jako strumień zdarzeń, do jej końca' })
  async watch(@Param('id', ParseUUIDPipe) id: string): Promise<Observable<MessageEvent>> {
    await this.prace.get(id);
    const context = findContext()!;
    return timer(0, EVERY_MS).pipe(
      exhaustMap(() => runAs(context, () => this.prace.get(id))),
      takeWhile(({ stan }) => stan === 'w-toku', true),
      map((praca) => ({ data: toPracaResponse(praca) })),
    );
  }

  @Post('anulowania')
  @Creates()
  @ApiOperation({ summary: 'Zatrzymaj pracę; wszystko, co zrobiła, zostanie cofnięte' })
  async cancel(@Param('id', ParseUUIDPipe) id: string): Promise<PracaResponse> {
    await this.prace.cancel(id);
    return toPracaResponse(await this.prace.get(id));
  }
}

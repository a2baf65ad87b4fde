import { Controller, Get, Header, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { findContext, runAs } from '@ostoja/database';
import { Creates } from '@ostoja/http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { PracaResponse, toPracaResponse } from './praca.dto.js';
import { PracaService, type PracaWidok } from './praca.service.js';

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

  /** A plain stream: with `@Sse` the answer would have begun, as a success, before an error could say that there is no such work. */
  @Get('zdarzenia')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiOperation({ summary: 'Postęp pracy jako strumień zdarzeń, do jej końca' })
  async watch(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const first = await this.prace.get(id);
    const context = findContext()!;
    const next = () => runAs(context, () => this.prace.get(id));
    return new StreamableFile(Readable.from(events(first, next), { highWaterMark: 1 }), { type: 'text/event-stream' });
  }

  @Post('anulowania')
  @Creates()
  @ApiOperation({ summary: 'Zatrzymaj pracę; wszystko, co zrobiła, zostanie cofnięte' })
  async cancel(@Param('id', ParseUUIDPipe) id: string): Promise<PracaResponse> {
    await this.prace.cancel(id);
    return toPracaResponse(await this.prace.get(id));
  }
}

async function* events(first: PracaWidok, next: () => Promise<PracaWidok>): AsyncGenerator<string> {
  for (let praca = first; ; praca = await next()) {
    yield `data: ${JSON.stringify(toPracaResponse(praca))}\n\n`;
    if (praca.stan !== 'w-toku') return;
    await sleep(EVERY_MS);
  }
}

import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { DecyzjaProjektService } from './decyzja-projekt.service.js';
import { DecyzjaResponse, DecyzjaSkrotResponse } from './decyzja-response.dto.js';
import { DecyzjaWidokService } from './decyzja-widok.service.js';
import { DecyzjaRequest, ProjektDecyzjiRequest, toZmiana } from './decyzja.dto.js';
import { DecyzjaService } from './decyzja.service.js';

@ApiTags('Decyzje')
@Controller()
export class DecyzjaController {
  constructor(
    private readonly projekty: DecyzjaProjektService,
    private readonly decyzje: DecyzjaService,
    private readonly widok: DecyzjaWidokService,
  ) {}

  @Post('postepowania/:id/decyzje')
  @Creates()
  @Requires('postepowanie:decyzja:prepare')
  @ApiOperation({ summary: 'Przygotuj projekt decyzji z najnowszego obliczenia' })
  async draft(@Param('id', ParseUUIDPipe) postepowanieId: string, @Body() request: DecyzjaRequest): Promise<DecyzjaResponse> {
    const ground = request.podstawa_odmowy ? { przepis: request.podstawa_odmowy.przepis, opis: request.podstawa_odmowy.opis } : null;
    const { id } = await this.projekty.draft(postepowanieId, ground);
    return this.widok.show(id);
  }

  @Get('sprawy/:id/decyzje')
  @Requires('postepowanie:decyzja:read')
  @ApiOperation({ summary: 'Decyzje sprawy, od najnowszej' })
  list(@Param('id', ParseUUIDPipe) sprawaId: string): Promise<DecyzjaSkrotResponse[]> {
    return this.widok.list(sprawaId);
  }

  @Get('decyzje/:id')
  @Requires('postepowanie:decyzja:read')
  @ApiOperation({ summary: 'Decyzja z treścią pisma, brakami i doręczeniami' })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<DecyzjaResponse> {
    return this.widok.show(id);
  }

  @Put('decyzje/:id')
  @Requires('postepowanie:decyzja:prepare')
  @ApiOperation({ summary: 'Zmień części projektu, które pisze jego autor (nagłówek If-Match)' })
  async update(@Param('id', ParseUUIDPipe) id: string, @Body() request: ProjektDecyzjiRequest, @IfMatch() wersja: number): Promise<DecyzjaResponse> {
    await this.decyzje.update(id, wersja, toZmiana(request));
    return this.widok.show(id);
  }

  @Get('decyzje/:id/pismo')
  @Requires('postepowanie:decyzja:read')
  @ApiOperation({ summary: 'Pismo w PDF: projekt, a po podpisaniu dokładnie to, co wydano' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pismo(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.widok.pismo(id), { type: 'application/pdf', disposition: 'inline; filename="decyzja.pdf"' });
  }
}

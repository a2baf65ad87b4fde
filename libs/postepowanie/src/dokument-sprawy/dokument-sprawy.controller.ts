import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { DokumentSprawyQuery, DokumentSprawyResponse, toDokumentSprawyResponse } from './dokument-sprawy.dto.js';
import { DokumentSprawyService } from './dokument-sprawy.service.js';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('Dokumenty spraw')
@Controller()
export class DokumentSprawyController {
  constructor(private readonly dokumenty: DokumentSprawyService) {}

  @Post('sprawy/:id/dokumenty')
  @Creates()
  @Requires('documents:dokument:create')
  @ApiOperation({ summary: 'Dołącz do akt sprawy plik (bajty PDF, JPEG albo PNG, najwyżej 10 MB)' })
  @ApiConsumes('application/pdf', 'image/jpeg', 'image/png')
  @ApiBody(FILE)
  async add(@Param('id', ParseUUIDPipe) id: string, @Query() { rodzaj, rodzaj_dokumentu }: DokumentSprawyQuery, @Body() bytes: Buffer): Promise<DokumentSprawyResponse> {
    return toDokumentSprawyResponse(await this.dokumenty.add(id, rodzaj, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0), rodzaj_dokumentu));
  }

  @Get('sprawy/:id/dokumenty')
  @Requires('documents:dokument:read')
  @ApiOperation({ summary: 'Dokumenty w aktach sprawy, od najnowszego' })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<DokumentSprawyResponse[]> {
    return (await this.dokumenty.list(id)).map(toDokumentSprawyResponse);
  }

  @Get('dokumenty/:id/tresc')
  @Requires('documents:dokument:read')
  @ApiOperation({ summary: 'Treść dokumentu' })
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiOkResponse(FILE)
  async open(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { bytes, typ } = await this.dokumenty.open(id);
    return new StreamableFile(bytes, { type: typ, disposition: 'inline; filename="dokument"' });
  }
}

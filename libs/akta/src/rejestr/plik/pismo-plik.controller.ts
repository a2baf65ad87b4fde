import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { PismoResponse } from '../lista/rejestr.dto.js';
import { RejestrListaService } from '../lista/rejestr-lista.service.js';
import { PlikQuery } from '../pismo.dto.js';
import { PismoPlikService } from './pismo-plik.service.js';
import { PotwierdzenieService } from './potwierdzenie.service.js';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** Files of papers, and the confirmation that a paper was received. */
@ApiTags('Rejestr pism')
@Controller('rejestr-pism/:id')
export class PismoPlikController {
  constructor(private readonly pliki: PismoPlikService, private readonly potwierdzenia: PotwierdzenieService, private readonly lista: RejestrListaService) {}

  @Post('pliki')
  @Creates()
  @Requires('akta:pismo:register', 'documents:dokument:create')
  @ApiOperation({ summary: 'Dołącz skan pisma (bajty PDF, JPEG albo PNG, najwyżej 10 MB)' })
  @ApiConsumes('application/pdf', 'image/jpeg', 'image/png')
  @ApiBody(FILE)
  async add(@Param('id', ParseUUIDPipe) id: string, @Query() { rodzaj_dokumentu }: PlikQuery, @Body() bytes: Buffer): Promise<PismoResponse> {
    await this.pliki.add(id, rodzaj_dokumentu, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0));
    return this.lista.show(id);
  }

  @Get('pliki/:dokumentId')
  @Requires('akta:pismo:read', 'documents:dokument:read')
  @ApiOperation({ summary: 'Treść pliku pisma' })
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  @ApiOkResponse(FILE)
  async open(@Param('id', ParseUUIDPipe) id: string, @Param('dokumentId', ParseUUIDPipe) dokumentId: string): Promise<StreamableFile> {
    const { bytes, typ } = await this.pliki.open(id, dokumentId);
    return new StreamableFile(bytes, { type: typ, disposition: 'inline; filename="pismo"' });
  }

  @Post('potwierdzenia')
  @Creates()
  @Requires('akta:pismo:register', 'documents:dokument:create')
  @ApiOperation({ summary: 'Wydaj potwierdzenie wniesienia podania (art. 63 § 4 KPA)' })
  async confirm(@Param('id', ParseUUIDPipe) id: string): Promise<PismoResponse> {
    await this.potwierdzenia.confirm(id);
    return this.lista.show(id);
  }
}

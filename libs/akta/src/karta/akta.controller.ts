import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { PageQuery } from '@ostoja/http';
import { AktaPage } from './akta.dto.js';
import { AktaSpisService } from './akta-spis.service.js';

/** Akta of a case. */
@ApiTags('Akta')
@Controller('sprawy/:id/akta')
@Requires('akta:akta:read')
export class AktaController {
  constructor(private readonly akta: AktaSpisService) {}

  @Get()
  @ApiOperation({ summary: 'Spis akt sprawy, w porządku numerów' })
  async list(@Param('id', ParseUUIDPipe) id: string, @Query() query: PageQuery): Promise<AktaPage> {
    return this.akta.list(id, query);
  }

  @Get('wydruk')
  @ApiOperation({ summary: 'Spis akt sprawy do druku' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.akta.printSpis(id), { type: 'application/pdf', disposition: 'inline; filename="spis-akt.pdf"' });
  }
}

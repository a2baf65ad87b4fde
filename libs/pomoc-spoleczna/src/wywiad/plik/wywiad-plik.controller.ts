import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { notFound } from '@ostoja/kernel';
import { toWywiadResponse, WywiadResponse } from '../wywiad.dto.js';
import { WydrukWywiaduQuery } from './wywiad-plik.dto.js';
import { WywiadSkanService } from './wywiad-skan.service.js';
import { WywiadWydrukService } from './wywiad-wydruk.service.js';

const FILE = { schema: { type: 'string', format: 'binary' } } as const;

/** Papers of an interview: the print for the visit and the scan of what was signed. */
@ApiTags('Wywiady')
@Controller('wywiady')
export class WywiadPlikController {
  constructor(private readonly wydruki: WywiadWydrukService, private readonly skany: WywiadSkanService) {}

  @Get(':id/wydruk')
  @Requires('pomoc-spoleczna:wywiad:read')
  @ApiOperation({ summary: 'Wydruk wywiadu do podpisu (PDF)' })
  @ApiProduces('application/pdf')
  async print(@Param('id', ParseUUIDPipe) id: string, @Query() { dla }: WydrukWywiaduQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.wydruki.print(id, dla), { type: 'application/pdf', disposition: 'inline; filename="wywiad.pdf"' });
  }

  @Post(':id/skany')
  @Creates()
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Dołącz skan podpisanego wywiadu (bajty pliku PDF, JPEG albo PNG)' })
  @ApiConsumes('application/pdf', 'image/jpeg', 'image/png')
  @ApiBody(FILE)
  async addSkan(@Param('id', ParseUUIDPipe) id: string, @Body() bytes: Buffer): Promise<WywiadResponse> {
    return toWywiadResponse(await this.skany.add(id, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0)));
  }

  @Get(':id/skany/ostatni')
  @Requires('pomoc-spoleczna:wywiad:read')
  @ApiOperation({ summary: 'Ostatni skan podpisanego wywiadu' })
  @ApiProduces('application/pdf', 'image/jpeg', 'image/png')
  async getSkan(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const skan = await this.skany.open(id);
    if (!skan) throw notFound('skan wywiadu');
    return new StreamableFile(skan.bytes, { type: skan.typ, disposition: 'inline; filename="skan-wywiadu"' });
  }
}

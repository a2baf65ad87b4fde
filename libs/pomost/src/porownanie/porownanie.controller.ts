import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { plainMonth } from '@ostoja/kernel';
import {
  PorownaniaListResponse, PorownanieListQuery, PorownanieListSzczegolyResponse, toPorownanieResponse, toPorownanieSzczegolyResponse, toRozniceCsv,
} from './porownanie.dto.js';
import { PorownanieService } from './porownanie.service.js';

/** Payment lists of POMOST compared with what Ostoja reckons, line by line. */
@ApiTags('Import z POMOST')
@Controller('porownania-list')
export class PorownanieController {
  constructor(private readonly porownania: PorownanieService) {}

  @Post()
  @Creates()
  @Requires('pomost:porownanie:write')
  @ApiOperation({ summary: 'Porównaj listę wypłat z POMOST (plik CSV) z wyliczeniem Ostoi' })
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async compare(@Query() { komorka_id, miesiac }: PorownanieListQuery, @Body() bytes: Buffer): Promise<PorownanieListSzczegolyResponse> {
    const id = await this.porownania.compare(komorka_id, plainMonth(miesiac), Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0));
    return toPorownanieSzczegolyResponse(await this.porownania.get(id));
  }

  @Get()
  @Requires('pomost:porownanie:write')
  @ApiOperation({ summary: 'Ostatnie porównania list' })
  async list(): Promise<PorownaniaListResponse> {
    return { elementy: (await this.porownania.findLatest()).map(toPorownanieResponse) };
  }

  @Get(':id')
  @Requires('pomost:porownanie:write')
  @ApiOperation({ summary: 'Porównanie list z pozycjami i sumami' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<PorownanieListSzczegolyResponse> {
    return toPorownanieSzczegolyResponse(await this.porownania.get(id));
  }

  @Get(':id/roznice')
  @Requires('pomost:porownanie:write')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'Różnice jako plik CSV' })
  async differences(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { pozycje } = await this.porownania.get(id);
    return new StreamableFile(Buffer.from(toRozniceCsv(pozycje)), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="roznice.csv"' });
  }
}

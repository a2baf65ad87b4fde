import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { ImportPomostQuery, ImportPomostResponse, ImportyPomostResponse, toImportResponse, toWierszResponse, WierszeImportuPage, WierszeImportuQuery } from './import.dto.js';
import { ImportQuery } from './import.query.js';
import { ImportService } from './import.service.js';

/** Imports from POMOST: loaded, checked line by line, confirmed, saved. */
@ApiTags('Import z POMOST')
@Controller('importy-pomost')
export class ImportController {
  constructor(private readonly importy: ImportService, private readonly query: ImportQuery) {}

  @Post()
  @Creates()
  @Requires('pomost:import:create')
  @ApiOperation({ summary: 'Wczytaj plik CSV z POMOST; najpierw jest tylko sprawdzany' })
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async upload(@Query() { rodzaj }: ImportPomostQuery, @Body() bytes: Buffer): Promise<ImportPomostResponse> {
    return this.show(await this.importy.upload(rodzaj, Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0)));
  }

  @Get()
  @Requires('pomost:import:read')
  @ApiOperation({ summary: 'Ostatnie importy z POMOST' })
  async list(): Promise<ImportyPomostResponse> {
    return { elementy: (await this.query.findLatest()).map(toImportResponse) };
  }

  @Get(':id')
  @Requires('pomost:import:read')
  @ApiOperation({ summary: 'Import z POMOST: stan, postęp i wynik' })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<ImportPomostResponse> {
    return this.show(id);
  }

  @Get(':id/wiersze')
  @Requires('pomost:import:read')
  @ApiOperation({ summary: 'Wynik każdego wiersza: numer, kolumna i powód, bez treści' })
  async lines(@Param('id', ParseUUIDPipe) id: string, @Query() { wynik, limit = 50, kursor }: WierszeImportuQuery): Promise<WierszeImportuPage> {
    const page = await this.query.findWiersze(id, wynik, limit, kursor);
    return { elementy: page.elementy.map(toWierszResponse), nastepny: page.nastepny };
  }

  @Post(':id/zatwierdzenia')
  @Creates()
  @Requires('pomost:import:create')
  @ApiOperation({ summary: 'Zatwierdź sprawdzony import: zostaną zapisane tylko poprawne wiersze (nagłówek If-Match)' })
  async confirm(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<ImportPomostResponse> {
    await this.importy.confirm(id, wersja);
    return this.show(id);
  }

  @Post(':id/odrzucenia')
  @Creates()
  @Requires('pomost:import:create')
  @ApiOperation({ summary: 'Odrzuć import, także w trakcie sprawdzania; niczego z niego nie zapisano (nagłówek If-Match)' })
  async reject(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<ImportPomostResponse> {
    await this.importy.reject(id, wersja);
    return this.show(id);
  }

  @Post(':id/przerwania')
  @Creates()
  @Requires('pomost:import:create')
  @ApiOperation({ summary: 'Przerwij zapisywanie; to, co zapisano, zostaje (nagłówek If-Match)' })
  async interrupt(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<ImportPomostResponse> {
    await this.importy.interrupt(id, wersja);
    return this.show(id);
  }

  private async show(id: string): Promise<ImportPomostResponse> {
    return toImportResponse(await this.query.get(id));
  }
}

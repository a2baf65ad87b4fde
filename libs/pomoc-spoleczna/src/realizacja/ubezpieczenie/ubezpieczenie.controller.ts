import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { UbezpieczeniaQuery, UbezpieczenieRequest, UbezpieczenieResponse, WyrejestrowanieRequest } from './ubezpieczenie.dto.js';
import { UbezpieczenieQuery, type UbezpieczenieRow } from './ubezpieczenie.query.js';
import { UbezpieczenieService } from './ubezpieczenie.service.js';

/** Health insurance that the centre pays for. */
@ApiTags('Ubezpieczenia zdrowotne')
@Controller('ubezpieczenia')
export class UbezpieczenieController {
  constructor(private readonly ubezpieczenia: UbezpieczenieService, private readonly query: UbezpieczenieQuery) {}

  @Get()
  @Requires('pomoc-spoleczna:ubezpieczenie:read')
  @ApiOperation({ summary: 'Osoby z tytułem do ubezpieczenia: do zgłoszenia, zgłoszone, do wyrejestrowania' })
  async list(@Query() { stan, sprawa_id }: UbezpieczeniaQuery): Promise<UbezpieczenieResponse[]> {
    return (await this.query.list(stan ?? null, sprawa_id ?? null)).map(withoutPesel);
  }

  @Get('plik')
  @Requires('pomoc-spoleczna:ubezpieczenie:write')
  @ApiOperation({ summary: 'Lista osób do zgłoszenia i wyrejestrowania dla działu kadr (CSV)' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(): Promise<StreamableFile> {
    return new StreamableFile(await this.query.file(), { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="ubezpieczenia.csv"' });
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:ubezpieczenie:write')
  @ApiOperation({ summary: 'Odnotuj zgłoszenie osoby do ubezpieczenia zdrowotnego' })
  async register(@Body() { przyznanie_id, dzien }: UbezpieczenieRequest): Promise<UbezpieczenieResponse> {
    await this.ubezpieczenia.register(przyznanie_id, dzien);
    return this.show((row) => row.przyznanie_id === przyznanie_id);
  }

  @Post(':id/wyrejestrowania')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:ubezpieczenie:write')
  @ApiOperation({ summary: 'Odnotuj wyrejestrowanie (nagłówek If-Match)' })
  async deregister(@Param('id', ParseUUIDPipe) id: string, @Body() { do: ostatni, dzien, powod }: WyrejestrowanieRequest, @IfMatch() wersja: number): Promise<UbezpieczenieResponse> {
    await this.ubezpieczenia.deregister(id, wersja, { ostatni, wyrejestrowano: dzien, powod });
    return this.show((row) => row.id === id);
  }

  private async show(isAsked: (row: UbezpieczenieRow) => boolean): Promise<UbezpieczenieResponse> {
    return withoutPesel((await this.query.list(null, null)).find(isAsked)!);
  }
}

/** The number is for the file of the staff department alone. */
function withoutPesel({ pesel: _, ...row }: UbezpieczenieRow): UbezpieczenieResponse {
  return row;
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch, PageQuery } from '@ostoja/http';
import { plainMonth } from '@ostoja/kernel';
import { PracaService, PracaStartResponse } from '@ostoja/wyplata';
import { RejestrSkladekPage, RejestrSkladekRequest, RejestrSkladekResponse, SkladkaPage, SkladkiPageQuery, toRejestrResponse, ZaplataSkladekRequest } from './rejestr.dto.js';
import { RejestrLedger } from './rejestr.ledger.js';
import { RejestrQuery } from './rejestr.query.js';
import { RejestrService } from './rejestr.service.js';

/** Monthly registers of health contributions, passed to the staff department. */
@ApiTags('Składki zdrowotne')
@Controller('rejestry-skladek')
export class RejestrSkladekController {
  constructor(private readonly rejestry: RejestrService, private readonly books: RejestrLedger, private readonly query: RejestrQuery, private readonly prace: PracaService) {}

  @Get()
  @Requires('pomoc-spoleczna:rejestr-skladek:read')
  @ApiOperation({ summary: 'Rejestry składek zdrowotnych, od najnowszego' })
  async find(@Query() { limit = 50, kursor }: PageQuery): Promise<RejestrSkladekPage> {
    const page = await this.query.find(limit, kursor);
    return { elementy: page.elementy.map(toRejestrResponse), nastepny: page.nastepny };
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:rejestr-skladek:create')
  @ApiOperation({ summary: 'Przekaż rejestr składek za miesiąc do działu kadr; kolejny za ten sam miesiąc jest korektą' })
  async pass(@Body() { miesiac }: RejestrSkladekRequest): Promise<RejestrSkladekResponse> {
    return this.show(await this.rejestry.pass(plainMonth(miesiac)));
  }

  @Post('przekazania')
  @Creates()
  @Requires('pomoc-spoleczna:rejestr-skladek:create')
  @ApiOperation({ summary: 'Przekaż rejestr składek w tle, z postępem i możliwością zatrzymania' })
  async start(@Body() { miesiac }: RejestrSkladekRequest): Promise<PracaStartResponse> {
    const month = plainMonth(miesiac);
    return { id: await this.prace.start('przekazanie-skladek', (postep) => this.rejestry.pass(month, postep)) };
  }

  @Get(':id')
  @Requires('pomoc-spoleczna:rejestr-skladek:read')
  @ApiOperation({ summary: 'Rejestr składek zdrowotnych' })
  get(@Param('id', ParseUUIDPipe) id: string): Promise<RejestrSkladekResponse> {
    return this.show(id);
  }

  @Get(':id/pozycje')
  @Requires('pomoc-spoleczna:skladka:read')
  @ApiOperation({ summary: 'Osoby z rejestru, w kolejności raportu' })
  async lines(@Param('id', ParseUUIDPipe) id: string, @Query() { zmiany = false, limit = 50, kursor }: SkladkiPageQuery): Promise<SkladkaPage> {
    await this.query.get(id);
    const page = await this.query.findLines(id, zmiany, limit, kursor);
    return { elementy: [...page.elementy], nastepny: page.nastepny };
  }

  @Get(':id/kedu')
  @Requires('pomoc-spoleczna:kedu:read')
  @ApiOperation({ summary: 'Plik KEDU: ZZA, ZWUA, DRA i RCA' })
  @ApiProduces('application/xml')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { nazwa, bytes } = await this.rejestry.openFile(id);
    return new StreamableFile(bytes, { type: 'application/xml; charset=utf-8', length: bytes.length, disposition: `attachment; filename="${nazwa}"` });
  }

  @Post(':id/zaplaty')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:rejestr-skladek:pay')
  @ApiOperation({ summary: 'Odnotuj zapłatę składek do ZUS (nagłówek If-Match)' })
  async pay(@Param('id', ParseUUIDPipe) id: string, @Body() { dzien }: ZaplataSkladekRequest, @IfMatch() wersja: number): Promise<RejestrSkladekResponse> {
    await this.books.pay(id, wersja, dzien);
    return this.show(id);
  }

  private async show(id: string): Promise<RejestrSkladekResponse> {
    return toRejestrResponse(await this.query.get(id));
  }
}

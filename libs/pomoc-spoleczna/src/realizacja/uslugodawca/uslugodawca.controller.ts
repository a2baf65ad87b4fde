import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { CenaRequest, KontoUslugodawcyRequest, KontoUslugodawcyResponse, toUslugodawcaResponse, UslugodawcaRequest, UslugodawcaResponse } from './uslugodawca.dto.js';
import { UslugodawcaService } from './uslugodawca.service.js';

/** Providers of services. */
@ApiTags('Usługodawcy')
@Controller('uslugodawcy')
export class UslugodawcaController {
  constructor(private readonly uslugodawcy: UslugodawcaService) {}

  @Get()
  @Requires('pomoc-spoleczna:uslugodawca:read')
  @ApiOperation({ summary: 'Usługodawcy z cenami z umów' })
  async list(): Promise<UslugodawcaResponse[]> {
    const { uslugodawcy, ceny } = await this.uslugodawcy.list();
    return uslugodawcy.map((one) => toUslugodawcaResponse(one, ceny));
  }

  @Post()
  @Creates()
  @Requires('pomoc-spoleczna:uslugodawca:write')
  @ApiOperation({ summary: 'Dodaj usługodawcę' })
  async create(@Body() { nazwa, nip }: UslugodawcaRequest): Promise<UslugodawcaResponse> {
    return toUslugodawcaResponse(await this.uslugodawcy.create(nazwa, nip), []);
  }

  @Get(':id/konta')
  @Requires('pomoc-spoleczna:uslugodawca:write')
  @ApiOperation({ summary: 'Konta, które składają raporty za usługodawcę' })
  async accounts(@Param('id', ParseUUIDPipe) id: string): Promise<KontoUslugodawcyResponse[]> {
    return this.uslugodawcy.listAccounts(id);
  }

  @Post(':id/konta')
  @Creates()
  @Requires('pomoc-spoleczna:uslugodawca:write')
  @ApiOperation({ summary: 'Pozwól kontu składać raporty za usługodawcę' })
  async addAccount(@Param('id', ParseUUIDPipe) id: string, @Body() { uzytkownik_id }: KontoUslugodawcyRequest): Promise<KontoUslugodawcyResponse[]> {
    await this.uslugodawcy.addAccount(id, uzytkownik_id);
    return this.uslugodawcy.listAccounts(id);
  }

  @Delete(':id/konta/:uzytkownikId')
  @HttpCode(204)
  @Requires('pomoc-spoleczna:uslugodawca:write')
  @ApiOperation({ summary: 'Odbierz kontu prawo do raportów; złożone pozostają' })
  async removeAccount(@Param('id', ParseUUIDPipe) id: string, @Param('uzytkownikId', ParseUUIDPipe) uzytkownikId: string): Promise<void> {
    await this.uslugodawcy.removeAccount(id, uzytkownikId);
  }

  @Post(':id/ceny')
  @Creates()
  @Requires('pomoc-spoleczna:uslugodawca:write')
  @ApiOperation({ summary: 'Dodaj cenę z umowy; poprzednia kończy się dzień wcześniej' })
  async addPrice(@Param('id', ParseUUIDPipe) id: string, @Body() { swiadczenie_kod, numer_umowy, jednostka, cena, od, do: until }: CenaRequest): Promise<UslugodawcaResponse> {
    await this.uslugodawcy.addPrice(id, { swiadczenieKod: swiadczenie_kod, numerUmowy: numer_umowy, jednostka, cena, od, do: until ?? null });
    const { uslugodawcy, ceny } = await this.uslugodawcy.list();
    return toUslugodawcaResponse(uslugodawcy.find((one) => one.id === id)!, ceny);
  }
}

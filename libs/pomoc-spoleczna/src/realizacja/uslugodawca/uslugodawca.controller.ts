import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates } from '@ostoja/http';
import { CenaRequest, toUslugodawcaResponse, UslugodawcaRequest, UslugodawcaResponse } from './uslugodawca.dto.js';
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

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { UpowaznienieOdbioruId, UpowaznienieOdbioruPage, UpowaznienieOdbioruPageQuery, UpowaznienieOdbioruRequest, ZmianaKanaluRequest } from './upowaznienie-odbioru.dto.js';
import { UpowaznienieOdbioruService } from './upowaznienie-odbioru.service.js';
import { ZmianaKanaluService } from './zmiana-kanalu.service.js';

/** Who else than the person receives a payment. */
@ApiTags('Wypłaty')
@Controller('upowaznienia-odbioru')
@Requires('wyplata:upowaznienie:write')
export class UpowaznienieOdbioruController {
  constructor(private readonly upowaznienia: UpowaznienieOdbioruService) {}

  @Get()
  @Requires('wyplata:tytul:read')
  @ApiOperation({ summary: 'Upoważnienia osoby, od najnowszego' })
  async find(@Query() { osoba_id, limit = 50, kursor }: UpowaznienieOdbioruPageQuery): Promise<UpowaznienieOdbioruPage> {
    const page = await this.upowaznienia.find(osoba_id, limit, kursor);
    return {
      elementy: page.elementy.map(({ id, tytul_id, swiadczenie, podstawa, rodzaj, nazwa, rachunek, od, do: until, opis, dokument_id, zapisal_id, sprawdzil_id, odwolano }) => ({
        id, tytul_id, swiadczenie, podstawa, rodzaj, nazwa, rachunek, od, do: until, opis, dokument_id, zapisal_id, sprawdzone: sprawdzil_id !== null, odwolano,
      })),
      nastepny: page.nastepny,
    };
  }

  @Post()
  @Creates()
  @ApiOperation({ summary: 'Zapisz upoważnienie; działa, gdy sprawdzi je druga osoba' })
  async create(@Body() request: UpowaznienieOdbioruRequest): Promise<UpowaznienieOdbioruId> {
    const { tytul_id, rodzaj, nazwa, rachunek = null, dokument_id = null, opis = null } = request;
    const period = { od: request.od as PlainDate, do: (request.do as PlainDate | undefined) ?? null };
    return { id: await this.upowaznienia.create({ tytulId: tytul_id, rodzaj, nazwa, rachunek, dokumentId: dokument_id, opis, ...period }) };
  }

  @Post(':id/sprawdzenia')
  @Creates()
  @ApiOperation({ summary: 'Potwierdź, że zapis zgadza się z podpisanym upoważnieniem (inna osoba niż ta, która go zapisała)' })
  async verify(@Param('id', ParseUUIDPipe) id: string): Promise<UpowaznienieOdbioruId> {
    await this.upowaznienia.verify(id);
    return { id };
  }

  @Post(':id/odwolania')
  @Creates()
  @ApiOperation({ summary: 'Odwołaj upoważnienie: od dziś nie działa' })
  async revoke(@Param('id', ParseUUIDPipe) id: string): Promise<UpowaznienieOdbioruId> {
    await this.upowaznienia.revoke(id);
    return { id };
  }
}

/** The way in which a title is paid. */
@ApiTags('Wypłaty')
@Controller('tytuly/:id/zmiany-kanalu')
@Requires('wyplata:tytul:update')
export class ZmianaKanaluController {
  constructor(private readonly zmiany: ZmianaKanaluService) {}

  @Post()
  @Creates()
  @HttpCode(204)
  @ApiOperation({ summary: 'Zmień sposób wypłaty na oświadczenie osoby (nagłówek If-Match)' })
  async change(@Param('id', ParseUUIDPipe) id: string, @Body() { kanal, oswiadczenie, dokument_id }: ZmianaKanaluRequest, @IfMatch() wersja: number): Promise<void> {
    await this.zmiany.change(id, kanal, oswiadczenie as PlainDate, dokument_id ?? null, wersja);
  }
}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Creates } from '@ostoja/http';
import type { PlainDate } from '@ostoja/kernel';
import { ZakonczenieRequest } from '../dane/zakonczenie.dto.js';
import { OsobaService } from '../osoba/osoba.service.js';
import type { Czlonkostwo } from './czlonkostwo.entity.js';
import { CzlonekRequest, CzlonkostwoResponse, GospodarstwaResponse, GospodarstwoRequest, GospodarstwoResponse, toGospodarstwa, toNowyCzlonek } from './gospodarstwo.dto.js';
import { GospodarstwoService } from './gospodarstwo.service.js';

/** Households and their members. */
@ApiTags('Gospodarstwa domowe')
@Controller()
export class GospodarstwoController {
  constructor(private readonly gospodarstwa: GospodarstwoService, private readonly osoby: OsobaService, private readonly audit: AuditLog) {}

  @Post('gospodarstwa')
  @Creates()
  @Requires('osoba:dane:write')
  @ApiOperation({ summary: 'Załóż gospodarstwo domowe z członkami' })
  async create(@Body() request: GospodarstwoRequest): Promise<GospodarstwoResponse> {
    const id = await this.gospodarstwa.create(request.komorka_id, request.czlonkowie.map(toNowyCzlonek));
    const all = toGospodarstwa(await this.gospodarstwa.listForOsoba(request.czlonkowie[0]!.osoba_id));
    return all.find((one) => one.id === id)!;
  }

  @Post('gospodarstwa/:id/czlonkowie')
  @Creates()
  @Requires('osoba:dane:write')
  @ApiOperation({ summary: 'Dodaj członka gospodarstwa' })
  async addCzlonek(@Param('id', ParseUUIDPipe) id: string, @Body() request: CzlonekRequest): Promise<CzlonkostwoResponse> {
    return toCzlonkostwoResponse(await this.gospodarstwa.addCzlonek(id, toNowyCzlonek(request)));
  }

  @Post('gospodarstwa/:id/czlonkowie/:czlonkostwoId/zakonczenia')
  @Creates()
  @Requires('osoba:dane:write')
  @ApiOperation({ summary: 'Zakończ członkostwo w gospodarstwie' })
  async endCzlonkostwo(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('czlonkostwoId', ParseUUIDPipe) czlonkostwoId: string,
    @Body() request: ZakonczenieRequest,
  ): Promise<CzlonkostwoResponse> {
    return toCzlonkostwoResponse(await this.gospodarstwa.endCzlonkostwo(id, czlonkostwoId, request.do as PlainDate));
  }

  @Post('gospodarstwa/:id/czlonkowie/:czlonkostwoId/uniewaznienia')
  @HttpCode(204)
  @Requires('osoba:dane:write')
  @ApiOperation({ summary: 'Unieważnij członkostwo zapisane błędnie' })
  async annulCzlonkostwo(@Param('id', ParseUUIDPipe) id: string, @Param('czlonkostwoId', ParseUUIDPipe) czlonkostwoId: string): Promise<void> {
    await this.gospodarstwa.annulCzlonkostwo(id, czlonkostwoId);
  }

  @Get('osoby/:id/gospodarstwa')
  @Requires('osoba:dane:read')
  @ApiOperation({ summary: 'Gospodarstwa domowe osoby w czasie' })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<GospodarstwaResponse> {
    const osoba = await this.osoby.getOsoba(id);
    const rows = await this.gospodarstwa.listForOsoba(osoba.id);
    const osobaIds = [...new Set([osoba.id, ...rows.map((row) => row.osobaId)])];
    await this.audit.read({ zasob: 'gospodarstwo', osobaIds, ids: rows.map((row) => row.id), cel: 'kartoteka' });
    return { elementy: toGospodarstwa(rows) };
  }
}

function toCzlonkostwoResponse(row: Czlonkostwo): CzlonkostwoResponse {
  return { id: row.id, gospodarstwo_id: row.gospodarstwoId, osoba_id: row.osobaId, rola: row.rola, od: row.od, do: row.do };
}

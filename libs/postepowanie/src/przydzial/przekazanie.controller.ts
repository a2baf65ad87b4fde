import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Creates } from '@ostoja/http';
import { DomainError } from '@ostoja/kernel';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { InnaJednostkaService } from './inna-jednostka.service.js';
import { InnaJednostkaRequest, InnaJednostkaResponse, NAJWIECEJ_SPRAW, PrzekazanieRequest, PrzekazanieResponse, PrzydzialSprawyHistoriaResponse, toHistoriaResponse, toPrzekazanieResponse } from './przekazanie.dto.js';
import { dealInTurns, type Ruch } from './przekazanie.policy.js';
import { PrzekazanieService } from './przekazanie.service.js';

/** Passing cases between workers, and the record of it. */
@ApiTags('Sprawy')
@Controller()
export class PrzekazanieController {
  constructor(private readonly przekazania: PrzekazanieService, private readonly jednostki: InnaJednostkaService, private readonly sprawy: SprawaService, private readonly audit: AuditLog) {}

  @Post('przekazania-spraw')
  @Creates()
  @Requires('postepowanie:sprawa:assign')
  @ApiOperation({ summary: 'Przekaż wiele spraw innym pracownikom; każda sprawa ma swój wynik' })
  async move(@Body() request: PrzekazanieRequest): Promise<PrzekazanieResponse> {
    return toPrzekazanieResponse(await this.przekazania.moveCases({ rola: request.rola, ruchy: await this.movesOf(request), uwagi: request.uwagi ?? null }));
  }

  @Post('przekazania-do-jednostek')
  @Creates()
  @Requires('postepowanie:sprawa:move')
  @ApiOperation({ summary: 'Przekaż sprawy innej jednostce ze wszystkim, co do nich należy (art. 26 § 1 KPA)' })
  async moveToUnit(@Body() { sprawa_ids, komorka_id, prowadzacy_id, powod }: InnaJednostkaRequest): Promise<InnaJednostkaResponse> {
    return { znaki: await this.jednostki.move({ sprawaIds: sprawa_ids, komorkaId: komorka_id, prowadzacyId: prowadzacy_id ?? null, powod }) };
  }

  @Get('sprawy/:id/przydzialy')
  @Requires('postepowanie:sprawa:read')
  @ApiOperation({ summary: 'Historia przydziałów sprawy' })
  async history(@Param('id', ParseUUIDPipe) id: string): Promise<PrzydzialSprawyHistoriaResponse[]> {
    const { osobaId } = await this.sprawy.getSprawa(id);
    const found = await this.przekazania.history(id);
    await this.audit.read({ zasob: 'przydzial-sprawy', osobaIds: [osobaId], sprawaIds: [id], ids: found.map((one) => one.id), cel: 'sprawa' });
    return found.map(toHistoriaResponse);
  }

  private async movesOf({ rola, ruchy, sprawa_ids, filtr, nowi_ids }: PrzekazanieRequest): Promise<Ruch[]> {
    if ([ruchy, sprawa_ids, filtr].filter(Boolean).length !== 1) {
      throw new DomainError('POSTEPOWANIE.MOVE_AMBIGUOUS', 'Podaj albo ruchy, albo listę spraw, albo filtr.', { field: 'sprawa_ids' });
    }
    if (ruchy) return ruchy.map(({ sprawa_id, nowy_id }) => ({ sprawaId: sprawa_id, kandydaci: [nowy_id] }));
    if (!nowi_ids) throw new DomainError('POSTEPOWANIE.MOVE_TO_NOBODY', 'Wskaż, kto ma przejąć sprawy.', { field: 'nowi_ids' });
    if (sprawa_ids) return dealInTurns(sprawa_ids, nowi_ids);
    const { komorka_id, od_id = null, swiadczenie_kod = null, stan = null } = filtr!;
    const found = await this.przekazania.findCases(rola, { komorkaId: komorka_id, odId: od_id, swiadczenieKod: swiadczenie_kod, stan }, NAJWIECEJ_SPRAW);
    return dealInTurns(found, nowi_ids);
  }
}

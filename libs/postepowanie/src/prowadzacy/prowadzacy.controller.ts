import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { assertMay } from '../permission.query.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { ProwadzacyQuery, ProwadzacyResponse } from './prowadzacy.dto.js';

const CANDIDATES = `
  select u.id, u.imie, u.nazwisko, u.stanowisko,
         (select count(*)::int from postepowanie.sprawa s where s.jednostka_id = u.jednostka_id and s.zamknieta is null and s.komorka_id = $2
            and case $1::text when 'specjalista-swiadczen' then s.prowadzacy_id = u.id else s.pracownik_socjalny_id = u.id end) as otwarte_sprawy
  from postepowanie.osoby_w_roli($1, $2) r join access.uzytkownik u on u.jednostka_id = (select access.jednostka_id()) and u.id = r.uzytkownik_id
  where $3::uuid is null or u.id <> all (access.wylaczeni_ze_sprawy($3))
  order by u.nazwisko, u.imie, u.id`;

/** Who may be given a case, with how many they already run. */
@ApiTags('Sprawy')
@Controller('prowadzacy')
export class ProwadzacyController {
  constructor(private readonly database: Database, private readonly sprawy: SprawaService) {}

  @Get()
  @Requires('postepowanie:sprawa:assign')
  @ApiOperation({ summary: 'Pracownicy, którym można przydzielić sprawę jednostki' })
  async list(@Query() { komorka_id, rola, sprawa_id }: ProwadzacyQuery): Promise<ProwadzacyResponse[]> {
    await this.database.transaction((tx) => assertMay(tx, 'postepowanie:sprawa:assign', komorka_id));
    // Who is excluded from a case is told to those who see the case.
    if (sprawa_id) await this.sprawy.getSprawa(sprawa_id);
    return this.database.read<ProwadzacyResponse>(CANDIDATES, [rola, komorka_id, sprawa_id ?? null], 'prowadzacy');
  }
}

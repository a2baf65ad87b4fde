import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch, IsPlainText } from '@ostoja/http';
import { Type } from 'class-transformer';
import { Matches, ValidateNested } from 'class-validator';
import { PlanService } from '../podpis/plan.service.js';
import { PlanPomocy } from '../wywiad-tresc.dto.js';
import { toWywiadResponse, WywiadResponse } from '../wywiad.dto.js';
import { WpisService } from './wpis.service.js';

/** Sprostowanie po podpisie: nowy wpis obok treści. */
export class SprostowanieWywiaduRequest {
  /** Miejsce w wywiadzie, np. czesci.mieszkanie albo pola.i_c.ogrzewanie. */
  @Matches(/^[a-z0-9_]+(\.[a-z0-9_]+){0,5}$/, { message: 'Podaj miejsce w wywiadzie, np. czesci.mieszkanie.' })
  pole: string;

  /** Jak powinno być. */
  @IsPlainText(5000)
  jest: string;

  /** Dlaczego i na podstawie czego. */
  @IsPlainText(2000)
  powod: string;
}

/** Zwrot planu pomocy. */
export class ZwrotPlanuRequest {
  /** Co poprawić. */
  @IsPlainText(2000)
  uwagi: string;
}

/** Nowy plan pomocy w miejsce zwróconego. */
export class ZmianaPlanuRequest {
  @ValidateNested() @Type(() => PlanPomocy)
  plan: PlanPomocy;

  /** Co zmieniono i dlaczego. */
  @IsPlainText(2000)
  powod: string;
}

/** Numer wywiadu z systemu ministra. */
export class SygnaturaWywiaduRequest {
  /** Numer nadany przez system teleinformatyczny ministra (art. 107 ust. 5f). */
  @Matches(/^[\p{L}\d][\p{L}\d./ -]{2,59}$/u, { message: 'Podaj numer: od 3 do 60 liter, cyfr, kropek, ukośników i łączników.' })
  sygnatura: string;
}

/** What is written to a signed interview, and the way of its plan. */
@ApiTags('Wywiady')
@Controller('wywiady')
export class WpisController {
  constructor(private readonly wpisy: WpisService, private readonly plany: PlanService) {}

  @Post(':id/sprostowania')
  @Creates()
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Sprostuj ustalenie urzędu albo dopisz uwagę do danych osoby; podpisana treść zostaje' })
  async correct(@Param('id', ParseUUIDPipe) id: string, @Body() request: SprostowanieWywiaduRequest): Promise<WywiadResponse> {
    return toWywiadResponse(await this.wpisy.correct(id, request));
  }

  @Post(':id/sygnatury')
  @Creates()
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Zapisz numer wywiadu z systemu ministra' })
  async setSygnatura(@Param('id', ParseUUIDPipe) id: string, @Body() { sygnatura }: SygnaturaWywiaduRequest): Promise<WywiadResponse> {
    return toWywiadResponse(await this.wpisy.setSygnatura(id, sygnatura));
  }

  @Post(':id/zatwierdzenia-planu')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:plan:approve')
  @ApiOperation({ summary: 'Zatwierdź plan pomocy (nagłówek If-Match)' })
  async approvePlan(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<WywiadResponse> {
    return toWywiadResponse(await this.plany.approve(id, (current) => assertVersion(current, wersja)));
  }

  @Post(':id/zwroty-planu')
  @HttpCode(200)
  @Requires('pomoc-spoleczna:plan:approve')
  @ApiOperation({ summary: 'Zwróć plan pomocy z uwagami (nagłówek If-Match)' })
  async giveBackPlan(@Param('id', ParseUUIDPipe) id: string, @Body() { uwagi }: ZwrotPlanuRequest, @IfMatch() wersja: number): Promise<WywiadResponse> {
    return toWywiadResponse(await this.plany.giveBack(id, uwagi, (current) => assertVersion(current, wersja)));
  }

  @Put(':id/plan')
  @Requires('pomoc-spoleczna:wywiad:write')
  @ApiOperation({ summary: 'Przedstaw nowy plan w miejsce zwróconego (nagłówek If-Match)' })
  async changePlan(@Param('id', ParseUUIDPipe) id: string, @Body() { plan, powod }: ZmianaPlanuRequest, @IfMatch() wersja: number): Promise<WywiadResponse> {
    return toWywiadResponse(await this.plany.change(id, plan, powod, (current) => assertVersion(current, wersja)));
  }
}

import { Body, Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { Creates, IfMatch } from '@ostoja/http';
import { Money, notFound, plainMonth } from '@ostoja/kernel';
import { PlanService } from './dokument/plan.service.js';
import {
  DokumentPlanuPage, DokumentPlanuSzczegolyResponse, LimitWydatkowResponse, PlanFinansowyResponse, PrzekroczeniePlanuResponse, toDokumentPlanuResponse, toLimitWydatkowResponse,
  toLiniaPlanuResponse, toPozycjaPlanuResponse, toPrzekroczeniePlanuResponse,
} from './plan-response.dto.js';
import { DokumentPlanuPageQuery, DokumentPlanuRequest, LimitWydatkowRequest, PrzekroczeniePlanuRequest, RokPlanuQuery, toDokumentInput } from './plan.dto.js';
import { LimitService } from './stan/limit.service.js';
import { PlanQuery } from './stan/plan.query.js';

const YEARS = { least: 2020, last: 2100 };

/** The financial plan of a year as it stands. */
@ApiTags('Plan finansowy')
@Controller('plany-finansowe')
export class PlanController {
  constructor(private readonly query: PlanQuery) {}

  @Get(':rok')
  @Requires('finanse:plan:read')
  @ApiOperation({ summary: 'Plan finansowy roku po zmianach, z zaangażowaniem i resztą' })
  async get(@Param('rok', ParseIntPipe) rok: number): Promise<PlanFinansowyResponse> {
    if (rok < YEARS.least || rok > YEARS.last) throw notFound('plan finansowy');
    return { rok, zatwierdzony: await this.query.hasPlan(rok), linie: (await this.query.findStan(rok)).map(toLiniaPlanuResponse) };
  }
}

/** The documents that make the plan: entered by the chief accountant, decided by the director. */
@ApiTags('Plan finansowy')
@Controller('dokumenty-planu')
export class DokumentPlanuController {
  constructor(private readonly plans: PlanService, private readonly query: PlanQuery) {}

  @Get()
  @Requires('finanse:plan:read')
  @ApiOperation({ summary: 'Dokumenty planu finansowego, od najnowszego' })
  async find(@Query() { rok, limit = 50, kursor }: DokumentPlanuPageQuery): Promise<DokumentPlanuPage> {
    const page = await this.query.findDokumenty(rok, limit, kursor);
    return { elementy: page.elementy.map(toDokumentPlanuResponse), nastepny: page.nastepny };
  }

  @Get(':id')
  @Requires('finanse:plan:read')
  @ApiOperation({ summary: 'Dokument planu finansowego z pozycjami' })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<DokumentPlanuSzczegolyResponse> {
    const dokument = await this.query.findDokument(id);
    if (!dokument) throw notFound('dokument planu');
    return { ...toDokumentPlanuResponse(dokument), pozycje: (await this.query.findPozycje(id)).map(toPozycjaPlanuResponse) };
  }

  @Post()
  @Creates()
  @Requires('finanse:plan:create')
  @ApiOperation({ summary: 'Wprowadź projekt planu, jego zmiany albo przeniesienia' })
  async create(@Body() request: DokumentPlanuRequest): Promise<DokumentPlanuSzczegolyResponse> {
    return this.get(await this.plans.create(toDokumentInput(request)));
  }

  @Post(':id/zatwierdzenia')
  @Creates()
  @Requires('finanse:plan:approve')
  @ApiOperation({ summary: 'Zatwierdź dokument planu (nagłówek If-Match)' })
  async approve(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<DokumentPlanuSzczegolyResponse> {
    await this.plans.approve(id, wersja);
    return this.get(id);
  }

  @Post(':id/odrzucenia')
  @Creates()
  @Requires('finanse:plan:approve')
  @ApiOperation({ summary: 'Odrzuć projekt dokumentu planu (nagłówek If-Match)' })
  async reject(@Param('id', ParseUUIDPipe) id: string, @IfMatch() wersja: number): Promise<DokumentPlanuSzczegolyResponse> {
    await this.plans.reject(id, wersja);
    return this.get(id);
  }
}

/** Limits of units for a month. */
@ApiTags('Plan finansowy')
@Controller('limity-wydatkow')
export class LimitWydatkowController {
  constructor(private readonly limits: LimitService, private readonly query: PlanQuery) {}

  @Get()
  @Requires('finanse:plan:read')
  @ApiOperation({ summary: 'Obowiązujące limity komórek na miesiące roku, z wykorzystaniem' })
  async find(@Query() { rok }: RokPlanuQuery): Promise<LimitWydatkowResponse[]> {
    return (await this.query.findLimits(rok)).map(toLimitWydatkowResponse);
  }

  @Post()
  @Creates()
  @Requires('finanse:limit:create')
  @ApiOperation({ summary: 'Ustal limit komórki na miesiąc; zastępuje wcześniejszy' })
  async create(@Body() { komorka_id, miesiac, kwota, ...linia }: LimitWydatkowRequest): Promise<LimitWydatkowResponse[]> {
    await this.limits.setLimit({ ...linia, komorkaId: komorka_id, miesiac: plainMonth(miesiac), kwota: Money.parse(kwota) });
    return this.find({ rok: Number(miesiac.slice(0, 4)) });
  }
}

/** Decisions to commit more than the plan gives. */
@ApiTags('Plan finansowy')
@Controller('przekroczenia-planu')
export class PrzekroczeniePlanuController {
  constructor(private readonly limits: LimitService, private readonly query: PlanQuery) {}

  @Get()
  @Requires('finanse:plan:read')
  @ApiOperation({ summary: 'Zapisane decyzje o zaangażowaniu ponad plan roku' })
  async find(@Query() { rok }: RokPlanuQuery): Promise<PrzekroczeniePlanuResponse[]> {
    return (await this.query.findOverruns(rok)).map(toPrzekroczeniePlanuResponse);
  }

  @Post()
  @Creates()
  @Requires('finanse:przekroczenie:create')
  @ApiOperation({ summary: 'Zapisz decyzję o zaangażowaniu ponad plan' })
  async create(@Body() { komorka_id, kwota, ...rest }: PrzekroczeniePlanuRequest): Promise<PrzekroczeniePlanuResponse[]> {
    await this.limits.allow({ ...rest, komorkaId: komorka_id ?? null, kwota: Money.parse(kwota) });
    return this.find({ rok: rest.rok });
  }
}

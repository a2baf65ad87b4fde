import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '@ostoja/access';
import { assertVersion, Creates, IfMatch } from '@ostoja/http';
import { PlanService } from '../podpis/plan.service.js';
import { toWywiadResponse, WywiadResponse } from '../wywiad.dto.js';
import { SprostowanieWywiaduRequest, SygnaturaWywiaduRequest, ZmianaPlanuRequest, ZwrotPlanuRequest } from './wpis.dto.js';
import { WpisService } from './wpis.service.js';

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

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { CursorCodec, LimitedOpen } from '@ostoja/http';
import { Clock, isText, notFound, type PlainDate } from '@ostoja/kernel';
import type { ParameterDefinition } from '@ostoja/law';
import { PrawoRegistry } from '../prawo.registry.js';
import { SnapshotSource } from '../snapshot/snapshot-source.js';
import { ParametrUstawowySzczegolyResponse, ParametryPage, ParametryQuery, toParametrResponse, toParametrSzczegolyResponse } from './parametr.dto.js';

/** Every dated value that calculations use, with provision and source. */
@ApiTags('Parametry')
@OpenRoute()
@LimitedOpen()
@Controller('parametry')
export class ParametryController {
  constructor(
    private readonly registry: PrawoRegistry,
    private readonly snapshots: SnapshotSource,
    private readonly cursors: CursorCodec,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Parametry ustawowe z wartością na dzień, podstawą prawną i źródłem' })
  async find(@Query() { domena, na_dzien, szukaj = '', limit = 50, kursor }: ParametryQuery): Promise<ParametryPage> {
    const [after] = this.cursors.read(kursor, [isText]);
    const dzien = (na_dzien ?? this.clock.today()) as PlainDate;
    const words = plain(szukaj).split(/\s+/).filter(Boolean);
    const found = (await this.snapshots.current()).list().filter((parametr) =>
      (after === null || parametr.id > String(after)) && (domena === undefined || this.registry.domenaOf(parametr.id)?.kod === domena) && isNamed(parametr, words));
    return this.cursors.toPage(found.slice(0, limit + 1), limit, ({ id }) => [id], (parametr) => toParametrResponse(parametr, this.registry.domenaOf(parametr.id), dzien)) as ParametryPage;
  }

  @Get(':id')
  @ApiOperation({ summary: 'Parametr ustawowy z historią wartości' })
  async get(@Param('id') id: string): Promise<ParametrUstawowySzczegolyResponse> {
    const parametr = (await this.snapshots.current()).list().find((one) => one.id === id);
    if (!parametr) throw notFound('parametr ustawowy');
    return toParametrSzczegolyResponse(parametr, this.registry.domenaOf(id), this.clock.today());
  }
}

/** Every word stands in the name, the id or a provision. */
function isNamed({ id, name_pl, values }: ParameterDefinition, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = plain([id, name_pl, ...values.map(({ legal_basis }) => legal_basis)].join(' '));
  return words.every((word) => text.includes(word));
}

/** For comparing what people type: small letters without Polish marks. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l');
}

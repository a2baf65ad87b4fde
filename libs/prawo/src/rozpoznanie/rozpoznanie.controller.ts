import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { factsSchema, Sytuacja } from '@ostoja/facts';
import { LimitedOpen } from '@ostoja/http';
import { Clock, plainDate } from '@ostoja/kernel';
import { PrawoRegistry } from '../prawo.registry.js';
import { SnapshotSource } from '../snapshot/snapshot-source.js';
import { RozpoznanieFormularzResponse, RozpoznanieRequest, RozpoznanieResponse, toRozpoznanieResponse } from './rozpoznanie.dto.js';
import { screen } from './screen.js';

/** A person alone, out of work, without income. */
const PRZYKLAD = {
  osoby: [{ kim: 'ja', data_urodzenia: '1980-04-12', plec: 'K', dochod: '0.00', stopien: 'brak' }],
  powody: ['bezrobocie'],
  potrzeby: [{ cel: 'zywnosc', kwota: '300.00' }],
  praca: { status: 'bezrobotny_bez_zasilku' },
};

/** "What am I entitled to": one situation against the law of all domains. It stores nothing. */
@ApiTags('Rozpoznanie: do czego mam prawo')
@OpenRoute()
@LimitedOpen()
@Controller('rozpoznanie')
export class RozpoznanieController {
  constructor(private readonly registry: PrawoRegistry, private readonly snapshots: SnapshotSource, private readonly clock: Clock) {}

  @Get()
  @ApiOperation({ summary: 'Pytania rozpoznania: schemat i przykład sytuacji.' })
  @ApiOkResponse({ type: RozpoznanieFormularzResponse })
  form(): RozpoznanieFormularzResponse {
    return { fakty: factsSchema(Sytuacja), przyklad: PRZYKLAD };
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Rozpoznaje, do czego sytuacja daje prawo, co jest możliwe i czego zabrakło. Niczego nie zapisuje.' })
  @ApiOkResponse({ type: RozpoznanieResponse })
  async screen(@Body() { na_dzien, ...sytuacja }: RozpoznanieRequest): Promise<RozpoznanieResponse> {
    const dzien = na_dzien === undefined ? this.clock.today() : plainDate(na_dzien);
    const snapshot = await this.snapshots.current();
    return toRozpoznanieResponse(screen(this.registry.domeny, snapshot, sytuacja, dzien), dzien, snapshot.hash);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { LimitedOpen } from '@ostoja/http';
import { Clock } from '@ostoja/kernel';
import { PrawoRegistry } from '../prawo.registry.js';
import { SnapshotSource } from '../snapshot/snapshot-source.js';
import { listAlarmy } from './alarm.policy.js';
import { AlarmyParametrowResponse, AlarmyQuery, toAlarmResponse } from './parametr.dto.js';

/** What somebody has to load, so that calculations go on. Open, like the values themselves: it tells a stranger only what the law has not got yet. */
@ApiTags('Parametry')
@OpenRoute()
@LimitedOpen()
@Controller('alarmy-parametrow')
export class AlarmyController {
  constructor(private readonly registry: PrawoRegistry, private readonly snapshots: SnapshotSource, private readonly clock: Clock) {}

  @Get()
  @ApiOperation({ summary: 'Wartości, które się skończyły, kończą albo powinny były zmienić' })
  async list(@Query() { dni = 60 }: AlarmyQuery): Promise<AlarmyParametrowResponse> {
    const dzien = this.clock.today();
    const alarmy = listAlarmy((await this.snapshots.current()).list(), dzien, dni);
    return { na_dzien: dzien, elementy: alarmy.map((alarm) => toAlarmResponse(alarm, this.registry.domenaOf(alarm.parametr.id))) };
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@ostoja/kernel';
import { SnapshotSource } from '@ostoja/prawo';
import { type CzescWzoru, listWzorKontraktu, type PozycjaWzoru } from './wzor-kontraktu.js';

/** The form of the contract as the released values have it today. */
@Injectable()
export class WzorKontraktuService {
  constructor(private readonly snapshots: SnapshotSource, private readonly clock: Clock) {}

  async list(): Promise<PozycjaWzoru[]> {
    return listWzorKontraktu(await this.snapshots.current(), this.clock.today());
  }

  /** Titles by part; a part that the values leave out keeps its code. */
  async titles(): Promise<(czesc: CzescWzoru) => string> {
    const titles = new Map((await this.list()).map(({ kod, nazwa }) => [kod, nazwa]));
    return (czesc) => titles.get(czesc) ?? czesc;
  }
}

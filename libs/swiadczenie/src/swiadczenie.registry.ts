import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import type { ParameterDefinition, ParameterSnapshot, Swiadczenie } from '@ostoja/law';
import { PrawoRegistry, SnapshotSource } from '@ostoja/prawo';

/** The benefits that a case can decide, with the law as the centre has it today. */
@Injectable()
export class SwiadczenieRegistry {
  constructor(private readonly prawo: PrawoRegistry, private readonly snapshots: SnapshotSource) {}

  /** Errors: `SWIADCZENIE.UNKNOWN` (404), also for a definition that is only calculated: it does not say where its facts come from. */
  getDefinition(kod: string): Swiadczenie<object> {
    const found = this.prawo.swiadczenia.find(({ definicja }) => definicja.kod === kod)?.definicja;
    if (!found || found.opis.evidence.length === 0) throw new DomainError('SWIADCZENIE.UNKNOWN', 'Nie ma takiego świadczenia.', { status: 404 });
    return found;
  }

  /** The dated values of the law, frozen as of now. */
  snapshot(): Promise<ParameterSnapshot> {
    return this.snapshots.current();
  }

  /** The parameters of the benefit's own domain: its dictionaries are among them. */
  async listParameters(kod: string): Promise<readonly ParameterDefinition[]> {
    return this.prawo.parametersOf(this.prawo.findSwiadczenie(kod).domena, await this.snapshot());
  }

  /** SHA-256 of the rule as it runs: a stored calculation tells by it whether the rule has changed since. */
  ruleHash(kod: string): string {
    const { wersje, wersja_faktow } = this.getDefinition(kod).opis;
    const content = wersje.map((version) => [version.od, version.do, version.calculate.toString()]);
    return createHash('sha256').update(JSON.stringify([kod, wersja_faktow, content])).digest('hex');
  }
}

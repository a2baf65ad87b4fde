import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import type { ParameterSnapshot, Swiadczenie } from '@ostoja/law';

/** Every benefit definition that the libraries above gave, and the parameters in force. */
@Injectable()
export class SwiadczenieRegistry {
  private readonly byKod: ReadonlyMap<string, Swiadczenie<object>>;

  constructor(readonly definitions: readonly Swiadczenie<object>[], readonly snapshot: ParameterSnapshot) {
    this.byKod = new Map(definitions.map((definition) => [definition.kod, definition]));
    if (this.byKod.size !== definitions.length) throw new RangeError('Two benefit definitions share a code');
  }

  /** Errors: `SWIADCZENIE.UNKNOWN` (404). */
  getDefinition(kod: string): Swiadczenie<object> {
    const found = this.byKod.get(kod);
    if (!found) throw new DomainError('SWIADCZENIE.UNKNOWN', 'Nie ma takiego świadczenia.', { status: 404 });
    return found;
  }

  /** SHA-256 of the rule as it runs: a stored calculation tells by it whether the rule has changed since. */
  ruleHash(kod: string): string {
    const { wersje, wersja_faktow } = this.getDefinition(kod).opis;
    const content = wersje.map((version) => [version.od, version.do, version.calculate.toString()]);
    return createHash('sha256').update(JSON.stringify([kod, wersja_faktow, content])).digest('hex');
  }
}

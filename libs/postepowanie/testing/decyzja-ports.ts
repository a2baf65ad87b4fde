import { Global, Module } from '@nestjs/common';
import { Money, type PlainDate } from '@ostoja/kernel';
import { DecyzjaContentPort, DecyzjaEffectPort, type DecyzjaObciazajaca, type DecyzjaWykonalna, type SrodkiNaDecyzje, type TrescObliczenia, type WynikObliczenia } from '../src/decyzja/decyzja.ports.js';
import { aTrescObliczenia } from './decyzja.js';

/** The engine of benefits as a test says it is. */
export class StatedContent extends DecyzjaContentPort {
  wynik: WynikObliczenia | null = null;
  tresc: TrescObliczenia = aTrescObliczenia();
  changes: readonly string[] = [];

  async findNewest(): Promise<WynikObliczenia | null> {
    return this.wynik;
  }
  async getWynik(): Promise<WynikObliczenia> {
    if (!this.wynik) throw new Error('the test states no calculation');
    return this.wynik;
  }
  async describe(): Promise<TrescObliczenia> {
    return this.tresc;
  }
  async findConcurrent(): Promise<string | null> {
    return null;
  }
  async findChanges(): Promise<readonly string[]> {
    return this.changes;
  }
}

/** Remembers what went to payment. */
export class RecordedEffect extends DecyzjaEffectPort {
  readonly payable: DecyzjaWykonalna[] = [];

  /** What else happened, in order: `hold`, `release`, `end` or `restore` with the id of the decision. */
  readonly acts: (readonly [string, string])[] = [];

  /** The newest first day that is not due any more, by decision. */
  readonly ends = new Map<string, PlainDate>();

  /** Decisions with money set aside. */
  readonly reserved = new Set<string>();

  async reserve({ id }: DecyzjaObciazajaca): Promise<void> {
    this.reserved.add(id);
  }
  async unreserve(decyzjaId: string): Promise<void> {
    this.reserved.delete(decyzjaId);
  }
  async findSrodki({ komorkaId: _, kwota }: DecyzjaObciazajaca): Promise<readonly SrodkiNaDecyzje[]> {
    return [{ dzial: '852', rozdzial: '85214', paragraf: '3110', zrodlo: 'wlasne', rok: 2026, komorka: null, potrzeba: kwota.toString(), zarezerwowano: '0.00', dostepne: '1000.00', brakuje: '0.00' }];
  }
  async becamePayable(decyzja: DecyzjaWykonalna): Promise<void> {
    this.payable.push(decyzja);
  }
  async hold(decyzjaId: string): Promise<void> {
    this.acts.push(['hold', decyzjaId]);
  }
  async release(decyzjaId: string): Promise<void> {
    this.acts.push(['release', decyzjaId]);
  }
  async end(decyzjaId: string, dzien: PlainDate): Promise<void> {
    this.acts.push(['end', decyzjaId]);
    this.ends.set(decyzjaId, dzien);
  }
  async restore({ id }: { readonly id: string }): Promise<void> {
    this.acts.push(['restore', id]);
  }
  async findUndue(): Promise<Money> {
    return Money.ZERO;
  }
}

/** Stands in for the engine of benefits above, at its ports. */
@Global()
@Module({
  providers: [
    { provide: DecyzjaContentPort, useClass: StatedContent },
    { provide: DecyzjaEffectPort, useClass: RecordedEffect },
  ],
  exports: [DecyzjaContentPort, DecyzjaEffectPort],
})
export class StatedPortsModule {}

import { Injectable } from '@nestjs/common';
import type { Money, PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { fillPayments } from './fill-lines.js';
import { type LinieWyplaty, NaleznosciPort, type WplataNaleznosci } from './naleznosci.port.js';

/** The claims as payments see them; while no library registers, there are none. */
@Injectable()
export class Naleznosci extends NaleznosciPort {
  private port: NaleznosciPort | null = null;

  register(port: NaleznosciPort): void {
    this.port = port;
  }

  async deduct(tx: EntityManager, listaId: string): Promise<void> {
    await this.port?.deduct(tx, listaId);
  }

  async settle(tx: EntityManager, listaId: string): Promise<void> {
    await this.port?.settle(tx, listaId);
  }

  async restore(tx: EntityManager, pozycjaIds: readonly string[], dzien?: PlainDate): Promise<string[]> {
    return (await this.port?.restore(tx, pozycjaIds, dzien)) ?? [];
  }

  async cameBack(tx: EntityManager, wyplaty: readonly LinieWyplaty[], kwota: Money, dzien?: PlainDate): Promise<LinieWyplaty[]> {
    return this.port ? this.port.cameBack(tx, wyplaty, kwota, dzien) : fillPayments(wyplaty, kwota);
  }

  async pay(tx: EntityManager, wplata: WplataNaleznosci): Promise<Money | null> {
    return (await this.port?.pay(tx, wplata)) ?? null;
  }
}

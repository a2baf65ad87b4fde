import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, newId, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Decyzja } from '../decyzja/decyzja.entity.js';
import { stateIllegal } from '../decyzja/decyzja.errors.js';
import { DecyzjaSkutekService } from '../decyzja/skutek/decyzja-skutek.service.js';
import { lockDecyzja } from '../decyzja/decyzja.store.js';
import { DeliveryPort } from './delivery.port.js';
import { Doreczenie } from './doreczenie.entity.js';
import { assertDaty, type DatyDoreczenia, deriveSkutek } from './doreczenie.policy.js';

/** Dates and proof of an attempt to deliver. */
export interface DaneDoreczenia extends Omit<DatyDoreczenia, 'sposob'> {
  readonly numerPrzesylki: string | null;
  readonly dowodId: string | null;
}

/** Attempts to serve a signed decision; the first that takes effect delivers it. */
@Injectable()
export class DoreczenieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly skutki: DecyzjaSkutekService,
    private readonly delivery: DeliveryPort,
  ) {}

  /** Errors: 404, 403, 409 unless the decision is signed and not yet delivered, 422 `DORECZENIE.DATES`. */
  async begin(decyzjaId: string, sposob: Doreczenie['sposob'], dane: DaneDoreczenia): Promise<Doreczenie> {
    return this.database.transaction(async (tx) => {
      const decyzja = await lockSigned(tx, decyzjaId);
      const { sprawaId, komorkaId, kragId } = decyzja;
      const doreczenie = tx.create(Doreczenie, { ...dane, id: newId(), decyzjaId, sprawaId, komorkaId, kragId, sposob, uznaneZaDoreczone: null, wyprowadzenie: null });
      if (sposob === 'e-doreczenia' && decyzja.pismoId) {
        const { numer } = await this.delivery.send({ dokumentId: decyzja.pismoId, osobaId: decyzja.osobaId });
        doreczenie.numerPrzesylki ??= numer;
      }
      return this.settle(tx, decyzja, doreczenie);
    });
  }

  /** Adds what happened with the letter. Errors: 404, 403, 409 after the effect, 412, 422 `DORECZENIE.DATES`. */
  async update(id: string, wersja: number, dane: DaneDoreczenia): Promise<Doreczenie> {
    return this.database.transaction(async (tx) => {
      const seen = await tx.findOneBy(Doreczenie, { id });
      if (!seen) throw notFound('doręczenie');
      const decyzja = await lockSigned(tx, seen.decyzjaId);
      const doreczenie = await tx.findOneByOrFail(Doreczenie, { id });
      assertVersion(doreczenie.wersja, wersja);
      return this.settle(tx, decyzja, Object.assign(doreczenie, dane));
    });
  }

  async listOfDecyzja(decyzjaId: string): Promise<Doreczenie[]> {
    return this.database.transaction((tx) => tx.find(Doreczenie, { where: { decyzjaId }, order: { id: 'ASC' } }));
  }

  private async settle(tx: EntityManager, decyzja: Decyzja, doreczenie: Doreczenie): Promise<Doreczenie> {
    assertDaty(doreczenie, decyzja.data!, this.clock.today());
    const skutek = deriveSkutek(doreczenie);
    if (skutek) {
      const { dzien, opis, przepis } = skutek;
      Object.assign(doreczenie, { uznaneZaDoreczone: dzien, wyprowadzenie: { opis, przepis } });
    }
    await tx.save(doreczenie);
    if (skutek) await this.skutki.delivered(tx, decyzja, skutek.dzien);
    return doreczenie;
  }
}

/** A decision that waits for delivery, locked. */
async function lockSigned(tx: EntityManager, id: string): Promise<Decyzja> {
  const decyzja = await lockDecyzja(tx, id);
  if (decyzja.stan === 'wydana') return decyzja;
  if (decyzja.stan === 'doreczona' || decyzja.stan === 'ostateczna') {
    throw new DomainError('DORECZENIE.DONE', 'Decyzja jest już doręczona.', { status: 409, provision: 'art. 110 § 1 KPA' });
  }
  throw stateIllegal('Doręczenie', decyzja.stan, 'art. 109 § 1 KPA');
}


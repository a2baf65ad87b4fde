import { Injectable } from '@nestjs/common';
import { getPrincipal } from '@ostoja/database';
import { Clock, newId } from '@ostoja/kernel';
import { EvidenceVault } from '@ostoja/osoba';
import type { EntityManager } from 'typeorm';
import type { Wywiad } from '../wywiad.entity.js';
import { type RodzajWpisu, WywiadWpis } from './wpis.entity.js';
import type { TrescWpisu, WpisWywiadu } from './wpis.policy.js';

const SEALED = 'wywiad-wpis';

/** Adds and opens what was written to an interview after its signature. */
@Injectable()
export class WpisStore {
  constructor(private readonly vault: EvidenceVault, private readonly clock: Clock) {}

  /** Oldest first. */
  async list(tx: EntityManager, wywiadId: string): Promise<WpisWywiadu[]> {
    const rows = await tx.find(WywiadWpis, { where: { wywiadId }, order: { chwila: 'asc', id: 'asc' } });
    const keys = new Map<string, { id: string; zawiniety: Buffer }>();
    for (const key of rows.length > 0 ? await tx.query<{ id: string; zawiniety: Buffer }[]>('select id, zawiniety from osoba.klucz where id = any ($1)', [rows.map(({ kluczId }) => kluczId)]) : []) keys.set(key.id, key);
    return rows.map(({ jednostkaId, id, rodzaj, kto, chwila, kluczId, trescSzyfr }) => ({
      id, rodzaj, kto, chwila, tresc: this.vault.open({ jednostkaId, id, rodzaj: SEALED }, trescSzyfr, keys.get(kluczId)!) as TrescWpisu,
    }));
  }

  /** Under the name of whoever acts. */
  async add(tx: EntityManager, { id: wywiadId, komorkaId, kragId }: Wywiad, rodzaj: RodzajWpisu, tresc: TrescWpisu): Promise<WpisWywiadu> {
    const { jednostkaId, uzytkownikId: kto } = getPrincipal();
    const [id, chwila] = [newId(), this.clock.now()];
    const sealed = await this.vault.seal(tx, { jednostkaId, id, rodzaj: SEALED }, tresc);
    await tx.save(tx.create(WywiadWpis, { jednostkaId, id, wywiadId, komorkaId, kragId, rodzaj, kto, chwila, ...sealed }));
    return { id, rodzaj, kto, chwila, tresc };
  }
}

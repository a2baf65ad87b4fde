import { Injectable } from '@nestjs/common';
import { notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { TrescStore } from '../tresc.store.js';
import { Notatka } from './notatka.entity.js';

/** A note with its opened text. */
export interface OtwartaNotatka {
  readonly notatka: Notatka;
  readonly tresc: string;
}

const KIND = 'notatka';

/** Notes with their sealed text. */
@Injectable()
export class NotatkaStore {
  constructor(private readonly tresci: TrescStore) {}

  /** Errors: 404. With `lock` nobody else changes it until the transaction ends. */
  async open(tx: EntityManager, id: string, { lock = false } = {}): Promise<OtwartaNotatka> {
    const notatka = await tx.findOne(Notatka, { where: { id }, ...(lock && { lock: { mode: 'pessimistic_write' } }) });
    if (!notatka) throw notFound('notatka');
    return (await this.openAll(tx, [notatka]))[0]!;
  }

  /** Notes of the persons under the ids, newest first, after a day and an id. */
  async list(tx: EntityManager, osobaIds: readonly string[], limit: number, after: readonly unknown[] | null): Promise<OtwartaNotatka[]> {
    const query = tx.createQueryBuilder(Notatka, 'n').where('n.osoba_id = any (:osobaIds)', { osobaIds }).orderBy('n.dzien', 'DESC').addOrderBy('n.id', 'DESC').limit(limit);
    if (after) query.andWhere('(n.dzien, n.id) < (:dzien::date, :id::uuid)', { dzien: after[0], id: after[1] });
    return this.openAll(tx, await query.getMany());
  }

  /** Seals the text into the row that is about to be saved; `jednostkaId` and `id` must be set. */
  async seal(tx: EntityManager, notatka: Notatka, tresc: string): Promise<void> {
    await this.tresci.seal(tx, KIND, notatka, { tresc });
  }

  private async openAll(tx: EntityManager, notatki: readonly Notatka[]): Promise<OtwartaNotatka[]> {
    const contents = await this.tresci.open(tx, KIND, notatki);
    return notatki.map((notatka) => ({ notatka, tresc: (contents.get(notatka.id) as { tresc: string } | undefined)?.tresc ?? '' }));
  }
}

import { Injectable } from '@nestjs/common';
import { EvidenceVault } from '@ostoja/osoba';
import type { EntityManager } from 'typeorm';

/** A row whose content is sealed. */
export interface SealedContent {
  readonly jednostkaId: string;
  readonly id: string;
  kluczId: string | null;
  trescSzyfr: Buffer | null;
}

/** Seals and opens what workers write about people: health, addiction and violence may stand in it (art. 9 RODO). */
@Injectable()
export class TrescStore {
  constructor(private readonly vault: EvidenceVault) {}

  /** Puts the content, sealed, into the row that is about to be saved; `jednostkaId` and `id` must be set. */
  async seal(tx: EntityManager, rodzaj: string, row: SealedContent, tresc: object): Promise<void> {
    Object.assign(row, await this.vault.seal(tx, { jednostkaId: row.jednostkaId, id: row.id, rodzaj }, tresc));
  }

  /** The contents by id of their rows; a row without content is left out. One question for the keys of all. */
  async open(tx: EntityManager, rodzaj: string, rows: readonly SealedContent[]): Promise<Map<string, object>> {
    const sealed = rows.filter(({ kluczId }) => kluczId !== null);
    const keys = sealed.length === 0 ? [] : await tx.query<{ id: string; zawiniety: Buffer }[]>('select id, zawiniety from osoba.klucz where id = any ($1)', [sealed.map(({ kluczId }) => kluczId)]);
    const contents = new Map<string, object>();
    for (const { jednostkaId, id, kluczId, trescSzyfr } of sealed) {
      const key = keys.find((one) => one.id === kluczId);
      if (key && trescSzyfr) contents.set(id, this.vault.open({ jednostkaId, id, rodzaj }, trescSzyfr, key));
    }
    return contents;
  }
}

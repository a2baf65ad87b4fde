import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { assertMay, SprawaService } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { RodzinaService } from '../rodzina.service.js';
import { assertMozliwePrzekazanie } from './notatka.policy.js';
import { NotatkaStore, type OtwartaNotatka } from './notatka.store.js';
import { NotatkaPapierService } from './notatka-papier.service.js';

/** Formally passes a note of social work to the file of a case; from then on the party may read it there (KPA 73). */
@Injectable()
export class NotatkaPrzekazanieService {
  constructor(
    private readonly store: NotatkaStore,
    private readonly sprawy: SprawaService,
    private readonly rodziny: RodzinaService,
    private readonly papiery: NotatkaPapierService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Errors: 404 notatka or sprawa, 403, 409 for a draft or a note passed before, 412, 422 for a case of strangers or of another unit. */
  async pass(id: string, cel: { readonly sprawaId: string; readonly powod: string }, assertSeen: (wersja: number) => void): Promise<OtwartaNotatka> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      const { notatka } = opened;
      await assertMay(tx, 'pomoc-spoleczna:notatka:pass', notatka.komorkaId);
      const sprawa = await this.sprawy.getSprawa(cel.sprawaId);
      const { osobaIds } = await this.rodziny.onDay(tx, await canonical(tx, notatka.osobaId), notatka.dzien);
      const { komorkaId, kragId } = sprawa;
      assertMozliwePrzekazanie({ ...notatka, sprawa: { komorkaId, kragId, osobaId: await canonical(tx, sprawa.osobaId) }, rodzina: osobaIds });
      assertSeen(notatka.wersja);
      await this.papiery.file(tx, opened, sprawa, cel.powod);
      const now = this.clock.now();
      Object.assign(notatka, { stan: 'przekazana', przekazano: now, przekazalId: getPrincipal().uzytkownikId, sprawaId: sprawa.id, zmieniono: now });
      await tx.save(notatka);
      return this.store.open(tx, id);
    });
  }
}

async function canonical(tx: EntityManager, osobaId: string): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>('select osoba.kanoniczna($1) as id', [osobaId]);
  return row!.id;
}

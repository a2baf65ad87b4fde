import { Injectable } from '@nestjs/common';
import { notFound } from '@ostoja/kernel';
import { EvidenceVault } from '@ostoja/osoba';
import { plainToInstance } from 'class-transformer';
import { type EntityManager, In } from 'typeorm';
import type { WpisWywiadu } from './wpis/wpis.policy.js';
import { WpisStore } from './wpis/wpis.store.js';
import { Wywiad } from './wywiad.entity.js';
import { WywiadSprawa } from './wywiad-sprawa.entity.js';
import { WywiadTresc } from './wywiad-tresc.dto.js';

/** An interview with its opened content and the cases that it serves. */
export interface OtwartyWywiad {
  readonly wywiad: Wywiad;
  readonly tresc: WywiadTresc;
  readonly sprawy: readonly WywiadSprawa[];
  /** What was written after the signature, oldest first. */
  readonly wpisy: readonly WpisWywiadu[];
}

/** Everybody whom the interview tells about: the access log names each of them. */
export function peopleOf({ wywiad, tresc }: Pick<OtwartyWywiad, 'wywiad' | 'tresc'>): string[] {
  const { rodzina = [], dochody = [], orzeczenia = [], powody = [] } = tresc.czesci;
  return [...new Set([wywiad.osobaId, ...[...rodzina, ...dochody, ...orzeczenia, ...powody].flatMap(({ osoba_id }) => osoba_id ?? [])])];
}

/** Seals and opens the content: health, addiction and violence may stand in it (art. 9 RODO). */
@Injectable()
export class WywiadStore {
  constructor(private readonly vault: EvidenceVault, private readonly wpisy: WpisStore) {}

  /** Errors: 404. With `lock` nobody else changes it until the transaction ends. */
  async open(tx: EntityManager, id: string, { lock = false } = {}): Promise<OtwartyWywiad> {
    const wywiad = await tx.findOne(Wywiad, { where: { id }, ...(lock && { lock: { mode: 'pessimistic_write' } }) });
    if (!wywiad) throw notFound('wywiad');
    const sprawy = await tx.find(WywiadSprawa, { where: { wywiadId: id }, order: { id: 'asc' } });
    return { wywiad, tresc: await this.unseal(tx, wywiad), sprawy, wpisy: await this.wpisy.list(tx, id) };
  }

  /** Content of the newest signed interview for help with the person under any id, or null. */
  async findPrevious(tx: EntityManager, osobaIds: readonly string[]): Promise<{ wywiad: Wywiad; tresc: WywiadTresc } | null> {
    const wywiad = await tx.findOne(Wywiad, { where: { osobaId: In([...osobaIds]), stan: 'podpisany', cel: 'pomoc' }, order: { podpisano: 'desc' } });
    return wywiad && { wywiad, tresc: await this.unseal(tx, wywiad) };
  }

  /** Puts the content, sealed, into the row that is about to be saved; `jednostkaId` and `id` must be set. */
  async seal(tx: EntityManager, wywiad: Wywiad, tresc: WywiadTresc): Promise<void> {
    Object.assign(wywiad, await this.vault.seal(tx, rowOf(wywiad), tresc));
  }

  private async unseal(tx: EntityManager, wywiad: Wywiad): Promise<WywiadTresc> {
    const [key] = await tx.query<{ id: string; zawiniety: Buffer }[]>('select id, zawiniety from osoba.klucz where id = $1', [wywiad.kluczId]);
    if (!key) throw notFound('wywiad');
    return plainToInstance(WywiadTresc, this.vault.open(rowOf(wywiad), wywiad.trescSzyfr, key));
  }
}

function rowOf({ jednostkaId, id }: Wywiad): { jednostkaId: string; id: string; rodzaj: string } {
  return { jednostkaId, id, rodzaj: 'wywiad' };
}

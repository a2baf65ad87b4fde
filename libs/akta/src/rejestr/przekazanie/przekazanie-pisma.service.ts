import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, newId, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { PismoRejestru } from '../pismo-rejestru.entity.js';
import { lockPismo } from '../pismo.store.js';
import { PrzekazaniePisma, type StanPrzekazania } from './przekazanie-pisma.entity.js';

/** A paper came to a unit that it does not concern: sending it on (KPA 65 is for other authorities, this is inside the centre), and its receipt. */
@Injectable()
export class PrzekazaniePismaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog) {}

  /**
   * Sends a paper of no case on. Until the other unit takes it, it stays where it is.
   * Errors: 404, 403, 412, 409 `AKTA.PAPER_IN_CASE`, `AKTA.PAPER_ON_ITS_WAY`, 422 for an unfit unit.
   */
  async send(pismoId: string, wersja: number, komorkaId: string, powod: string): Promise<PrzekazaniePisma> {
    return this.database.transaction(async (tx) => {
      const pismo = await lockPismo(tx, pismoId);
      assertVersion(pismo.wersja, wersja);
      assertFree(pismo);
      await assertUnit(tx, komorkaId, pismo.komorkaId);
      const { numerRejestru, rodzaj, tytul, komorkaId: zKomorkiId } = pismo;
      const saved = await tx.save(tx.create(PrzekazaniePisma, {
        id: newId(), pismoId, zKomorkiId, doKomorkiId: komorkaId, numerRejestru, rodzaj, tytul, powod, stan: 'w-drodze', przekazalId: getPrincipal().uzytkownikId, przekazano: this.clock.now(),
        rozstrzygnalId: null, rozstrzygnieto: null, uwagi: null,
      }));
      await this.record('przekazanie-do-jednostki', pismo, saved);
      return saved;
    });
  }

  /** The other unit takes the paper: from now on it stands in its register, under its first number. Errors: 404, 403, 409 `AKTA.FORWARDING_CLOSED`, 412. */
  async receive(id: string, wersja: number): Promise<PrzekazaniePisma> {
    return this.settle(id, wersja, 'przyjete', null, async (tx) => {
      const [row] = await tx.query<{ przyjete: boolean }[]>('select akta.przyjmij_pismo($1) as przyjete', [id]);
      if (!row?.przyjete) throw new DomainError('ACCESS.FORBIDDEN', 'Pismo przyjmuje ta jednostka, której je przekazano.', { status: 403 });
    });
  }

  /** The other unit sends it back with the reason, or the sender takes it back. Errors: 404, 403, 409 `AKTA.FORWARDING_CLOSED`, 412, 422 without a reason. */
  async sendBack(id: string, wersja: number, uwagi: string | null): Promise<PrzekazaniePisma> {
    return this.database.transaction(async (tx) => {
      const found = await get(tx, id);
      const own = found.przekazalId === getPrincipal().uzytkownikId;
      if (!own && !uwagi) throw new DomainError('AKTA.REMARKS_MISSING', 'Napisz, dlaczego zwracasz pismo.', { field: 'uwagi' });
      return this.settle(id, wersja, own ? 'cofniete' : 'zwrocone', uwagi, () => Promise.resolve());
    });
  }

  /** The history of a paper, oldest first. Errors: 404 comes from the caller's own look at the paper. */
  async history(pismoId: string): Promise<PrzekazaniePisma[]> {
    return this.database.transaction((tx) => tx.find(PrzekazaniePisma, { where: { pismoId }, order: { przekazano: 'ASC', id: 'ASC' } }));
  }

  /** Papers on their way to units where the acting person keeps the register, the oldest first. */
  async listWaiting(): Promise<PrzekazaniePisma[]> {
    return this.database.transaction((tx) => tx.createQueryBuilder(PrzekazaniePisma, 'p')
      .where(`p.stan = 'w-drodze' and p.do_komorki_id = any ((select access.komorki('akta:pismo:register'))::uuid[])`)
      .orderBy('p.przekazano').addOrderBy('p.id').take(200).getMany());
  }

  private async settle(id: string, wersja: number, stan: StanPrzekazania, uwagi: string | null, act: (tx: EntityManager) => Promise<void>): Promise<PrzekazaniePisma> {
    return this.database.transaction(async (tx) => {
      const found = await get(tx, id);
      assertVersion(found.wersja, wersja);
      if (found.stan !== 'w-drodze') throw new DomainError('AKTA.FORWARDING_CLOSED', 'To przekazanie jest już rozstrzygnięte.', { status: 409 });
      await act(tx);
      await tx.save(Object.assign(found, { stan, uwagi, rozstrzygnalId: getPrincipal().uzytkownikId, rozstrzygnieto: this.clock.now() }));
      await this.record(stan, await tx.findOneBy(PismoRejestru, { id: found.pismoId }), found);
      return found;
    });
  }

  private async record(czynnosc: string, pismo: PismoRejestru | null, { pismoId }: PrzekazaniePisma): Promise<void> {
    await this.audit.write({ zasob: 'pismo', czynnosc, osobaIds: pismo?.osobaId ? [pismo.osobaId] : [], ids: [pismoId] });
  }
}

async function get(tx: EntityManager, id: string): Promise<PrzekazaniePisma> {
  const found = await tx.findOneBy(PrzekazaniePisma, { id });
  if (!found) throw notFound('przekazanie pisma');
  return found;
}

/** A paper of a case goes with its case; a sealed one stays in its circle. */
function assertFree({ sprawaIds, kragId, pozaAktami }: PismoRejestru): void {
  if (sprawaIds.length === 0 && kragId === null && !pozaAktami) return;
  throw new DomainError('AKTA.PAPER_IN_CASE', 'To pismo należy do sprawy, kręgu albo pracy socjalnej. Innej jednostce przekazuje się całą sprawę.', { status: 409 });
}

async function assertUnit(tx: EntityManager, komorkaId: string, own: string): Promise<void> {
  const [unit] = await tx.query<object[]>(`select 1 from access.komorka where id = $1 and rodzaj in ('filia', 'dzial')`, [komorkaId]);
  if (!unit || komorkaId === own) throw new DomainError('AKTA.UNIT_UNFIT', 'Wskaż inną filię albo dział.', { field: 'komorka_id' });
}

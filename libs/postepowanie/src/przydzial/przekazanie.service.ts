import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock, DomainError, notFound } from '@ostoja/kernel';
import { type EntityManager, In } from 'typeorm';
import { assertMay } from '../permission.query.js';
import { Sprawa } from '../sprawa/sprawa.entity.js';
import { giveCase } from './give-case.js';
import type { Ruch } from './przekazanie.policy.js';
import { PrzydzialSprawy, type RolaWSprawie } from './przydzial-sprawy.entity.js';

/** Whom cases pass from and to, in one role. */
export interface NowePrzekazanie {
  readonly rola: RolaWSprawie;
  readonly ruchy: readonly Ruch[];
  readonly uwagi: string | null;
}

/** What became of one case: given to `nowyId`, or refused with the reason. */
export interface WynikRuchu {
  readonly sprawaId: string;
  readonly znak: string | null;
  readonly nowyId: string | null;
  readonly odmowa: DomainError | null;
}

/** Which open cases to pass on; `odId` is the person who has them in the role. */
export interface FiltrPrzekazania {
  readonly komorkaId: string;
  readonly odId: string | null;
  readonly swiadczenieKod: string | null;
  readonly stan: string | null;
}

const FILTERED = `
  select s.id from postepowanie.sprawa s
  where s.komorka_id = $1 and s.zamknieta is null
    and case $2::text when 'prowadzacy' then s.prowadzacy_id else s.pracownik_socjalny_id end is not distinct from $3::uuid
    and ($4::text is null or s.swiadczenie_kod = $4) and ($5::text is null or s.stan = $5)
  order by s.najblizszy_termin, s.id limit $6`;

/** Passing many cases at once to other workers, with an answer for each. */
@Injectable()
export class PrzekazanieService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog) {}

  /** Open cases that fit, the most urgent first. */
  async findCases(rola: RolaWSprawie, { komorkaId, odId, swiadczenieKod, stan }: FiltrPrzekazania, limit: number): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(FILTERED, [komorkaId, rola, odId, swiadczenieKod, stan, limit], 'przekazanie-sprawy');
    return rows.map(({ id }) => id);
  }

  /**
   * Passes the cases on in one transaction. A case that is hidden or closed, or that none of its candidates may take (role, KPA 24), is
   * refused by itself and stays as it was; the others pass.
   */
  async moveCases({ rola, ruchy, uwagi }: NowePrzekazanie): Promise<WynikRuchu[]> {
    return this.database.transaction(async (tx) => {
      const sprawy = await lockSprawy(tx, ruchy.map(({ sprawaId }) => sprawaId));
      const wyniki: WynikRuchu[] = [];
      for (const ruch of ruchy) wyniki.push(await this.move(tx, sprawy.get(ruch.sprawaId), ruch, rola, uwagi));
      const moved = wyniki.filter(({ nowyId }) => nowyId !== null).map(({ sprawaId }) => sprawaId);
      const osobaIds = [...new Set(moved.map((id) => sprawy.get(id)!.osobaId))];
      if (moved.length > 0) await this.audit.write({ zasob: 'sprawa', czynnosc: 'przekazanie', sprawaIds: moved, osobaIds, ids: moved });
      return wyniki;
    });
  }

  /** Whom the case was given to and when, newest first. Errors: 404 comes from the caller's own look at the sprawa. */
  async history(sprawaId: string): Promise<PrzydzialSprawy[]> {
    return this.database.transaction((tx) => tx.find(PrzydzialSprawy, { where: { sprawaId }, order: { chwila: 'DESC', id: 'DESC' } }));
  }

  private async move(tx: EntityManager, sprawa: Sprawa | undefined, { sprawaId, kandydaci }: Ruch, rola: RolaWSprawie, uwagi: string | null): Promise<WynikRuchu> {
    let odmowa: DomainError = notFound('sprawa');
    if (!sprawa) return { sprawaId, znak: null, nowyId: null, odmowa };
    const { znak } = sprawa;
    for (const osobaId of kandydaci) {
      try {
        await assertMay(tx, 'postepowanie:sprawa:assign', sprawa.komorkaId);
        assertOpen(sprawa);
        await giveCase(tx, sprawa, { rola, osobaId, powod: 'przekazanie', uwagi }, this.clock.now());
        await tx.save(sprawa);
        return { sprawaId, znak, nowyId: osobaId, odmowa: null };
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        odmowa = error;
      }
    }
    return { sprawaId, znak, nowyId: null, odmowa };
  }
}

/** Always in one order, so that two people who pass on the same cases do not wait for each other in a circle. */
async function lockSprawy(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Sprawa>> {
  const found = await tx.find(Sprawa, { where: { id: In([...ids]) }, order: { id: 'asc' }, lock: { mode: 'pessimistic_write' } });
  return new Map(found.map((sprawa) => [sprawa.id, sprawa]));
}

function assertOpen({ zamknieta }: Sprawa): void {
  if (zamknieta) throw new DomainError('POSTEPOWANIE.CASE_CLOSED', 'Sprawa jest zamknięta.', { status: 409 });
}

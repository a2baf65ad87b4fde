import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId } from '@ostoja/kernel';
import { type EntityManager, In } from 'typeorm';
import { assertMay } from '../permission.query.js';
import { Sprawa } from '../sprawa/sprawa.entity.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { giveCase } from './give-case.js';
import { PrzydzialSprawy } from './przydzial-sprawy.entity.js';

/** Cases that pass to another unit, and who is to run them there. */
export interface NowaJednostka {
  readonly sprawaIds: readonly string[];
  readonly komorkaId: string;
  /** Named only by whoever assigns cases in that unit; else its head does. */
  readonly prowadzacyId: string | null;
  readonly powod: string;
}

const MOVE = 'postepowanie:sprawa:move';
const PRZEPIS = 'art. 26 § 1 KPA';

/**
 * Passing cases to another unit, with everything that is theirs: when exclusions leave nobody in the unit (KPA 26 § 1), or the party has
 * moved. Its payments follow it and the new unit serves the household. The number of the case stays.
 */
@Injectable()
export class InnaJednostkaService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly sprawy: SprawaService, private readonly audit: AuditLog) {}

  /**
   * All pass or none. Errors: 404, 403, 409 `POSTEPOWANIE.CASES_SHARE_PAPERS` when an application, an interview, a paper or a joined
   * proceeding belongs to other cases too, 422 `POSTEPOWANIE.UNIT_UNFIT`, those of assigning.
   */
  async move({ sprawaIds, komorkaId, prowadzacyId, powod }: NowaJednostka): Promise<string[]> {
    return this.database.transaction(async (tx) => {
      await assertUnit(tx, komorkaId);
      const sprawy = [];
      for (const id of [...sprawaIds].sort()) sprawy.push(await this.lock(tx, id, komorkaId));
      for (const sprawa of sprawy) await tx.insert(PrzydzialSprawy, this.entry(tx, sprawa, powod));
      const ids = sprawy.map(({ id }) => id);
      const [row] = await tx.query<{ zostaja: string[]; objeci: string[] }[]>('select zostaja, objeci from postepowanie.przenies_sprawy($1, $2, $3)', [ids, komorkaId, this.clock.now()]);
      await assertNothingLeft(tx, row!.zostaja);
      await this.audit.write({ zasob: 'sprawa', czynnosc: 'inna-jednostka', sprawaIds: ids, osobaIds: row!.objeci, ids });
      if (prowadzacyId) await this.assign(tx, ids, komorkaId, prowadzacyId);
      return sprawy.map(({ znak }) => znak);
    });
  }

  private async lock(tx: EntityManager, id: string, komorkaId: string): Promise<Sprawa> {
    const sprawa = await this.sprawy.lock(id);
    await assertMay(tx, MOVE, sprawa.komorkaId);
    if (sprawa.komorkaId === komorkaId) throw unfit('Sprawę prowadzi już ta jednostka.');
    return sprawa;
  }

  private entry(tx: EntityManager, { id: sprawaId, komorkaId, kragId, prowadzacyId }: Sprawa, powod: string): PrzydzialSprawy {
    return tx.create(PrzydzialSprawy, { id: newId(), sprawaId, komorkaId, kragId, rola: 'prowadzacy', poprzedniId: prowadzacyId, nowyId: null, powod: 'inna-jednostka', uwagi: powod, chwila: this.clock.now(), kto: getPrincipal().uzytkownikId });
  }

  private async assign(tx: EntityManager, ids: readonly string[], komorkaId: string, prowadzacyId: string): Promise<void> {
    await assertMay(tx, 'postepowanie:sprawa:assign', komorkaId);
    for (const sprawa of await tx.findBy(Sprawa, { id: In([...ids]) })) {
      await giveCase(tx, sprawa, { rola: 'prowadzacy', osobaId: prowadzacyId, powod: 'przydzial' }, this.clock.now());
      await tx.save(sprawa);
    }
  }
}

async function assertUnit(tx: EntityManager, komorkaId: string): Promise<void> {
  const [unit] = await tx.query<object[]>(`select 1 from access.komorka where id = $1 and rodzaj in ('filia', 'dzial')`, [komorkaId]);
  if (!unit) throw unfit('Sprawy prowadzi filia lub dział: wskaż jedną z tych jednostek.');
}

/** What several cases share cannot lie in two units: they pass together. */
async function assertNothingLeft(tx: EntityManager, zostaja: readonly string[]): Promise<void> {
  if (zostaja.length === 0) return;
  const others = await tx.findBy(Sprawa, { id: In([...zostaja]) });
  const which = others.length > 0 ? `: ${others.map(({ znak }) => znak).join(', ')}` : '';
  throw new DomainError('POSTEPOWANIE.CASES_SHARE_PAPERS', `Wniosek, wywiad, pismo albo połączone postępowanie tej sprawy obejmuje też inne sprawy. Przekaż je razem${which}.`, { status: 409, field: 'sprawa_ids', provision: PRZEPIS });
}

function unfit(message: string): DomainError {
  return new DomainError('POSTEPOWANIE.UNIT_UNFIT', message, { field: 'komorka_id', provision: PRZEPIS });
}

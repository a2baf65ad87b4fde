import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { noPlan, planApproved, planApprovedByAuthor, planNotReturned, planReturned, wywiadNotSigned } from '../../pomoc-spoleczna.errors.js';
import { currentPlan } from '../wpis/wpis.policy.js';
import { WpisStore } from '../wpis/wpis.store.js';
import { assertPropozycje } from '../wywiad.policy.js';
import type { PlanPomocy } from '../wywiad-tresc.dto.js';
import { type OtwartyWywiad, peopleOf, WywiadStore } from '../wywiad.store.js';
import { WywiadProceduraService } from './wywiad-procedura.service.js';

type SeenCheck = (wersja: number) => void;

/** The plan of help between the worker who made it and the head who approves it or sends it back. Every version stays among the entries. */
@Injectable()
export class PlanService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: WywiadStore,
    private readonly wpisy: WpisStore,
    private readonly procedury: WywiadProceduraService,
    private readonly audit: AuditLog,
  ) {}

  /** The head approves it, in every case at once; never the one who made it. Errors: 404, 403, 409, 412. */
  async approve(id: string, assertSeen: SeenCheck): Promise<OtwartyWywiad> {
    return this.decide(id, 'zatwierdzenie-planu', assertSeen, async (tx, { wywiad, sprawy }) => {
      if (!wywiad.okresowa) await this.procedury.move(sprawy, 'zatwierdzenie-planu', this.clock.today());
      Object.assign(wywiad, { planZatwierdzono: this.clock.now(), planZatwierdzilId: getPrincipal().uzytkownikId });
      return this.wpisy.add(tx, wywiad, 'zatwierdzenie-planu', { pole: null });
    });
  }

  /** The head sends it back with a note. Errors: 404, 403, 409, 412. */
  async giveBack(id: string, uwagi: string, assertSeen: SeenCheck): Promise<OtwartyWywiad> {
    return this.decide(id, 'zwrot-planu', assertSeen, async (tx, { wywiad }) => {
      wywiad.planZwrocono = this.clock.now();
      return this.wpisy.add(tx, wywiad, 'zwrot-planu', { pole: null, powod: uwagi });
    });
  }

  /** The worker presents another plan in place of the one sent back. Errors: 404, 403, 409 `POMOC_SPOLECZNA.PLAN_NOT_RETURNED`, 412, 422. */
  async change(id: string, plan: PlanPomocy, powod: string, assertSeen: SeenCheck): Promise<OtwartyWywiad> {
    return this.write(id, 'zmiana-planu', assertSeen, async (tx, { wywiad, tresc, wpisy, sprawy }) => {
      await assertMay(tx, 'pomoc-spoleczna:wywiad:write', wywiad.komorkaId);
      if (!wywiad.planZwrocono) throw planNotReturned();
      assertPropozycje(plan, sprawy.map(({ sprawaId }) => sprawaId));
      wywiad.planZwrocono = null;
      return this.wpisy.add(tx, wywiad, 'zmiana-planu', { pole: 'plan', bylo: currentPlan(tresc, wpisy), jest: plan, powod });
    });
  }

  private decide(id: string, czynnosc: string, assertSeen: SeenCheck, work: (tx: EntityManager, opened: OtwartyWywiad) => ReturnType<WpisStore['add']>): Promise<OtwartyWywiad> {
    return this.write(id, czynnosc, assertSeen, async (tx, opened) => {
      const { wywiad, wpisy } = opened;
      const ja = getPrincipal().uzytkownikId;
      await assertMay(tx, 'pomoc-spoleczna:plan:approve', wywiad.komorkaId);
      if (wywiad.planZwrocono) throw planReturned();
      const author = wpisy.findLast(({ rodzaj }) => rodzaj === 'zmiana-planu')?.kto;
      if ([wywiad.podpisalId, wywiad.pracownikId, author].includes(ja)) throw planApprovedByAuthor();
      return work(tx, opened);
    });
  }

  private async write(id: string, czynnosc: string, assertSeen: SeenCheck, work: (tx: EntityManager, opened: OtwartyWywiad) => ReturnType<WpisStore['add']>): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      const { wywiad, sprawy } = opened;
      if (wywiad.stan === 'szkic') throw wywiadNotSigned();
      if (wywiad.cel !== 'pomoc') throw noPlan();
      if (wywiad.planZatwierdzono) throw planApproved();
      assertSeen(wywiad.wersja);
      const wpis = await work(tx, opened);
      wywiad.zmieniono = this.clock.now();
      await tx.save(wywiad);
      await this.audit.write({ zasob: 'wywiad', czynnosc, osobaIds: peopleOf(opened), sprawaIds: sprawy.map(({ sprawaId }) => sprawaId), ids: [id] });
      return { ...opened, wpisy: [...opened.wpisy, wpis] };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, type PlainDate } from '@ostoja/kernel';
import { planApproved, planApprovedByAuthor, wywiadNotSigned, wywiadSigned } from '../../pomoc-spoleczna.errors.js';
import type { Wywiad } from '../wywiad.entity.js';
import { WywiadDowodyService } from './wywiad-dowody.service.js';
import { assertKompletny, type Podpis } from '../wywiad.policy.js';
import { WywiadProceduraService } from './wywiad-procedura.service.js';
import { type OtwartyWywiad, peopleOf, WywiadStore } from '../wywiad.store.js';

/** How a refused interview is recorded (art. 107 ust. 4a). */
export interface Odmowa {
  readonly dzien: PlainDate;
  readonly przyczyna: string;
}

/** Signing an interview, its refusal, and the approval of its plan: each moves every case that the interview serves, or none. */
@Injectable()
export class WywiadPodpisService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: WywiadStore,
    private readonly dowody: WywiadDowodyService,
    private readonly procedury: WywiadProceduraService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Locks the interview, records what it establishes as evidence, ends the interview's term and presents the plan in each case.
   * Errors: 404, 403, 409 signed already or a case in another state, 412, 422 `POMOC_SPOLECZNA.WYWIAD_INCOMPLETE` or a fault of evidence.
   */
  async sign(id: string, podpis: Podpis, assertSeen: (wersja: number) => void): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      const { wywiad, tresc, sprawy } = opened;
      if (wywiad.stan !== 'szkic') throw wywiadSigned();
      assertSeen(wywiad.wersja);
      assertKompletny(wywiad, tresc, sprawy.map(({ sprawaId }) => sprawaId), podpis, this.clock.today());
      await this.dowody.record(wywiad as Wywiad & { dataWizyty: PlainDate }, tresc, await this.procedury.oldestDay(sprawy));
      await this.procedury.move(sprawy, 'podpis-wywiadu', wywiad.dataWizyty!, podpis.brakPodpisuPowod ? { bez_podpisu_osoby: true } : {});
      await this.procedury.move(sprawy, 'plan', this.clock.today());
      Object.assign(wywiad, { stan: 'podpisany', pouczenie109: true, podpisano: this.clock.now(), podpisalId: getPrincipal().uzytkownikId, zmieniono: this.clock.now() });
      await tx.save(wywiad);
      await this.written('podpis', opened);
      return opened;
    });
  }

  /** The person refused the interview: a ground to refuse help, which the plan then proposes in each case. Errors: 404, 403, 409, 412, 422. */
  async refuse(id: string, { dzien, przyczyna }: Odmowa, assertSeen: (wersja: number) => void): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      const { wywiad, tresc, sprawy } = opened;
      if (wywiad.stan !== 'szkic') throw wywiadSigned();
      assertSeen(wywiad.wersja);
      tresc.plan.propozycje = sprawy.map(({ sprawaId }) => ({ sprawa_id: sprawaId, propozycja: 'odmowic', uzasadnienie: przyczyna }));
      await this.store.seal(tx, wywiad, tresc);
      await this.procedury.move(sprawy, 'odmowa-wywiadu', dzien);
      await this.procedury.move(sprawy, 'plan', this.clock.today());
      Object.assign(wywiad, { stan: 'odmowa', dataWizyty: dzien, podpisano: this.clock.now(), podpisalId: getPrincipal().uzytkownikId, zmieniono: this.clock.now() });
      await tx.save(wywiad);
      await this.written('odmowa', opened);
      return opened;
    });
  }

  /** The head approves the plan of help, in every case at once; never the one who made it. Errors: 404, 403, 409, 412. */
  async approvePlan(id: string, assertSeen: (wersja: number) => void): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      const { wywiad, sprawy } = opened;
      const ja = getPrincipal().uzytkownikId;
      if (wywiad.stan === 'szkic') throw wywiadNotSigned();
      if (wywiad.planZatwierdzono) throw planApproved();
      if (wywiad.podpisalId === ja || wywiad.pracownikId === ja) throw planApprovedByAuthor();
      assertSeen(wywiad.wersja);
      await this.procedury.move(sprawy, 'zatwierdzenie-planu', this.clock.today());
      Object.assign(wywiad, { planZatwierdzono: this.clock.now(), planZatwierdzilId: ja, zmieniono: this.clock.now() });
      await tx.save(wywiad);
      await this.written('zatwierdzenie-planu', opened);
      return opened;
    });
  }

  private async written(czynnosc: string, opened: OtwartyWywiad): Promise<void> {
    await this.audit.write({ zasob: 'wywiad', czynnosc, osobaIds: peopleOf(opened), sprawaIds: opened.sprawy.map(({ sprawaId }) => sprawaId), ids: [opened.wywiad.id] });
  }
}

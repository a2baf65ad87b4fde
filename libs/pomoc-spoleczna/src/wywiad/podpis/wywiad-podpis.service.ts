import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, type PlainDate } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { wywiadSigned } from '../../pomoc-spoleczna.errors.js';
import { FormularzService } from '../formularz/formularz.service.js';
import { assertKompletny, type Podpis } from '../wywiad.policy.js';
import { type OtwartyWywiad, peopleOf, WywiadStore } from '../wywiad.store.js';
import { WywiadSkutekService } from './wywiad-skutek.service.js';

/** How a refused interview is recorded (art. 107 ust. 4a). */
export interface Odmowa {
  readonly dzien: PlainDate;
  readonly przyczyna: string;
}

/** Signing an interview and its refusal: each moves every case that the interview serves, or none. */
@Injectable()
export class WywiadPodpisService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: WywiadStore,
    private readonly formularze: FormularzService,
    private readonly skutki: WywiadSkutekService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Locks the interview, records what it establishes as evidence, ends the interview's term and presents the plan in each case.
   * Errors: 404, 403, 409 signed already or a case in another state, 412, 422 `POMOC_SPOLECZNA.WYWIAD_INCOMPLETE` or a fault of evidence.
   */
  async sign(id: string, podpis: Podpis, assertSeen: (wersja: number) => void): Promise<OtwartyWywiad> {
    return this.close(id, 'podpis', assertSeen, async (tx, opened) => {
      const { wywiad, tresc, sprawy } = opened;
      assertKompletny(await this.formularze.get(wywiad.formularzWersja), wywiad, tresc, sprawy.map(({ sprawaId }) => sprawaId), podpis, this.clock.today());
      await this.skutki.sign(tx, opened, podpis);
      Object.assign(wywiad, { stan: 'podpisany', pouczenie109: true, pouczenie109Dzien: wywiad.dataWizyty, pouczenie109Forma: podpis.formaPouczenia });
    });
  }

  /**
   * The person refused the interview. Of whoever asks for help it is a ground to refuse, which the plan then proposes in each case; a relative or a
   * person asked for others refuses on their own account, which is noted and proposes nothing (art. 16 ust. 2). Errors: 404, 403, 409, 412, 422.
   */
  async refuse(id: string, { dzien, przyczyna }: Odmowa, assertSeen: (wersja: number) => void): Promise<OtwartyWywiad> {
    return this.close(id, 'odmowa', assertSeen, async (tx, opened) => {
      const { wywiad, tresc, sprawy } = opened;
      if (wywiad.cel === 'pomoc') tresc.plan.propozycje = sprawy.map(({ sprawaId }) => ({ sprawa_id: sprawaId, propozycja: 'odmowic', uzasadnienie: przyczyna }));
      else tresc.notatka = [tresc.notatka, `Odmowa wywiadu: ${przyczyna}`].filter(Boolean).join('\n');
      await this.store.seal(tx, wywiad, tresc);
      await this.skutki.refuse(tx, opened, dzien);
      Object.assign(wywiad, { stan: 'odmowa', dataWizyty: dzien });
    });
  }

  private async close(id: string, czynnosc: string, assertSeen: (wersja: number) => void, work: (tx: EntityManager, opened: OtwartyWywiad) => Promise<void>): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      const { wywiad, sprawy } = opened;
      await assertMay(tx, 'pomoc-spoleczna:wywiad:write', wywiad.komorkaId);
      if (wywiad.stan !== 'szkic') throw wywiadSigned();
      assertSeen(wywiad.wersja);
      await work(tx, opened);
      Object.assign(wywiad, { podpisano: this.clock.now(), podpisalId: getPrincipal().uzytkownikId, zmieniono: this.clock.now() });
      await tx.save(wywiad);
      await this.audit.write({ zasob: 'wywiad', czynnosc, osobaIds: peopleOf(opened), sprawaIds: sprawy.map(({ sprawaId }) => sprawaId), ids: [id] });
      return opened;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { noSuchPlace, wywiadNotSigned } from '../../pomoc-spoleczna.errors.js';
import { FormularzService } from '../formularz/formularz.service.js';
import { type OtwartyWywiad, peopleOf, WywiadStore } from '../wywiad.store.js';
import { findPole } from './wpis.policy.js';
import { WpisStore } from './wpis.store.js';

export interface Sprostowanie {
  /** Place in the interview: `czesci.mieszkanie`, `pola.i_c.ogrzewanie`. */
  readonly pole: string;
  readonly jest: string;
  readonly powod: string;
}

/** What is written to an interview after its signature. The signed content stays as it is (art. 107 ust. 5h). */
@Injectable()
export class WpisService {
  constructor(
    private readonly database: Database,
    private readonly store: WywiadStore,
    private readonly wpisy: WpisStore,
    private readonly formularze: FormularzService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Corrects what the office wrote, or notes beside the person's data how they should read. Errors: 404, 403, 409 not signed, 422 no such place. */
  async correct(id: string, { pole, jest, powod }: Sprostowanie): Promise<OtwartyWywiad> {
    return this.write(id, 'sprostowanie', async (tx, { wywiad, tresc, wpisy }) => {
      const found = findPole(await this.formularze.get(wywiad.formularzWersja), tresc, wpisy, pole);
      if (!found) throw noSuchPlace();
      return this.wpisy.add(tx, wywiad, found.rodzaj, { pole, bylo: found.bylo, jest, powod });
    });
  }

  /** Stores the number that the minister's system gave to the interview; an earlier one stays among the entries. Errors: 404, 403, 409. */
  async setSygnatura(id: string, sygnatura: string): Promise<OtwartyWywiad> {
    return this.write(id, 'sygnatura', async (tx, { wywiad }) => {
      const wpis = await this.wpisy.add(tx, wywiad, 'sygnatura', { pole: 'sygnatura', bylo: wywiad.sygnatura, jest: sygnatura });
      wywiad.sygnatura = sygnatura;
      return wpis;
    });
  }

  private async write(id: string, czynnosc: string, work: (tx: EntityManager, opened: OtwartyWywiad) => ReturnType<WpisStore['add']>): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      const { wywiad, sprawy } = opened;
      await assertMay(tx, 'pomoc-spoleczna:wywiad:write', wywiad.komorkaId);
      if (wywiad.stan === 'szkic') throw wywiadNotSigned();
      const wpis = await work(tx, opened);
      wywiad.zmieniono = this.clock.now();
      await tx.save(wywiad);
      await this.audit.write({ zasob: 'wywiad', czynnosc, osobaIds: peopleOf(opened), sprawaIds: sprawy.map(({ sprawaId }) => sprawaId), ids: [id] });
      return { ...opened, wpisy: [...opened.wpisy, wpis] };
    });
  }
}

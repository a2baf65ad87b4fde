import { Injectable, Logger } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Postep } from './postep.js';
import { Praca, type PracaRodzaj } from './praca.entity.js';

const REPORT_EVERY_MS = 200;
const SIGN_EVERY_MS = 5_000;
/** Without a sign of life for so long, the process is gone and its transaction rolled back. */
const LOST_AFTER_MS = 30_000;

/** A work as it is shown; `przerwana` when its process died. */
export type PracaWidok = Omit<Praca, 'stan' | 'fillKey'> & { readonly stan: Praca['stan'] | 'przerwana' };

class PracaAnulowana extends Error {}

/** Long work: it goes on after the request that started it, says how far it is, and can be stopped, which undoes it whole. */
@Injectable()
export class PracaService {
  private readonly logger = new Logger('Praca');

  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /** Starts the work as the present person, outside the caller's transaction. It answers the id of what it made. */
  async start(rodzaj: PracaRodzaj, work: (postep: Postep) => Promise<string>): Promise<string> {
    const id = newId();
    const chwila = this.clock.now();
    await this.outside((tx) => tx.save(tx.create(Praca, { id, rodzaj, uzytkownikId: getPrincipal().uzytkownikId, rozpoczeto: chwila, znak: chwila })));
    void this.database.outside(() => this.run(id, work));
    return id;
  }

  /** One of the person's own works. Errors: 404. */
  async get(id: string): Promise<PracaWidok> {
    const praca = await this.outside((tx) => tx.findOneBy(Praca, { id }));
    if (!praca) throw notFound('praca');
    const lost = praca.stan === 'w-toku' && this.clock.now().getTime() - praca.znak.getTime() > LOST_AFTER_MS;
    return { ...praca, stan: lost ? 'przerwana' : praca.stan };
  }

  /** Asks the work to stop; one that has ended stays as it is. Errors: 404. */
  async cancel(id: string): Promise<void> {
    await this.get(id);
    await this.outside((tx) => tx.update(Praca, { id, stan: 'w-toku' }, { anulowac: true }));
  }

  private async run(id: string, work: (postep: Postep) => Promise<string>): Promise<void> {
    const alive = setInterval(() => void this.note(id, {}).catch(() => undefined), SIGN_EVERY_MS).unref();
    try {
      const wynikId = await work(this.reporter(id));
      await this.note(id, { stan: 'zakonczona', wynikId, zakonczono: this.clock.now() });
    } catch (error) {
      await this.fail(id, error).catch(() => this.logger.error('The end of a work could not be noted'));
    } finally {
      clearInterval(alive);
    }
  }

  private reporter(id: string): Postep {
    let last = 0;
    return {
      report: async (zrobiono, razem) => {
        if (zrobiono < razem && performance.now() - last < REPORT_EVERY_MS) return;
        last = performance.now();
        await this.note(id, { zrobiono, razem });
        if (await this.outside((tx) => tx.existsBy(Praca, { id, anulowac: true }))) throw new PracaAnulowana();
      },
    };
  }

  private async fail(id: string, error: unknown): Promise<void> {
    const zakonczono = this.clock.now();
    if (error instanceof PracaAnulowana) return this.note(id, { stan: 'anulowana', zakonczono });
    if (!(error instanceof DomainError)) this.logger.error(error instanceof Error ? error.stack : 'Unknown fault');
    const { code, message } = error instanceof DomainError ? error : { code: 'WYPLATA.WORK_FAILED', message: 'Praca nie powiodła się z powodu błędu systemu. Niczego nie zmieniono; spróbuj ponownie.' };
    return this.note(id, { stan: 'blad', blad: { kod: code, komunikat: message }, zakonczono });
  }

  private async note(id: string, fields: Partial<Praca>): Promise<void> {
    await this.outside((tx) => tx.update(Praca, { id, stan: 'w-toku' }, { ...fields, znak: this.clock.now() }));
  }

  private outside<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.outside(() => this.database.transaction(work));
  }
}

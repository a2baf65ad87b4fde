import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, newId, notFound, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { formReleased, formShipped, samePerson } from '../../pomoc-spoleczna.errors.js';
import { FormularzWywiaduWersja } from './formularz.entity.js';
import { assertFormularz } from './formularz.policy.js';
import type { FormularzWywiadu } from './formularz.js';
import { WZORY } from './wzory.js';

const ZASOB = 'formularz-wywiadu';

/** Questionnaires: those that come with the system and those of the centre. An interview keeps the one that it was begun on. */
@Injectable()
export class FormularzService {
  constructor(private readonly database: Database, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** The questionnaire for interviews begun on the day: the newest by its first day, the centre's own before the system's. */
  async naDzien(dzien: PlainDate): Promise<FormularzWywiadu> {
    const shipped = WZORY.findLast(({ od }) => od <= dzien) ?? WZORY.at(-1)!;
    const [own] = await this.database.transaction((tx) =>
      tx.find(FormularzWywiaduWersja, { where: { stan: 'zwolniony' }, order: { od: 'desc', zwolniono: 'desc' } }).then((all) => all.filter(({ od }) => od <= dzien)),
    );
    return own && own.od >= shipped.od ? own : shipped;
  }

  /** The questionnaire that an interview was made on. Errors: 404. */
  async get(kod: string): Promise<FormularzWywiadu> {
    const shipped = WZORY.find((wzor) => wzor.kod === kod);
    const found = shipped ?? (await this.database.transaction((tx) => tx.findOneBy(FormularzWywiaduWersja, { kod })));
    if (!found) throw notFound('formularz wywiadu');
    return found;
  }

  /** The centre's own, newest first, drafts too. */
  async list(): Promise<FormularzWywiaduWersja[]> {
    return this.database.transaction((tx) => tx.find(FormularzWywiaduWersja, { order: { zmieniono: 'desc' } }));
  }

  /** A draft of a new version. Errors: 403, 409 code taken, 422 `POMOC_SPOLECZNA.FORM_INVALID`. */
  async create(formularz: FormularzWywiadu): Promise<FormularzWywiaduWersja> {
    assertFormularz(formularz);
    if (WZORY.some(({ kod }) => kod === formularz.kod)) throw formShipped();
    return this.database.transaction(async (tx) => {
      const row = tx.create(FormularzWywiaduWersja, { ...formularz, czesci: [...formularz.czesci], id: newId(), stan: 'szkic', autorId: getPrincipal().uzytkownikId, zmieniono: this.clock.now() });
      return this.saved(tx, row, 'utworzenie');
    });
  }

  /** Changes a draft; whoever changes it becomes its author. Errors: 404, 403, 409, 412, 422. */
  async change(id: string, formularz: FormularzWywiadu, wersja: number): Promise<FormularzWywiaduWersja> {
    assertFormularz(formularz);
    return this.database.transaction(async (tx) => {
      const draft = await lockDraft(tx, id, wersja);
      const { kod: _kept, ...content } = formularz;
      return this.saved(tx, Object.assign(draft, content, { autorId: getPrincipal().uzytkownikId, zmieniono: this.clock.now() }), 'zmiana');
    });
  }

  /** Interviews begun from its first day on are made on it. Never by its author. Errors: 404, 403, 409, 412. */
  async release(id: string, wersja: number): Promise<FormularzWywiaduWersja> {
    return this.database.transaction(async (tx) => {
      const draft = await lockDraft(tx, id, wersja);
      const { uzytkownikId } = getPrincipal();
      if (draft.autorId === uzytkownikId) throw samePerson();
      return this.saved(tx, Object.assign(draft, { stan: 'zwolniony' as const, zwolnilId: uzytkownikId, zwolniono: this.clock.now() }), 'zwolnienie');
    });
  }

  private async saved(tx: EntityManager, row: FormularzWywiaduWersja, czynnosc: string): Promise<FormularzWywiaduWersja> {
    const saved = await tx.save(row);
    await this.audit.write({ zasob: ZASOB, czynnosc, ids: [row.id] });
    return saved;
  }
}

async function lockDraft(tx: EntityManager, id: string, wersja: number): Promise<FormularzWywiaduWersja> {
  const found = await tx.findOne(FormularzWywiaduWersja, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw notFound('formularz wywiadu');
  if (found.stan !== 'szkic') throw formReleased();
  assertVersion(found.wersja, wersja);
  return found;
}

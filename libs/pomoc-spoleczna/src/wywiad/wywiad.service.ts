import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, newId, type PlainDate } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { orderHasNoCases, orderOfAnother, orderState, wywiadSigned } from '../pomoc-spoleczna.errors.js';
import { assertRunning } from './aktualizacja/aktualizacja.policy.js';
import { assertPola, carryPola } from './formularz/formularz.policy.js';
import { FormularzService } from './formularz/formularz.service.js';
import { WywiadSprawa } from './wywiad-sprawa.entity.js';
import { type ObjetaSprawa, WywiadStartService } from './wywiad-start.service.js';
import { WywiadTresc } from './wywiad-tresc.dto.js';
import { Wywiad } from './wywiad.entity.js';
import { type OtwartyWywiad, peopleOf, WywiadStore } from './wywiad.store.js';
import { lockOrder } from './zlecenie/zlecenie.entity.js';

type NowyWywiad = Pick<Wywiad, 'osobaId' | 'komorkaId' | 'kragId' | 'rodzaj' | 'poprzedniId' | 'cel' | 'okresowa' | 'zlecenieId'>;

export interface SzkicWywiadu {
  readonly dataWizyty: PlainDate | null;
  readonly tresc: WywiadTresc;
}

/** Interviews while they are made: begun from the last signed one, saved as the worker writes. Signing is for `WywiadPodpisService`. */
@Injectable()
export class WywiadService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: WywiadStore,
    private readonly start: WywiadStartService,
    private readonly formularze: FormularzService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Begins an interview for the cases of a person or family, filled from the last signed one. A periodic update (art. 107 ust. 4) serves help that runs.
   * Errors: 404 osoba or sprawa, 403, 409 `POMOC_SPOLECZNA.DRAFT_EXISTS`, 422 cases that one interview cannot serve.
   */
  async create(askedId: string, sprawaIds: readonly string[], { okresowa = false } = {}): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const { osobaId, poprzedniId, tresc } = await this.start.begin(tx, askedId);
      const joined = await this.start.load(osobaId, sprawaIds);
      if (okresowa) assertRunning(joined.map(({ sprawa }) => sprawa.stan));
      const { komorkaId, kragId } = joined[0]!.sprawa;
      const opened = await this.insert(tx, { osobaId, komorkaId, kragId, rodzaj: poprzedniId ? 'aktualizacja' : 'pelny', poprzedniId, cel: 'pomoc', okresowa, zlecenieId: null }, tresc);
      return this.written('utworzenie', { ...opened, sprawy: await this.link(tx, opened.wywiad, joined) });
    });
  }

  /** Begins the interview that an order asks for; for its worker only. Errors: 404, 403, 409 taken already. */
  async createForOrder(zlecenieId: string): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const zlecenie = await lockOrder(tx, zlecenieId);
      await assertMay(tx, 'pomoc-spoleczna:wywiad:write', zlecenie.komorkaId);
      if (zlecenie.stan !== 'przydzielone') throw orderState();
      if (zlecenie.pracownikId !== getPrincipal().uzytkownikId) throw orderOfAnother();
      const { osobaId, tresc } = await this.start.beginForOrder(zlecenie.osobaId);
      const { komorkaId, kragId, cel } = zlecenie;
      const opened = await this.insert(tx, { osobaId, komorkaId, kragId, rodzaj: 'pelny', poprzedniId: null, cel, okresowa: false, zlecenieId }, tresc);
      // The wall of exclusion (KPA 24) of our case then covers what its relatives said.
      const sprawy = zlecenie.sprawaId ? await this.link(tx, opened.wywiad, [await this.start.loadOne(zlecenie.sprawaId)]) : [];
      return this.written('utworzenie', { ...opened, sprawy });
    });
  }

  /** Saves the draft as a whole. Errors: 404, 403, 409 `POMOC_SPOLECZNA.WYWIAD_SIGNED`, 412. */
  async save(id: string, szkic: SzkicWywiadu, assertSeen: (wersja: number) => void): Promise<OtwartyWywiad> {
    return this.change(id, async (tx, { wywiad, sprawy }) => {
      assertSeen(wywiad.wersja);
      assertPola(await this.formularze.get(wywiad.formularzWersja), szkic.tresc.pola);
      wywiad.dataWizyty = szkic.dataWizyty;
      await this.store.seal(tx, wywiad, szkic.tresc);
      return this.written('zmiana', { wywiad, tresc: szkic.tresc, sprawy, wpisy: [] });
    });
  }

  /** Lets the interview serve one more case. Errors: 404, 403, 409, 422. */
  async addSprawa(id: string, sprawaId: string): Promise<OtwartyWywiad> {
    return this.change(id, async (tx, { wywiad, tresc, sprawy }) => {
      if (wywiad.cel !== 'pomoc') throw orderHasNoCases();
      const links = [...sprawy, ...(await this.link(tx, wywiad, await this.start.load(wywiad.osobaId, [sprawaId], wywiad)))];
      return this.written('dolaczenie-sprawy', { wywiad, tresc, sprawy: links, wpisy: [] });
    });
  }

  /** With an entry in the access log. Errors: 404. */
  async show(id: string): Promise<OtwartyWywiad> {
    const found = await this.database.transaction((tx) => this.store.open(tx, id));
    await this.audit.read({ zasob: 'wywiad', osobaIds: peopleOf(found), sprawaIds: found.sprawy.map(({ sprawaId }) => sprawaId), ids: [id], cel: 'sprawa' });
    return found;
  }

  /** Interviews with a person or for a case, newest first, without their content. */
  async list(filter: { readonly osobaId?: string; readonly sprawaId?: string }): Promise<Wywiad[]> {
    const found = await this.database.transaction((tx) => {
      const query = tx.createQueryBuilder(Wywiad, 'w').orderBy('w.zmieniono', 'DESC').addOrderBy('w.id').limit(LIST_LIMIT);
      if (filter.osobaId) query.andWhere('w.osoba_id in (select a.osoba_id from osoba.aliasy(array[:osobaId]::uuid[]) a)', filter);
      if (filter.sprawaId) query.andWhere('w.id in (select s.wywiad_id from pomoc_spoleczna.wywiad_sprawa s where s.sprawa_id = :sprawaId)', filter);
      return query.getMany();
    });
    await this.audit.read({ zasob: 'wywiad', osobaIds: found.map(({ osobaId }) => osobaId), ids: found.map(({ id }) => id), cel: 'lista' });
    return found;
  }

  private async change(id: string, work: (tx: EntityManager, opened: OtwartyWywiad) => Promise<OtwartyWywiad>): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      await assertMay(tx, 'pomoc-spoleczna:wywiad:write', opened.wywiad.komorkaId);
      if (opened.wywiad.stan !== 'szkic') throw wywiadSigned();
      const changed = await work(tx, opened);
      changed.wywiad.zmieniono = this.clock.now();
      await tx.save(changed.wywiad);
      return changed;
    });
  }

  /** On the questionnaire of today. */
  private async insert(tx: EntityManager, begun: NowyWywiad, tresc: WywiadTresc): Promise<OtwartyWywiad> {
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const formularz = await this.formularze.naDzien(this.clock.today());
    const wywiad = tx.create(Wywiad, { ...begun, jednostkaId, id: newId(), formularzWersja: formularz.kod, pracownikId: uzytkownikId, dataWizyty: null, zmieniono: this.clock.now() });
    tresc.pola = carryPola(formularz, begun, tresc.pola);
    await this.store.seal(tx, wywiad, tresc);
    await tx.save(wywiad);
    return { wywiad, tresc, sprawy: [], wpisy: [] };
  }

  private async link(tx: EntityManager, { id: wywiadId, komorkaId, kragId }: Wywiad, joined: readonly ObjetaSprawa[]): Promise<WywiadSprawa[]> {
    return tx.save(joined.map(({ sprawa, postepowanie }) => tx.create(WywiadSprawa, { wywiadId, sprawaId: sprawa.id, postepowanieId: postepowanie.id, komorkaId, kragId })));
  }

  private async written(czynnosc: string, opened: OtwartyWywiad): Promise<OtwartyWywiad> {
    await this.audit.write({ zasob: 'wywiad', czynnosc, osobaIds: peopleOf(opened), sprawaIds: opened.sprawy.map(({ sprawaId }) => sprawaId), ids: [opened.wywiad.id] });
    return opened;
  }
}

const LIST_LIMIT = 100;

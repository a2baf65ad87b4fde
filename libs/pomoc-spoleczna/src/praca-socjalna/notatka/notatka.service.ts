import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { Clock, newId, type PlainDate } from '@ostoja/kernel';
import { encodePosition, positionAfter } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { RodzinaService } from '../rodzina.service.js';
import { type NotatkiPage, type NotatkiQuery, toNotatkaResponse } from './notatka.dto.js';
import { Notatka, type RodzajNotatki } from './notatka.entity.js';
import { assertDzienNotatki, assertMozliwaPoprawka, assertMozliweZamkniecie, assertSzkic } from './notatka.policy.js';
import { NotatkaStore, type OtwartaNotatka } from './notatka.store.js';

/** What the author writes. */
export interface SzkicNotatki {
  readonly rodzaj: RodzajNotatki;
  readonly dzien: PlainDate;
  readonly tresc: string;
}

/** Whom a new note is about. */
export interface NowaNotatka extends SzkicNotatki {
  readonly osobaId: string;
  readonly komorkaId: string;
  readonly poprawiaId: string | null;
}

const LIST = 'notatki';

/** Notes while they are written and read. Passing one to the file of a case is for `NotatkaPrzekazanieService`. */
@Injectable()
export class NotatkaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: NotatkaStore,
    private readonly rodziny: RodzinaService,
    private readonly cursors: CursorCodec,
    private readonly audit: AuditLog,
  ) {}

  /** Begins a draft, which only its author sees. Errors: 404, 403, 409 when the corrected note is still a draft, 422 for a day to come. */
  async create({ osobaId: askedId, komorkaId, poprawiaId, ...szkic }: NowaNotatka): Promise<OtwartaNotatka> {
    assertDzienNotatki(szkic.dzien, this.clock.today());
    return this.database.transaction(async (tx) => {
      const { osobaId } = await this.rodziny.take(tx, askedId, { komorkaId, dzien: szkic.dzien, uprawnienie: 'pomoc-spoleczna:notatka:write' });
      if (poprawiaId) assertMozliwaPoprawka((await this.store.open(tx, poprawiaId)).notatka.stan);
      const { jednostkaId, uzytkownikId } = getPrincipal();
      const notatka = tx.create(Notatka, {
        jednostkaId, id: newId(), osobaId, komorkaId, kragId: null, poprawiaId, rodzaj: szkic.rodzaj, dzien: szkic.dzien, autorId: uzytkownikId, zmieniono: this.clock.now(),
      });
      await this.store.seal(tx, notatka, szkic.tresc);
      await tx.save(notatka);
      return this.written(tx, 'utworzenie', notatka.id);
    });
  }

  /** Saves the draft as a whole. Errors: 404, 409 `PRACA_SOCJALNA.NOTE_CLOSED`, 412, 422. */
  async save(id: string, szkic: SzkicNotatki, assertSeen: (wersja: number) => void): Promise<OtwartaNotatka> {
    assertDzienNotatki(szkic.dzien, this.clock.today());
    return this.change(id, 'zmiana', async (tx, { notatka }) => {
      assertSzkic(notatka.stan);
      assertSeen(notatka.wersja);
      Object.assign(notatka, { rodzaj: szkic.rodzaj, dzien: szkic.dzien });
      await this.store.seal(tx, notatka, szkic.tresc);
    });
  }

  /** Closes the draft: from now on the unit reads it and nobody changes it. Errors: 404, 409, 412, 422. */
  async close(id: string, assertSeen: (wersja: number) => void): Promise<OtwartaNotatka> {
    return this.change(id, 'zamkniecie', async (_tx, { notatka, tresc }) => {
      assertMozliweZamkniecie(notatka.stan, tresc);
      assertSeen(notatka.wersja);
      Object.assign(notatka, { stan: 'zamknieta', zamknieto: this.clock.now() });
    });
  }

  /** Throws away a draft. Errors: 404, 409 `PRACA_SOCJALNA.NOTE_CLOSED`. */
  async discard(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { notatka } = await this.store.open(tx, id, { lock: true });
      assertSzkic(notatka.stan);
      await tx.delete(Notatka, { id });
      await this.audit.write({ zasob: 'notatka', czynnosc: 'usuniecie-szkicu', osobaIds: [notatka.osobaId], ids: [id] });
    });
  }

  /** With an entry in the access log. Errors: 404. */
  async show(id: string): Promise<OtwartaNotatka> {
    const found = await this.database.transaction((tx) => this.store.open(tx, id));
    await this.audit.read({ zasob: 'notatka', osobaIds: [found.notatka.osobaId], ids: [id], cel: 'praca-socjalna' });
    return found;
  }

  /** Notes about a person under all ids, newest first, with their text. */
  async list({ osoba_id, limit = 50, kursor }: NotatkiQuery): Promise<NotatkiPage> {
    const after = positionAfter(this.cursors, LIST, kursor);
    const rows = await this.database.transaction(async (tx) => {
      const ids = await tx.query<{ osoba_id: string }[]>('select a.osoba_id from osoba.aliasy(array[$1::uuid]) a', [osoba_id]);
      return this.store.list(tx, ids.map((row) => row.osoba_id), limit + 1, after);
    });
    const { elementy, nastepny } = this.cursors.toPage(rows, limit, ({ notatka }) => encodePosition(LIST, notatka.dzien, notatka.id), toNotatkaResponse);
    await this.audit.read({ zasob: 'notatka', osobaIds: elementy.map((one) => one.osoba_id), ids: elementy.map(({ id }) => id), cel: 'praca-socjalna' });
    return { elementy: [...elementy], nastepny };
  }

  private async change(id: string, czynnosc: string, work: (tx: EntityManager, opened: OtwartaNotatka) => Promise<void>): Promise<OtwartaNotatka> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      await work(tx, opened);
      opened.notatka.zmieniono = this.clock.now();
      await tx.save(opened.notatka);
      return this.written(tx, czynnosc, id);
    });
  }

  private async written(tx: EntityManager, czynnosc: string, id: string): Promise<OtwartaNotatka> {
    const opened = await this.store.open(tx, id);
    await this.audit.write({ zasob: 'notatka', czynnosc, osobaIds: [opened.notatka.osobaId], ids: [id] });
    return opened;
  }
}

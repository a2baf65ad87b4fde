import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, newId, type PlainDate } from '@ostoja/kernel';
import { assertMay } from '@ostoja/postepowanie';
import { type EntityManager, IsNull } from 'typeorm';
import { RodzinaService } from '../praca-socjalna/rodzina.service.js';
import { Kontrakt, type RodzajKontraktu } from './kontrakt.entity.js';
import { KontraktOsoba } from './kontrakt-osoba.entity.js';
import { assertKompletny, assertMaSzkic, assertMozliwyAneks, assertStrony, type Podpis } from './kontrakt.policy.js';
import { findSzkic, KontraktStore, type OtwartyKontrakt } from './kontrakt.store.js';
import { KontraktTresc } from './kontrakt-tresc.dto.js';
import { KontraktWersja } from './kontrakt-wersja.entity.js';
import { KontraktZdarzenie } from './kontrakt-zdarzenie.entity.js';

/** With whom a contract is to be concluded. */
export interface NowyKontrakt {
  readonly osobaId: string;
  readonly komorkaId: string;
  readonly rodzaj: RodzajKontraktu;
  /** Further persons of the household who are bound. */
  readonly osobaIds: readonly string[];
}

/** The draft as a whole. */
export interface SzkicKontraktu {
  readonly od: PlainDate | null;
  readonly do: PlainDate | null;
  readonly tresc: KontraktTresc;
}

type AssertSeen = (wersja: number) => void;

/** Social contracts: written, signed by both sides, changed by annexes. What happens under them is for `KontraktPrzebiegService`. */
@Injectable()
export class KontraktService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: KontraktStore,
    private readonly rodziny: RodzinaService,
    private readonly audit: AuditLog,
  ) {}

  /** Begins a contract. Errors: 404 osoba, 403, 409 `KONTRAKT.DRAFT_EXISTS`, 422 for parties outside of the household. */
  async create({ osobaId: askedId, komorkaId, rodzaj, osobaIds }: NowyKontrakt): Promise<OtwartyKontrakt> {
    return this.database.transaction(async (tx) => {
      const rodzina = await this.rodziny.take(tx, askedId, { komorkaId, dzien: this.clock.today(), uprawnienie: 'pomoc-spoleczna:kontrakt:write' });
      const strony = [...new Set([rodzina.osobaId, ...osobaIds])];
      assertStrony(rodzaj, strony, rodzina.osobaIds);
      const [{ jednostkaId, uzytkownikId }, now, id] = [getPrincipal(), this.clock.now(), newId()];
      const row = { jednostkaId, osobaId: rodzina.osobaId, komorkaId, kragId: null };
      await tx.save(tx.create(Kontrakt, { ...row, id, rodzaj, gospodarstwoId: rodzina.gospodarstwoId, pracownikId: uzytkownikId, utworzono: now, zmieniono: now }));
      const wersja = tx.create(KontraktWersja, { ...row, id: newId(), kontraktId: id, numer: 0, od: null, do: null, podpisano: null });
      await this.store.sealWersja(tx, wersja, new KontraktTresc());
      await tx.save(wersja);
      // Last: a sealed party seals all that belongs to the contract by then.
      await tx.save(strony.map((osobaId) => tx.create(KontraktOsoba, { ...row, id: newId(), osobaId, kontraktId: id })));
      return this.written(tx, 'utworzenie', id);
    });
  }

  /** Saves the draft of the contract or of an annex as a whole. Errors: 404, 403, 409 `KONTRAKT.NO_DRAFT`, 412. */
  async save(id: string, szkic: SzkicKontraktu, assertSeen: AssertSeen): Promise<OtwartyKontrakt> {
    return this.change(id, 'zmiana', assertSeen, async (tx, opened) => {
      const draft = findSzkic(opened);
      assertMaSzkic(draft !== null);
      Object.assign(draft!.wersja, { od: szkic.od, do: szkic.do });
      await this.store.sealWersja(tx, draft!.wersja, szkic.tresc);
      await tx.save(draft!.wersja);
    });
  }

  /** Begins an annex with what is in force. Errors: 404, 403, 409, 412. */
  async beginAneks(id: string, assertSeen: AssertSeen): Promise<OtwartyKontrakt> {
    return this.change(id, 'aneks', assertSeen, async (tx, opened) => {
      assertMozliwyAneks(opened.kontrakt.stan, findSzkic(opened) !== null);
      const { wersja: last, tresc } = opened.wersje.at(-1)!;
      const { jednostkaId, osobaId, komorkaId, kragId, od, do: until } = last;
      const wersja = tx.create(KontraktWersja, { jednostkaId, id: newId(), osobaId, komorkaId, kragId, kontraktId: id, numer: last.numer + 1, od, do: until, podpisano: null });
      await this.store.sealWersja(tx, wersja, tresc);
      await tx.save(wersja);
    });
  }

  /** Both sides have signed: the draft is in force and its reviews become due. Errors: 404, 403, 409, 412, 422 `KONTRAKT.INCOMPLETE`. */
  async sign(id: string, podpis: Podpis, assertSeen: AssertSeen): Promise<OtwartyKontrakt> {
    return this.change(id, 'podpis', assertSeen, async (tx, opened) => {
      const { kontrakt, stronyIds } = opened;
      const draft = findSzkic(opened);
      assertMaSzkic(draft !== null);
      const { wersja, tresc } = draft!;
      assertKompletny({ rodzaj: kontrakt.rodzaj, od: wersja.od, do: wersja.do, tresc, stronyIds }, podpis, this.clock.today());
      Object.assign(wersja, { stan: 'podpisana', podpisano: podpis.dzien });
      await tx.save(wersja);
      Object.assign(kontrakt, { stan: 'obowiazuje', zawarto: kontrakt.zawarto ?? podpis.dzien, od: wersja.od, do: wersja.do });
      await this.planOceny(tx, kontrakt, tresc);
    });
  }

  /** With an entry in the access log. Errors: 404. */
  async show(id: string): Promise<OtwartyKontrakt> {
    const found = await this.database.transaction((tx) => this.store.open(tx, id));
    await this.audit.read({ zasob: 'kontrakt', osobaIds: [found.kontrakt.osobaId, ...found.stronyIds], ids: [id], cel: 'praca-socjalna' });
    return found;
  }

  /** Locks and opens the contract, checks what was seen, lets `work` change it, and writes the journal. Errors: 404, 403, 412. */
  async change(id: string, czynnosc: string, assertSeen: AssertSeen, work: (tx: EntityManager, opened: OtwartyKontrakt) => Promise<void>): Promise<OtwartyKontrakt> {
    return this.database.transaction(async (tx) => {
      const opened = await this.store.open(tx, id, { lock: true });
      await assertMay(tx, 'pomoc-spoleczna:kontrakt:write', opened.kontrakt.komorkaId);
      assertSeen(opened.kontrakt.wersja);
      await work(tx, opened);
      opened.kontrakt.zmieniono = this.clock.now();
      await tx.save(opened.kontrakt);
      return this.written(tx, czynnosc, id);
    });
  }

  /** Reviews not yet done give way to those that were agreed now. */
  private async planOceny(tx: EntityManager, { jednostkaId, id: kontraktId, osobaId, komorkaId, kragId }: Kontrakt, { oceny = [] }: KontraktTresc): Promise<void> {
    await tx.delete(KontraktZdarzenie, { kontraktId, rodzaj: 'ocena', dzien: IsNull() });
    const done = await tx.findBy(KontraktZdarzenie, { kontraktId, rodzaj: 'ocena' });
    const terminy = new Set(oceny.map(({ termin }) => termin).filter((termin) => !done.some((one) => one.termin === termin)));
    await tx.save([...terminy].sort().map((termin) => tx.create(KontraktZdarzenie, { jednostkaId, id: newId(), kontraktId, osobaId, komorkaId, kragId, rodzaj: 'ocena', termin })));
  }

  private async written(tx: EntityManager, czynnosc: string, id: string): Promise<OtwartyKontrakt> {
    const opened = await this.store.open(tx, id);
    await this.audit.write({ zasob: 'kontrakt', czynnosc, osobaIds: [opened.kontrakt.osobaId, ...opened.stronyIds], ids: [id] });
    return opened;
  }
}

import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, newId, type PlainDate } from '@ostoja/kernel';
import { GospodarstwoService } from '@ostoja/osoba';
import { assertMay, type Postepowanie, type Sprawa, SprawaService } from '@ostoja/postepowanie';
import type { EntityManager } from 'typeorm';
import { sprawyApart, wywiadSigned } from '../pomoc-spoleczna.errors.js';
import { getFormularzNaDzien } from './formularz.js';
import { WywiadSprawa } from './wywiad-sprawa.entity.js';
import { WywiadTresc } from './wywiad-tresc.dto.js';
import { Wywiad } from './wywiad.entity.js';
import { type OtwartyWywiad, WywiadStore } from './wywiad.store.js';

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
    private readonly sprawy: SprawaService,
    private readonly gospodarstwa: GospodarstwoService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Begins an interview for the cases of a person or family, filled from the last signed one.
   * Errors: 404 sprawa, 403, 409 `POMOC_SPOLECZNA.DRAFT_EXISTS`, 422 `POMOC_SPOLECZNA.SPRAWY_APART`.
   */
  async create(osobaId: string, sprawaIds: readonly string[]): Promise<OtwartyWywiad> {
    return this.database.transaction(async (tx) => {
      const joined = await this.load(sprawaIds);
      const { komorkaId, kragId } = joined[0]!.sprawa;
      const previous = await this.store.findPrevious(tx, osobaId);
      const { jednostkaId, uzytkownikId } = getPrincipal();
      const wywiad = tx.create(Wywiad, {
        jednostkaId, id: newId(), osobaId, komorkaId, kragId, rodzaj: previous ? 'aktualizacja' : 'pelny', poprzedniId: previous?.wywiad.id ?? null,
        formularzWersja: getFormularzNaDzien(this.clock.today()).wersja, pracownikId: uzytkownikId, dataWizyty: null, zmieniono: this.clock.now(),
      });
      const tresc = previous ? carryOver(previous.tresc) : await this.begin(osobaId);
      await this.store.seal(tx, wywiad, tresc);
      await tx.save(wywiad);
      const links = await this.link(tx, wywiad, joined);
      await this.written('utworzenie', wywiad, links);
      return { wywiad, tresc, sprawy: links };
    });
  }

  /** Saves the draft as a whole. Errors: 404, 403, 409 `POMOC_SPOLECZNA.WYWIAD_SIGNED`, 412. */
  async save(id: string, szkic: SzkicWywiadu, assertSeen: (wersja: number) => void): Promise<OtwartyWywiad> {
    return this.change(id, async (tx, { wywiad, sprawy }) => {
      assertSeen(wywiad.wersja);
      wywiad.dataWizyty = szkic.dataWizyty;
      await this.store.seal(tx, wywiad, szkic.tresc);
      await this.written('zmiana', wywiad, sprawy);
      return { wywiad, tresc: szkic.tresc, sprawy };
    });
  }

  /** Lets the interview serve one more case. Errors: 404, 403, 409, 422. */
  async addSprawa(id: string, sprawaId: string): Promise<OtwartyWywiad> {
    return this.change(id, async (tx, { wywiad, tresc, sprawy }) => {
      const [joined] = await this.load([sprawaId]);
      if (joined!.sprawa.komorkaId !== wywiad.komorkaId || joined!.sprawa.kragId !== wywiad.kragId) throw sprawyApart();
      const links = [...sprawy, ...(await this.link(tx, wywiad, [joined!]))];
      await this.written('dolaczenie-sprawy', wywiad, links);
      return { wywiad, tresc, sprawy: links };
    });
  }

  /** With an entry in the access log. Errors: 404. */
  async show(id: string): Promise<OtwartyWywiad> {
    const found = await this.database.transaction((tx) => this.store.open(tx, id));
    const { wywiad, sprawy } = found;
    await this.audit.read({ zasob: 'wywiad', osobaIds: [wywiad.osobaId], sprawaIds: sprawy.map(({ sprawaId }) => sprawaId), ids: [id], cel: 'sprawa' });
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

  private async load(sprawaIds: readonly string[]): Promise<{ sprawa: Sprawa; postepowanie: Postepowanie }[]> {
    const loaded: { sprawa: Sprawa; postepowanie: Postepowanie }[] = [];
    for (const id of sprawaIds) loaded.push({ sprawa: await this.sprawy.getSprawa(id), postepowanie: await this.sprawy.getCurrentPostepowanie(id) });
    if (loaded.some(({ sprawa }) => sprawa.komorkaId !== loaded[0]!.sprawa.komorkaId || sprawa.kragId !== loaded[0]!.sprawa.kragId)) throw sprawyApart();
    return loaded;
  }

  private async link(tx: EntityManager, { id: wywiadId, komorkaId, kragId }: Wywiad, joined: readonly { sprawa: Sprawa; postepowanie: Postepowanie }[]): Promise<WywiadSprawa[]> {
    return tx.save(joined.map(({ sprawa, postepowanie }) => tx.create(WywiadSprawa, { wywiadId, sprawaId: sprawa.id, postepowanieId: postepowanie.id, komorkaId, kragId })));
  }

  /** A first interview begins with the household as it is known. */
  private async begin(osobaId: string): Promise<WywiadTresc> {
    const sklad = await this.gospodarstwa.skladNaDzien(osobaId, this.clock.today());
    const rodzina = sklad?.czlonkowie.map(({ osobaId: osoba_id, rola, od }) => ({ osoba_id, rola, od }));
    return Object.assign(new WywiadTresc(), { czesci: rodzina ? { rodzina } : {} });
  }

  private async written(czynnosc: string, wywiad: Wywiad, sprawy: readonly WywiadSprawa[]): Promise<void> {
    await this.audit.write({ zasob: 'wywiad', czynnosc, osobaIds: [wywiad.osobaId], sprawaIds: sprawy.map(({ sprawaId }) => sprawaId), ids: [wywiad.id] });
  }
}

const LIST_LIMIT = 100;

/** What may still hold is carried over; the plan and the note belong to their own visit, needs and incomes to their own time. */
function carryOver({ czesci }: WywiadTresc): WywiadTresc {
  const { potrzeby: _needs, dochody: _incomes, wnioski: _conclusions, ...lasting } = czesci;
  return Object.assign(new WywiadTresc(), { czesci: lasting });
}

import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, newId, notFound, type PlainDate } from '@ostoja/kernel';
import { OpiekaService, OsobaService } from '@ostoja/osoba';
import { assertMay, assertMayBeGiven, SprawaService } from '@ostoja/postepowanie';
import { SnapshotSource } from '@ostoja/prawo';
import type { EntityManager } from 'typeorm';
import { orderFromFuture, orderSource, orderState } from '../../pomoc-spoleczna.errors.js';
import { terminZlecenia } from './termin-zlecenia.js';
import { type CelZlecenia, lockOrder, ZlecenieWywiadu } from './zlecenie.entity.js';

export interface NoweZlecenie {
  readonly osobaId: string;
  /** Unit that makes the interview; of an order for our own case the unit of the case. */
  readonly komorkaId?: string;
  readonly cel: CelZlecenia;
  readonly sprawaId?: string;
  readonly zlecajacy?: string;
  readonly znakObcy?: string;
  readonly dotyczy: string;
  readonly wplynelo: PlainDate;
  readonly pilne: boolean;
}

export interface OdpowiedzZlecenia {
  readonly odeslano: PlainDate;
  readonly sposob: string;
  readonly uwagi: string | null;
}

const DLA_SPRAWY: ReadonlySet<CelZlecenia> = new Set<CelZlecenia>(['krewni', 'oplata-dps']);
const MAY_INTERVIEW = `select exists (select 1 from postepowanie.osoby_w_roli('pracownik-socjalny', $2) r where r.uzytkownik_id = $1) as wolno`;
const NEXT = 'select pomoc_spoleczna.nastepny_numer_zlecenia($1, $2, $3) as numer';

/** Writes orders: numbers without gaps, terms with their derivation, every change in the log. */
@Injectable()
export class ZlecenieZapis {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly snapshots: SnapshotSource, private readonly audit: AuditLog) {}

  async insert(tx: EntityManager, nowe: NoweZlecenie & { readonly komorkaId: string; readonly kragId: string | null }): Promise<ZlecenieWywiadu> {
    const { komorkaId, wplynelo, pilne } = nowe;
    const rok = Number(this.clock.today().slice(0, 4));
    const [next] = await tx.query<{ numer: number }[]>(NEXT, [komorkaId, nowe.kragId, rok]);
    const zlecenie = tx.create(ZlecenieWywiadu, {
      ...nowe, ...terminZlecenia(await this.snapshots.current(), wplynelo, pilne), id: newId(), rok, numer: next!.numer,
      sprawaId: nowe.sprawaId ?? null, zlecajacy: nowe.zlecajacy ?? null, znakObcy: nowe.znakObcy ?? null,
      zarejestrowalId: getPrincipal().uzytkownikId, zarejestrowano: this.clock.now(),
    });
    return this.save(tx, zlecenie, 'rejestracja');
  }

  async change(
    id: string, czynnosc: string, uprawnienie: string, wersja: number, stany: readonly ZlecenieWywiadu['stan'][], work: (tx: EntityManager, zlecenie: ZlecenieWywiadu) => Promise<void>,
  ): Promise<ZlecenieWywiadu> {
    return this.database.transaction(async (tx) => {
      const zlecenie = await lockOrder(tx, id);
      await assertMay(tx, uprawnienie, zlecenie.komorkaId);
      if (!stany.includes(zlecenie.stan)) throw orderState();
      assertVersion(zlecenie.wersja, wersja);
      await work(tx, zlecenie);
      return this.save(tx, zlecenie, czynnosc);
    });
  }

  private async save(tx: EntityManager, zlecenie: ZlecenieWywiadu, czynnosc: string): Promise<ZlecenieWywiadu> {
    const saved = await tx.save(zlecenie);
    await this.audit.write({ zasob: 'zlecenie-wywiadu', czynnosc, osobaIds: [zlecenie.osobaId], sprawaIds: zlecenie.sprawaId ? [zlecenie.sprawaId] : [], ids: [zlecenie.id] });
    return saved;
  }
}

/** Orders of interviews without an application of ours, from their registration to the answer. */
@Injectable()
export class ZlecenieService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaService,
    private readonly osoby: OsobaService,
    private readonly opieka: OpiekaService,
    private readonly zapis: ZlecenieZapis,
  ) {}

  /** Gives the order its number and term. Errors: 404, 403, 422 `POMOC_SPOLECZNA.ORDER_SOURCE`, `…ORDER_DAY`. */
  async register(nowe: NoweZlecenie): Promise<ZlecenieWywiadu> {
    if (nowe.wplynelo > this.clock.today()) throw orderFromFuture();
    return this.database.transaction(async (tx) => {
      const { id: osobaId } = await this.osoby.getOsoba(nowe.osobaId);
      const { komorkaId, kragId } = await this.place(nowe);
      await assertMay(tx, 'pomoc-spoleczna:zlecenie-wywiadu:create', komorkaId);
      // The unit sees addresses and household of a person whom it visits.
      await this.opieka.attach([osobaId], komorkaId, this.clock.today(), kragId ?? undefined);
      return this.zapis.insert(tx, { ...nowe, osobaId, komorkaId, kragId });
    });
  }

  /** The head gives it to a social worker, also anew. Errors: 404, 403, 409, 412, 422 `POSTEPOWANIE.PERSON_EXCLUDED` (KPA 24). */
  async assign(id: string, pracownikId: string, wersja: number): Promise<ZlecenieWywiadu> {
    return this.zapis.change(id, 'przydzial', 'pomoc-spoleczna:zlecenie-wywiadu:assign', wersja, ['nowe', 'przydzielone'], async (tx, zlecenie) => {
      const [row] = await tx.query<{ wolno: boolean }[]>(MAY_INTERVIEW, [pracownikId, zlecenie.komorkaId]);
      if (!row?.wolno) throw notFound('pracownik');
      if (zlecenie.sprawaId) await assertMayBeGiven(tx, { id: zlecenie.sprawaId, komorkaId: zlecenie.komorkaId }, 'pracownik-socjalny', pracownikId);
      Object.assign(zlecenie, { stan: 'przydzielone', pracownikId, przydzielono: this.clock.now() });
    });
  }

  /** The questionnaire went back to whoever ordered it. Errors: 404, 403, 409 not made yet, 412, 422. */
  async answer(id: string, { odeslano, sposob, uwagi }: OdpowiedzZlecenia, wersja: number): Promise<ZlecenieWywiadu> {
    if (odeslano > this.clock.today()) throw orderFromFuture('odeslano');
    return this.zapis.change(id, 'odpowiedz', 'pomoc-spoleczna:zlecenie-wywiadu:answer', wersja, ['wykonane'], (_tx, zlecenie) => {
      Object.assign(zlecenie, { stan: 'odeslane', odeslano, odpowiedzSposob: sposob, odpowiedzUwagi: uwagi, odeslalId: getPrincipal().uzytkownikId });
      return Promise.resolve();
    });
  }

  private async place({ komorkaId, sprawaId, zlecajacy, cel }: NoweZlecenie): Promise<{ komorkaId: string; kragId: string | null }> {
    const own = sprawaId !== undefined;
    if (own === (zlecajacy !== undefined) || (own && !DLA_SPRAWY.has(cel)) || (!own && komorkaId === undefined)) throw orderSource();
    return sprawaId ? this.sprawy.getSprawa(sprawaId) : { komorkaId: komorkaId!, kragId: null };
  }
}

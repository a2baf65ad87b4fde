import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, newId, notFound, type PlainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import type { EntityManager } from 'typeorm';
import type { Sprawa } from '../sprawa/sprawa.entity.js';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { settleZgloszenie } from '../zgloszenie/zgloszenie.store.js';
import { assertKompletnosc, assertNowyWniosek, type NowyWniosek } from './wniosek.policy.js';
import { type PodstawaSprawy, Wniosek } from './wniosek.entity.js';
import { WniosekWplywService } from './wniosek-wplyw.service.js';
import { Zadanie } from './zadanie.entity.js';
import { OSOBISCIE } from './zlozenie.policy.js';

/** An application with its demands. */
export interface WniosekZZadaniami {
  readonly wniosek: Wniosek;
  readonly zadania: Zadanie[];
}

/** What registering made of it. */
export interface ZarejestrowanyWniosek extends WniosekZZadaniami {
  readonly sprawy: Sprawa[];
  /** Number in the register of papers; null ex officio. */
  readonly numerRejestru: string | null;
}

const PODSTAWA = `
  select id, osoba_id as "osobaId", komorka_id as "komorkaId", krag_id as "kragId", tryb, kanal, data_wplywu as "dataWplywu", data_kompletnosci as "dataKompletnosci", pilny
  from postepowanie.podstawa_sprawy($1)`;

@Injectable()
export class WniosekService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sprawy: SprawaService,
    private readonly osoby: OsobaService,
    private readonly wplyw: WniosekWplywService,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Registers an application or an act ex officio; each demand opens one sprawa with its first proceeding and terms, all in one
   * transaction. The unit begins to serve the person and the household. Errors: 404 osoba, 403, 422 of `wniosek.policy`.
   */
  async register(nowy: NowyWniosek): Promise<ZarejestrowanyWniosek> {
    assertNowyWniosek(nowy, this.clock.today());
    const { zadania: demands, zlozenie = OSOBISCIE, inneOrgany = [], pismo, ...fields } = nowy;
    return this.database.transaction(async (tx) => {
      const osobaId = (await this.osoby.getOsoba(fields.osobaId)).id;
      const symbol = await symbolOf(tx, fields.komorkaId);
      await this.wplyw.serve({ osobaId, komorkaId: fields.komorkaId, dataWplywu: fields.dataWplywu, kragId: fields.kragId ?? null });
      const id = newId();
      if (fields.zgloszenieId) await settleZgloszenie(tx, fields.zgloszenieId, { stan: fields.tryb, wniosekId: id }, this.clock.now());
      const wniosek = await tx.save(
        tx.create(Wniosek, {
          ...fields, id, osobaId, kragId: fields.kragId ?? null, kanal: nowy.kanal, dataKompletnosci: fields.dataKompletnosci ?? null,
          ...zlozenie, inneOrgany: [...inneOrgany], zgloszenieId: fields.zgloszenieId ?? null, zarejestrowalId: getPrincipal().uzytkownikId, zarejestrowano: this.clock.now(),
        }),
      );
      const sprawy: Sprawa[] = [];
      const zadania: Zadanie[] = [];
      // Counters of case numbers are locked in one order, so that two registrations never wait for each other in a circle.
      for (const demand of [...demands].sort((a, b) => a.swiadczenieKod.localeCompare(b.swiadczenieKod))) {
        const sprawa = await this.sprawy.open(tx, wniosek, symbol, demand.swiadczenieKod);
        await this.sprawy.takeIfMine(tx, sprawa);
        sprawy.push(sprawa);
        zadania.push(await saveZadanie(tx, wniosek, sprawa, demand));
      }
      const numerRejestru = await this.wplyw.registerPaper(wniosek, sprawy, pismo);
      const ids = [wniosek.id];
      await this.audit.write({ zasob: 'wniosek', czynnosc: 'utworzenie', osobaIds: [osobaId], sprawaIds: sprawy.map(({ id }) => id), ids });
      return { wniosek, zadania, sprawy, numerRejestru };
    });
  }

  /** Notes the day on which all required documents were there; the month of it begins the benefit (art. 106 ust. 3 ups). Errors: 404, 403, 412, 422. */
  async complete(id: string, dataKompletnosci: PlainDate, assertSeen: (wersja: number) => void): Promise<WniosekZZadaniami> {
    return this.database.transaction(async (tx) => {
      const found = await this.getWniosek(id);
      assertSeen(found.wniosek.wersja);
      assertKompletnosc(found.wniosek.dataWplywu, dataKompletnosci, this.clock.today());
      found.wniosek.dataKompletnosci = dataKompletnosci;
      await tx.save(found.wniosek);
      await this.audit.write({
        zasob: 'wniosek', czynnosc: 'kompletnosc', osobaIds: [found.wniosek.osobaId], sprawaIds: found.zadania.map(({ sprawaId }) => sprawaId), ids: [id],
      });
      return found;
    });
  }

  /** `getWniosek` for a person's eyes, hence with an entry in the access log. */
  async show(id: string): Promise<WniosekZZadaniami> {
    const found = await this.getWniosek(id);
    const sprawaIds = found.zadania.map(({ sprawaId }) => sprawaId);
    await this.audit.read({ zasob: 'wniosek', osobaIds: [found.wniosek.osobaId], sprawaIds, ids: [id], cel: 'sprawa' });
    return found;
  }

  /** Errors: 404. */
  async getWniosek(id: string): Promise<WniosekZZadaniami> {
    return this.database.transaction(async (tx) => {
      const wniosek = await tx.findOneBy(Wniosek, { id });
      if (!wniosek) throw notFound('wniosek');
      return { wniosek, zadania: await tx.find(Zadanie, { where: { wniosekId: id }, order: { id: 'asc' } }) };
    });
  }

  /**
   * The demand that opened the sprawa, with what of its application belongs to the sprawa; null when it was opened otherwise. Whoever is
   * excluded from another case of the application (KPA 24) is told the day and the manner, and not what was written.
   */
  async findWniosekOfSprawa(sprawaId: string): Promise<{ wniosek: PodstawaSprawy; zadanie: Zadanie } | null> {
    return this.database.transaction(async (tx) => {
      const zadanie = await tx.findOneBy(Zadanie, { sprawaId });
      const [wniosek] = await tx.query<PodstawaSprawy[]>(PODSTAWA, [sprawaId]);
      return zadanie && wniosek ? { zadanie, wniosek } : null;
    });
  }
}

/** Keeps the demand with the sprawa that it opened. */
export async function saveZadanie(tx: EntityManager, wniosek: PodstawaSprawy, sprawa: Sprawa, demand: NowyWniosek['zadania'][number]): Promise<Zadanie> {
  const { swiadczenieKod, kwota = null, cel = null, od = null, do: until = null } = demand;
  const { komorkaId, kragId } = wniosek;
  return tx.save(tx.create(Zadanie, { id: newId(), wniosekId: wniosek.id, sprawaId: sprawa.id, komorkaId, kragId, swiadczenieKod, kwota, cel, od, do: until }));
}

/** First part of the numbers of the unit's cases. Errors: 422 `POSTEPOWANIE.UNIT_RUNS_NO_CASES`. */
export async function symbolOf(tx: EntityManager, komorkaId: string): Promise<string> {
  const [row] = await tx.query<{ symbol: string }[]>(`select symbol from access.komorka where id = $1 and rodzaj in ('filia', 'dzial')`, [komorkaId]);
  if (!row) throw new DomainError('POSTEPOWANIE.UNIT_RUNS_NO_CASES', 'Sprawy prowadzi filia lub dział: wskaż jedną z tych jednostek.', { field: 'komorka_id' });
  return row.symbol;
}

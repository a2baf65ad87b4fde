import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { DomainError, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { assertMay } from '../permission.query.js';
import { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { findOsobyWRoli } from '../prowadzacy/prowadzacy.query.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import type { Wniosek } from '../wniosek/wniosek.entity.js';
import { KatalogSpraw } from './katalog-spraw.js';
import { Sprawa } from './sprawa.entity.js';
import { nextZnak } from './znak.js';

/** Whom to assign; an absent field is left as it is, null takes the case away from the person. */
export interface Przydzial {
  readonly prowadzacyId?: string | null;
  readonly pracownikSocjalnyId?: string | null;
}

@Injectable()
export class SprawaService {
  constructor(
    private readonly database: Database,
    private readonly katalog: KatalogSpraw,
    private readonly procedura: ProceduraService,
    private readonly audit: AuditLog,
  ) {}

  /** Errors: 404 for one that is missing or hidden. */
  async getSprawa(id: string): Promise<Sprawa> {
    return this.database.transaction(async (tx) => getOr404(tx, id));
  }

  /** Errors: 404. */
  async getPostepowanie(id: string): Promise<Postepowanie> {
    return this.database.transaction(async (tx) => {
      const found = await tx.findOneBy(Postepowanie, { id });
      if (!found) throw notFound('postępowanie');
      return found;
    });
  }

  /** The proceeding that is under way in the sprawa, or the last one. Errors: 404. */
  async getCurrentPostepowanie(sprawaId: string): Promise<Postepowanie> {
    return this.database.transaction(async (tx) => {
      const found = await tx.findOne(Postepowanie, { where: { sprawaId }, order: { id: 'desc' } });
      if (!found) throw notFound('postępowanie');
      return found;
    });
  }

  /** Opens a sprawa with its number and first proceeding, for one demand of an application; inside the caller's transaction. */
  async open(tx: EntityManager, wniosek: Wniosek, symbol: string, swiadczenieKod: string): Promise<Sprawa> {
    const { komorkaId, kragId, osobaId, dataWplywu, pilny } = wniosek;
    const rodzaj = this.katalog.getRodzaj(swiadczenieKod);
    const { symbol: klasa, kategoria } = this.katalog.getKlasaJrwa(swiadczenieKod, dataWplywu);
    const znak = await nextZnak(tx, { komorkaId, symbol, kragId, klasa, rok: Number(dataWplywu.slice(0, 4)) });
    const sprawa = await tx.save(
      tx.create(Sprawa, {
        ...znak, komorkaId, kragId, osobaId, swiadczenieKod, stan: 'wszczete', klasaJrwa: klasa, kategoriaArchiwalna: kategoria,
        prowadzacyId: null, pracownikSocjalnyId: null, otwarta: dataWplywu, zamknieta: null,
      }),
    );
    const przejscie = pilny ? 'wszczecie-pilne' : 'wszczecie';
    await this.procedura.open(sprawa, { rodzaj: 'pierwsze', procedura: rodzaj.procedura, przejscie, dzien: dataWplywu });
    return sprawa;
  }

  /** Gives the sprawa to people. Errors: 404, 403, 412, 422 `POSTEPOWANIE.NOT_IN_ROLE`. */
  async assign(id: string, przydzial: Przydzial, assertSeen: (wersja: number) => void): Promise<Sprawa> {
    return this.database.transaction(async (tx) => {
      const sprawa = await getOr404(tx, id);
      await assertMay(tx, 'postepowanie:sprawa:assign', sprawa.komorkaId);
      assertSeen(sprawa.wersja);
      await assertInRole(tx, sprawa.komorkaId, 'specjalista-swiadczen', przydzial.prowadzacyId, 'prowadzacy_id');
      await assertInRole(tx, sprawa.komorkaId, 'pracownik-socjalny', przydzial.pracownikSocjalnyId, 'pracownik_socjalny_id');
      if (przydzial.prowadzacyId !== undefined) sprawa.prowadzacyId = przydzial.prowadzacyId;
      if (przydzial.pracownikSocjalnyId !== undefined) sprawa.pracownikSocjalnyId = przydzial.pracownikSocjalnyId;
      await tx.save(sprawa);
      await this.audit.write({ zasob: 'sprawa', czynnosc: 'przydzielenie', sprawaIds: [id], osobaIds: [sprawa.osobaId], ids: [id] });
      return sprawa;
    });
  }

  /** The person who registers takes the sprawa when it is within their own role in the unit. */
  async takeIfMine(tx: EntityManager, sprawa: Sprawa): Promise<void> {
    const ja = getPrincipal().uzytkownikId;
    if ((await findOsobyWRoli(tx, sprawa.komorkaId, 'specjalista-swiadczen')).includes(ja)) sprawa.prowadzacyId = ja;
    if ((await findOsobyWRoli(tx, sprawa.komorkaId, 'pracownik-socjalny')).includes(ja)) sprawa.pracownikSocjalnyId = ja;
    await tx.save(sprawa);
  }

  /** Puts the file on legal hold or releases it. Errors: 404, 403, 412. */
  async hold(id: string, wstrzymaniePrawne: boolean, assertSeen: (wersja: number) => void): Promise<Sprawa> {
    return this.database.transaction(async (tx) => {
      const sprawa = await getOr404(tx, id);
      await assertMay(tx, 'postepowanie:sprawa:hold', sprawa.komorkaId);
      assertSeen(sprawa.wersja);
      sprawa.wstrzymaniePrawne = wstrzymaniePrawne;
      await tx.save(sprawa);
      await this.audit.write({ zasob: 'sprawa', czynnosc: wstrzymaniePrawne ? 'wstrzymanie-prawne' : 'zwolnienie-wstrzymania', sprawaIds: [id], osobaIds: [sprawa.osobaId], ids: [id] });
      return sprawa;
    });
  }
}

async function getOr404(tx: EntityManager, id: string): Promise<Sprawa> {
  const sprawa = await tx.findOneBy(Sprawa, { id });
  if (!sprawa) throw notFound('sprawa');
  return sprawa;
}

async function assertInRole(tx: EntityManager, komorkaId: string, rola: string, osoba: string | null | undefined, field: string): Promise<void> {
  if (!osoba) return;
  if (!(await findOsobyWRoli(tx, komorkaId, rola)).includes(osoba)) {
    throw new DomainError('POSTEPOWANIE.NOT_IN_ROLE', 'Ta osoba nie pełni dziś takiej roli w tej jednostce.', { field });
  }
}

import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, notFound, yearOf } from '@ostoja/kernel';
import { type EntityManager, IsNull } from 'typeorm';
import { assertMay } from '../permission.query.js';
import { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { forbidden } from '../postepowanie.errors.js';
import { findOsobyWRoli } from '../prowadzacy/prowadzacy.query.js';
import { ProceduraService } from '../procedura/procedura.service.js';
import { giveCase, MIEJSCE } from '../przydzial/give-case.js';
import { ROLE_W_SPRAWIE } from '../przydzial/przydzial-sprawy.entity.js';
import type { PodstawaSprawy } from '../wniosek/wniosek.entity.js';
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
    private readonly clock: Clock,
  ) {}

  /** Errors: 404 for one that is missing or hidden. */
  async getSprawa(id: string): Promise<Sprawa> {
    return this.database.transaction(async (tx) => getOr404(tx, id));
  }

  /** The sprawa, locked until the end of the transaction. Errors: 404, 403. */
  async lock(id: string): Promise<Sprawa> {
    return this.database.transaction(async (tx) => {
      await getOr404(tx, id);
      const sprawa = await tx.findOne(Sprawa, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!sprawa) throw forbidden();
      return sprawa;
    });
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
      const newest = { order: { id: 'desc' } } as const;
      const found = (await tx.findOne(Postepowanie, { where: { sprawaId, zakonczone: IsNull() }, ...newest })) ?? (await tx.findOne(Postepowanie, { where: { sprawaId }, ...newest }));
      if (!found) throw notFound('postępowanie');
      return found;
    });
  }

  /** Opens a sprawa with its number and first proceeding, for one demand of an application; inside the caller's transaction. */
  async open(tx: EntityManager, wniosek: PodstawaSprawy, symbol: string, swiadczenieKod: string): Promise<Sprawa> {
    const { komorkaId, kragId, osobaId, dataWplywu, pilny, tryb } = wniosek;
    const rodzaj = this.katalog.getRodzaj(swiadczenieKod);
    const { symbol: klasa, kategoria } = this.katalog.getKlasaJrwa(swiadczenieKod, dataWplywu);
    const znak = await nextZnak(tx, { komorkaId, symbol, kragId, klasa, rok: yearOf(dataWplywu) });
    const sprawa = await tx.save(
      tx.create(Sprawa, {
        ...znak, komorkaId, kragId, osobaId, swiadczenieKod, stan: 'wszczete', klasaJrwa: klasa, kategoriaArchiwalna: kategoria,
        prowadzacyId: null, pracownikSocjalnyId: null, otwarta: dataWplywu, zamknieta: null,
      }),
    );
    const przejscie = ['wszczecie', ...(tryb === 'z-urzedu' ? ['z-urzedu'] : []), ...(pilny ? ['pilne'] : [])].join('-');
    await this.procedura.open(sprawa, { rodzaj: 'pierwsze', procedura: rodzaj.procedura, przejscie, dzien: dataWplywu });
    return sprawa;
  }

  /** Gives the sprawa to people. Errors: 404, 403, 412, 422 `POSTEPOWANIE.NOT_IN_ROLE`, `POSTEPOWANIE.PERSON_EXCLUDED`. */
  async assign(id: string, przydzial: Przydzial, assertSeen: (wersja: number) => void): Promise<Sprawa> {
    return this.database.transaction(async (tx) => {
      await assertMay(tx, 'postepowanie:sprawa:assign', (await getOr404(tx, id)).komorkaId);
      const sprawa = await lock(tx, id);
      assertSeen(sprawa.wersja);
      for (const rola of ROLE_W_SPRAWIE) {
        const osobaId = przydzial[MIEJSCE[rola].pole];
        if (osobaId !== undefined) await giveCase(tx, sprawa, { rola, osobaId, powod: 'przydzial' }, this.clock.now());
      }
      await tx.save(sprawa);
      await this.audit.write({ zasob: 'sprawa', czynnosc: 'przydzielenie', sprawaIds: [id], osobaIds: [sprawa.osobaId], ids: [id] });
      return sprawa;
    });
  }

  /** The person who registers takes the sprawa when it is within their own role in the unit. */
  async takeIfMine(tx: EntityManager, sprawa: Sprawa): Promise<void> {
    const ja = getPrincipal().uzytkownikId;
    for (const rola of ROLE_W_SPRAWIE) {
      const mine = (await findOsobyWRoli(tx, sprawa.komorkaId, MIEJSCE[rola].rola)).includes(ja);
      if (mine) await giveCase(tx, sprawa, { rola, osobaId: ja, powod: 'rejestracja' }, this.clock.now());
    }
    await tx.save(sprawa);
  }

  /** Puts the file on legal hold or releases it. Errors: 404, 403, 412. */
  async hold(id: string, wstrzymaniePrawne: boolean, assertSeen: (wersja: number) => void): Promise<Sprawa> {
    return this.database.transaction(async (tx) => {
      await assertMay(tx, 'postepowanie:sprawa:hold', (await getOr404(tx, id)).komorkaId);
      const sprawa = await lock(tx, id);
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

/** Of two who have seen the same version only one may act on it. */
async function lock(tx: EntityManager, id: string): Promise<Sprawa> {
  const sprawa = await tx.findOne(Sprawa, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!sprawa) throw forbidden();
  return sprawa;
}

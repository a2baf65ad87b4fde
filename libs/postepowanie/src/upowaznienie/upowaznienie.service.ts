import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { notFound, type PlainDate } from '@ostoja/kernel';
import { KatalogSpraw } from '../sprawa/katalog-spraw.js';
import { type RodzajPodpisu, Upowaznienie } from './upowaznienie.entity.js';
import { assertPodstawa } from './upowaznienie.policy.js';

export type NoweUpowaznienie = Pick<Upowaznienie, 'uzytkownikId' | 'komorkaId' | 'zakres' | 'numer' | 'wImieniu' | 'od' | 'do'> &
  Partial<Pick<Upowaznienie, 'podstawa' | 'naWniosek' | 'czynnosci' | 'dalszeKomorkiIds' | 'udzielono'>>;

/** What is to be signed, where and when. */
export interface DoPodpisu {
  readonly swiadczenieKod: string;
  readonly komorkaId: string;
  readonly dzien: PlainDate;
  readonly czynnosc: RodzajPodpisu;
}

/** Somebody who may sign it, and by which authorisation. */
export interface Podpisujacy {
  readonly uzytkownik_id: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly stanowisko: string;
  readonly upowaznienie_id: string;
  readonly numer: string;
  readonly do: PlainDate | null;
}

/** An authorisation covers the units named in it and all that these units cover. */
const IN_FORCE = `
  from postepowanie.upowaznienie u
  where $1 = any (u.zakres) and $4 = any (u.czynnosci) and u.od <= $3 and coalesce(u."do", 'infinity') >= $3
    and exists (select from access.zasieg z where z.jednostka_id = u.jednostka_id and z.komorka_id = any (u.komorka_id || u.dalsze_komorki_ids) and z.obejmuje_id = $2)`;
const FIND = `select u.id ${IN_FORCE} and u.uzytkownik_id = $5 order by u.od desc, u.id limit 1`;
const SIGNERS = `
  select distinct on (k.nazwisko, k.imie, k.id) k.id as uzytkownik_id, k.imie, k.nazwisko, k.stanowisko, w.id as upowaznienie_id, w.numer, w."do"
  from (select u.id, u.uzytkownik_id, u.numer, u.od, u."do" ${IN_FORCE}) w join access.uzytkownik k on k.id = w.uzytkownik_id and k.aktywny
  order by k.nazwisko, k.imie, k.id, w.od desc`;

/**
 * Ends near or just past, not taken back, and nothing that the same person holds for the same kinds and units goes on after it. Whoever keeps
 * the register sees all; a head those of the own units; everybody their own.
 */
const ENDING = `
  select u.id, u.numer, u.uzytkownik_id, k.imie, k.nazwisko, u.komorka_id, u."do"::text as "do", u."do" - $1::date as dni
  from postepowanie.upowaznienie u join access.uzytkownik k on k.id = u.uzytkownik_id and k.aktywny
  where u.odwolano is null and u."do" between $1::date - $2::int and $1::date + $2::int
    and (u.uzytkownik_id = (select access.uzytkownik_id()) or (select access.ma('postepowanie:upowaznienie:manage'))
      or u.komorka_id || u.dalsze_komorki_ids && (select access.komorki('postepowanie:decyzja:approve'))::uuid[])
    and not exists (select from postepowanie.upowaznienie n where n.uzytkownik_id = u.uzytkownik_id and n.id <> u.id and n.odwolano is null
      and n.zakres @> u.zakres and n.czynnosci @> u.czynnosci and (n.komorka_id || n.dalsze_komorki_ids) @> (u.komorka_id || u.dalsze_komorki_ids)
      and n.od <= u."do" + 1 and coalesce(n."do", 'infinity') > u."do")
  order by u."do", k.nazwisko, k.imie, u.id`;

/** An authorisation that ends soon, or has ended, with nothing to follow it. */
export interface WygasajaceUpowaznienie {
  readonly id: string;
  readonly numer: string;
  readonly uzytkownik_id: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly komorka_id: string;
  readonly do: PlainDate;
  /** Days left; negative since it has ended. */
  readonly dni: number;
}

/** The register of authorisations to decide in the name of the authority (art. 110 ust. 7-8 ups). */
@Injectable()
export class UpowaznienieService {
  constructor(private readonly database: Database, private readonly katalog: KatalogSpraw, private readonly audit: AuditLog) {}

  /** The authorisation by which the person may sign in a case of that kind in that unit on that day, or null. */
  async findUpowaznienie(uzytkownikId: string, swiadczenieKod: string, komorkaId: string, dzien: PlainDate, czynnosc: RodzajPodpisu = 'decyzje'): Promise<Upowaznienie | null> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ id: string }[]>(FIND, [swiadczenieKod, komorkaId, dzien, czynnosc, uzytkownikId]);
      return row ? tx.findOneBy(Upowaznienie, { id: row.id }) : null;
    });
  }

  /** Everybody who may sign it, by name. */
  async listSigners({ swiadczenieKod, komorkaId, dzien, czynnosc }: DoPodpisu): Promise<Podpisujacy[]> {
    return this.database.read<Podpisujacy>(SIGNERS, [swiadczenieKod, komorkaId, dzien, czynnosc], 'upowaznienia-podpisujacy');
  }

  /** Errors: 403, 409 number used, 422 unknown benefit, `POSTEPOWANIE.AUTHORISATION_REQUEST_MISSING`. */
  async create(nowe: NoweUpowaznienie): Promise<Upowaznienie> {
    nowe.zakres.forEach((kod, index) => this.katalog.getRodzaj(kod, `zakres.${index}`));
    assertPodstawa(nowe);
    return this.database.transaction(async (tx) => {
      const saved = await tx.save(tx.create(Upowaznienie, nowe));
      await this.audit.write({ zasob: 'upowaznienie', czynnosc: 'utworzenie', ids: [saved.id] });
      return saved;
    });
  }

  /** Ends an authorisation with the day. Errors: 404, 403, 412, 422. */
  async end(id: string, dzien: PlainDate, assertSeen: (wersja: number) => void): Promise<Upowaznienie> {
    return this.change(id, 'zakonczenie', { do: dzien }, assertSeen);
  }

  /** Takes it back; the day of revocation is its last. Errors: 404, 403, 412, 422. */
  async revoke(id: string, dzien: PlainDate, powod: string, assertSeen: (wersja: number) => void): Promise<Upowaznienie> {
    return this.change(id, 'odwolanie', { do: dzien, odwolano: dzien, powodOdwolania: powod }, assertSeen);
  }

  /** What to renew: ends within so many days before or after the day, the soonest first. */
  async listEnding(dzien: PlainDate, dni: number): Promise<WygasajaceUpowaznienie[]> {
    return this.database.read<WygasajaceUpowaznienie>(ENDING, [dzien, dni], 'upowaznienia-wygasajace');
  }

  /** The whole register, newest first; it is short. */
  async list(): Promise<Upowaznienie[]> {
    return this.database.transaction((tx) => tx.find(Upowaznienie, { order: { od: 'DESC', id: 'DESC' } }));
  }

  private async change(id: string, czynnosc: string, fields: Partial<Upowaznienie>, assertSeen: (wersja: number) => void): Promise<Upowaznienie> {
    return this.database.transaction(async (tx) => {
      const found = await tx.findOneBy(Upowaznienie, { id });
      if (!found) throw notFound('upoważnienie');
      assertSeen(found.wersja);
      await tx.save(Object.assign(found, fields));
      await this.audit.write({ zasob: 'upowaznienie', czynnosc, ids: [id] });
      return found;
    });
  }
}

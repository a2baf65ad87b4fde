import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { notFound, type PlainDate } from '@ostoja/kernel';
import { KatalogSpraw } from '../sprawa/katalog-spraw.js';
import { Upowaznienie } from './upowaznienie.entity.js';

export type NoweUpowaznienie = Pick<Upowaznienie, 'uzytkownikId' | 'komorkaId' | 'zakres' | 'numer' | 'wImieniu' | 'od' | 'do'>;

/** An authorisation covers the unit named in it and all that this unit covers. */
const FIND = `
  select u.id from postepowanie.upowaznienie u
  join access.zasieg z on z.jednostka_id = u.jednostka_id and z.komorka_id = u.komorka_id and z.obejmuje_id = $3
  where u.uzytkownik_id = $1 and $2 = any (u.zakres) and u.od <= $4 and coalesce(u."do", 'infinity') >= $4
  order by u.od desc, u.id limit 1`;

/** The register of authorisations to decide in the name of the authority. */
@Injectable()
export class UpowaznienieService {
  constructor(private readonly database: Database, private readonly katalog: KatalogSpraw, private readonly audit: AuditLog) {}

  /** The authorisation by which the person may sign a decision of that kind in that unit on that day, or null. */
  async findUpowaznienie(uzytkownikId: string, swiadczenieKod: string, komorkaId: string, dzien: PlainDate): Promise<Upowaznienie | null> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ id: string }[]>(FIND, [uzytkownikId, swiadczenieKod, komorkaId, dzien]);
      return row ? tx.findOneBy(Upowaznienie, { id: row.id }) : null;
    });
  }

  /** Errors: 403, 409 number used, 422 unknown benefit. */
  async create(nowe: NoweUpowaznienie): Promise<Upowaznienie> {
    nowe.zakres.forEach((kod, index) => this.katalog.getRodzaj(kod, `zakres.${index}`));
    return this.database.transaction(async (tx) => {
      const saved = await tx.save(tx.create(Upowaznienie, nowe));
      await this.audit.write({ zasob: 'upowaznienie', czynnosc: 'utworzenie', ids: [saved.id] });
      return saved;
    });
  }

  /** Ends an authorisation with the day. Errors: 404, 403, 412, 422. */
  async end(id: string, dzien: PlainDate, assertSeen: (wersja: number) => void): Promise<Upowaznienie> {
    return this.database.transaction(async (tx) => {
      const found = await tx.findOneBy(Upowaznienie, { id });
      if (!found) throw notFound('upoważnienie');
      assertSeen(found.wersja);
      found.do = dzien;
      await tx.save(found);
      await this.audit.write({ zasob: 'upowaznienie', czynnosc: 'zakonczenie', ids: [id] });
      return found;
    });
  }

  /** The whole register, newest first; it is short. */
  async list(): Promise<Upowaznienie[]> {
    return this.database.transaction((tx) => tx.find(Upowaznienie, { order: { od: 'DESC', id: 'DESC' } }));
  }
}

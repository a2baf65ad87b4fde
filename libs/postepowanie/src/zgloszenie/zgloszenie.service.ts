import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { CursorCodec, type PageQuery } from '@ostoja/http';
import { Clock, isId, notFound, type Page } from '@ostoja/kernel';
import { LessThan } from 'typeorm';
import { encodePosition, positionAfter } from '../list-cursor.js';
import { dateInFuture } from '../postepowanie.errors.js';
import { type ZgloszeniaQuery, type ZgloszenieRequest } from './zgloszenie.dto.js';
import { Zgloszenie } from './zgloszenie.entity.js';
import { klucz, terminZgloszenia } from './zgloszenie.policy.js';
import { peopleOf, saveZglaszajacy, settleZgloszenie } from './zgloszenie.store.js';

const LIST = 'zgloszenia';

/** Reports of partners and their programs, and the list of all. They begin nothing by themselves. */
@Injectable()
export class ZgloszenieService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly cursors: CursorCodec, private readonly audit: AuditLog) {}

  /** Errors: 403, 409 external number used, 422. */
  async create(request: ZgloszenieRequest): Promise<Zgloszenie> {
    if (request.data_zgloszenia > this.clock.today()) throw dateInFuture('data_zgloszenia');
    return this.database.transaction(async (tx) => {
      const saved = await tx.save(
        tx.create(Zgloszenie, {
          komorkaId: request.komorka_id, klientId: getPrincipal().uzytkownikId, numerZewnetrzny: request.numer_zewnetrzny ?? null, dataZgloszenia: request.data_zgloszenia,
          zrodlo: request.zrodlo ?? 'system-partnera', pilne: request.pilne ?? false, zgoda: request.zgoda ?? 'nieznana', tresc: request.tresc, imie: request.imie ?? null, nazwisko: request.nazwisko ?? null, pesel: request.pesel ?? null,
          adres: request.adres ?? null, telefon: request.telefon ?? null, przyjeto: this.clock.now(), termin: terminZgloszenia(request.data_zgloszenia, request.pilne ?? false),
          osobaKlucz: klucz(request.imie, request.nazwisko), adresKlucz: klucz(request.adres),
        }),
      );
      if (request.zglaszajacy) await saveZglaszajacy(tx, saved.id, saved.komorkaId, request.zglaszajacy);
      await this.audit.write({ zasob: 'zgloszenie', czynnosc: 'utworzenie', ids: [saved.id] });
      return saved;
    });
  }

  /** The partner's own reports, the newest first. */
  async listOwn({ limit = 50, kursor }: PageQuery): Promise<Page<Zgloszenie>> {
    const [before] = this.cursors.read(kursor, [isId]);
    const rows = await this.database.transaction((tx) => tx.find(Zgloszenie, { where: { klientId: getPrincipal().uzytkownikId, ...(before !== null && { id: LessThan(String(before)) }) }, order: { id: 'desc' }, take: limit + 1 }));
    return this.cursors.toPage(rows, limit, ({ id }) => [id], (row) => row);
  }

  /** The partner's own report. Errors: 404. */
  async getOwn(id: string): Promise<Zgloszenie> {
    return this.get(id, { klientId: getPrincipal().uzytkownikId });
  }

  /** By the day on which an interview would be due: what is urgent or waits longest is on top. */
  async list({ limit = 50, kursor, stan = 'nowe', komorka_id, moje }: ZgloszeniaQuery): Promise<Page<Zgloszenie>> {
    const after = positionAfter(this.cursors, LIST, kursor);
    const rows = await this.database.transaction((tx) => {
      const query = tx.createQueryBuilder(Zgloszenie, 'z').where('z.stan = :stan', { stan }).orderBy('z.termin').addOrderBy('z.id').limit(limit + 1);
      if (after) query.andWhere('(z.termin, z.id) > (:termin::date, :id::uuid)', { termin: after[0], id: after[1] });
      if (komorka_id) query.andWhere('z.komorka_id = :komorka_id', { komorka_id });
      if (moje === 'true') query.andWhere('z.pracownik_id = :ja', { ja: getPrincipal().uzytkownikId });
      return query.getMany();
    });
    const page = this.cursors.toPage(rows, limit, (row) => encodePosition(LIST, row.termin, row.id), (row) => row);
    await this.audit.read({ zasob: 'zgloszenie', osobaIds: page.elementy.flatMap(peopleOf), ids: page.elementy.map(({ id }) => id), cel: 'lista' });
    return page;
  }

  /** Closes a report from which no case follows. Errors: 404, 403, 409. */
  async close(id: string, powod: string): Promise<Zgloszenie> {
    return this.database.transaction(async (tx) => {
      const closed = await settleZgloszenie(tx, id, { stan: 'zamkniete', powod }, this.clock.now());
      await this.audit.write({ zasob: 'zgloszenie', czynnosc: 'zamkniecie', osobaIds: peopleOf(closed), ids: [id] });
      return closed;
    });
  }

  private async get(id: string, where: { klientId?: string }): Promise<Zgloszenie> {
    const found = await this.database.transaction((tx) => tx.findOneBy(Zgloszenie, { id, ...where }));
    if (!found) throw notFound('zgłoszenie');
    return found;
  }
}

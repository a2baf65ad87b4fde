import { Injectable } from '@nestjs/common';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion, CursorCodec, type PageQuery } from '@ostoja/http';
import { isText, newId, notFound } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { AccessJournal } from '../access-journal.js';
import type { KomorkaChange, KomorkaPage, KomorkaRequest, KomorkaResponse } from './komorka.dto.js';

const SELECT = `
  select k.id, k.nadrzedna_id, k.rodzaj, k.kod, k.nazwa, k.symbol, k.adres, k.wersja,
    array(select o.obslugiwana_id from access.obsluga o where o.komorka_id = k.id order by 1) as obsluguje
  from access.komorka k`;

/** The structure of the centre. Each change renews what every unit covers. */
@Injectable()
export class KomorkaService {
  constructor(private readonly database: Database, private readonly journal: AccessJournal, private readonly cursors: CursorCodec) {}

  /** A page of units by code. */
  async list({ limit = 50, kursor }: PageQuery): Promise<KomorkaPage> {
    const [after] = this.cursors.read(kursor, [isText]);
    const rows = await this.database.read<KomorkaResponse>(`${SELECT} where k.kod > coalesce($1, '') order by k.kod limit $2`, [after, limit + 1]);
    const page = this.cursors.toPage(rows, limit, (row) => [row.kod], (row) => row);
    return { elementy: [...page.elementy], nastepny: page.nastepny };
  }

  /** Adds a unit. */
  async create(request: KomorkaRequest): Promise<KomorkaResponse> {
    const id = newId();
    return this.database.transaction(async (tx) => {
      await tx.query('insert into access.komorka (jednostka_id, id, nadrzedna_id, rodzaj, kod, nazwa, adres, symbol) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
        getPrincipal().jednostkaId, id, request.nadrzedna_id, request.rodzaj, request.kod, request.nazwa, request.adres ?? null, request.symbol,
      ]);
      await this.serve(tx, id, request.obsluguje);
      await this.journal.write({ zasob: 'komorka', czynnosc: 'utworzenie', ids: [id] });
      return this.get(id);
    });
  }

  /** Renames a unit, moves its address or changes whom it serves. */
  async change(id: string, seen: number, change: KomorkaChange): Promise<KomorkaResponse> {
    return this.database.transaction(async (tx) => {
      const before = await this.get(id);
      assertVersion(before.wersja, seen);
      await tx.query('update access.komorka set nazwa = $3, adres = $4, wersja = wersja + 1 where id = $1 and wersja = $2', [
        id, seen, change.nazwa ?? before.nazwa, change.adres ?? before.adres,
      ]);
      if (change.obsluguje) await this.serve(tx, id, change.obsluguje);
      await this.journal.write({ zasob: 'komorka', czynnosc: 'zmiana', ids: [id] });
      return this.get(id);
    });
  }

  private async serve(tx: EntityManager, id: string, served: readonly string[]): Promise<void> {
    const { jednostkaId } = getPrincipal();
    await tx.query('delete from access.obsluga where komorka_id = $1', [id]);
    for (const one of served) {
      await tx.query('insert into access.obsluga (jednostka_id, id, komorka_id, obslugiwana_id) values ($1, $2, $3, $4)', [jednostkaId, newId(), id, one]);
    }
    await tx.query('select access.odswiez_zasieg($1)', [jednostkaId]);
  }

  private async get(id: string): Promise<KomorkaResponse> {
    const [row] = await this.database.read<KomorkaResponse>(`${SELECT} where k.id = $1`, [id]);
    if (!row) throw notFound('komórka');
    return row;
  }
}

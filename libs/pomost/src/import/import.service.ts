import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { assertVersion } from '@ostoja/http';
import { Clock, DomainError, newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { readCsv } from '../plik/csv.js';
import { assertColumns, type RodzajImportu, UKLADY } from '../plik/uklad.js';
import { IMPORT_JOB } from './import.job.js';
import { ImportQuery, type ImportStan } from './import.query.js';

const STORE = `insert into pomost.tresc (jednostka_id, id, import_id, numer, pola)
  select $1, w.id, $2, w.numer, w.pola from jsonb_to_recordset($3::jsonb) as w (id uuid, numer int, pola jsonb)`;
const ZASOB = 'import-pomost';

/** Imports from POMOST as the administrator handles them: a file in, its result read, confirmed or dropped. The work is the job's. */
@Injectable()
export class ImportService {
  constructor(private readonly database: Database, private readonly query: ImportQuery, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Takes a file in; the job then checks every line without saving anything. Errors: `POMOST.FILE_*`. @returns id of the import */
  async upload(rodzaj: RodzajImportu, bytes: Uint8Array): Promise<string> {
    const plik = readCsv(bytes);
    assertColumns(UKLADY[rodzaj], plik);
    const id = newId();
    const { jednostkaId, uzytkownikId } = getPrincipal();
    const skrot = createHash('sha256').update(bytes).digest('hex');
    await this.database.transaction(async (tx) => {
      await tx.query('insert into pomost.import (jednostka_id, id, rodzaj, skrot, kodowanie, wierszy, wgral_id, wgrano) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
        jednostkaId, id, rodzaj, skrot, plik.kodowanie, plik.wiersze.length, uzytkownikId, this.clock.now(),
      ]);
      await tx.query(STORE, [jednostkaId, id, JSON.stringify(plik.wiersze.map((wiersz) => ({ id: newId(), ...wiersz })))]);
      await this.audit.write({ zasob: ZASOB, czynnosc: 'wczytanie', ids: [id] });
      await wakeJob(tx);
    });
    return id;
  }

  /** Lets the job save the lines that are right and hand over the differences; faulty lines stay out. Errors: 404, 412, `POMOST.IMPORT_STATE` (409), `POMOST.NOTHING_NEW` (409). */
  async confirm(id: string, wersja: number): Promise<void> {
    const { wyniki } = await this.query.get(id);
    if (wyniki.nowy + wyniki.powiazany + wyniki.rozni_sie === 0) throw new DomainError('POMOST.NOTHING_NEW', 'W tym pliku nie ma niczego nowego do zapisania.', { status: 409 });
    await this.move(id, wersja, ['sprawdzony'], 'zatwierdzony', 'zatwierdzenie');
  }

  /** Drops the import, also while it is checked; nothing of it was saved. Errors: 404, 412, `POMOST.IMPORT_STATE` (409). */
  reject(id: string, wersja: number): Promise<void> {
    return this.move(id, wersja, ['sprawdzany', 'sprawdzony'], 'odrzucony', 'odrzucenie');
  }

  /** Stops the saving; what is saved stays, the rest is left out. Errors: 404, 412, `POMOST.IMPORT_STATE` (409). */
  interrupt(id: string, wersja: number): Promise<void> {
    return this.move(id, wersja, ['zatwierdzony'], 'przerwany', 'przerwanie');
  }

  private async move(id: string, wersja: number, z: readonly ImportStan[], stan: ImportStan, czynnosc: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await this.query.get(id);
      assertVersion(row.wersja, wersja);
      const [, moved] = await tx.query<[unknown, number]>(`update pomost.import set stan = $2, wersja = wersja + 1 where id = $1 and stan = any ($4) and wersja = $3`, [id, stan, wersja, z]);
      if (moved === 0) throw new DomainError('POMOST.IMPORT_STATE', 'Import jest w innym stanie. Odśwież dane.', { status: 409 });
      await this.audit.write({ zasob: ZASOB, czynnosc, ids: [id] });
      await wakeJob(tx);
    });
  }
}

/** The job need not wait for its minute. */
async function wakeJob(tx: EntityManager): Promise<void> {
  await tx.query('select jobs.zlec($1, $2, $1)', [IMPORT_JOB, {}]);
}

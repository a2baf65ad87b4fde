import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, firstDay, lastDay, newId, notFound, type PlainMonth } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Zamkniecie } from '../zamkniecie/zamkniecie.entity.js';
import { Eksport } from './eksport.entity.js';
import { UKLAD, type WierszKsiegi, writeKsiegaCsv } from './ksiega-csv.js';

const ENTRIES = `
  select dense_rank() over (order by o.dzien, o.id)::int as lp, o.dzien, o.rodzaj, z.konto, z.strona, z.kwota, z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.rok, k.nazwa as komorka,
    o.zrodlo_typ, o.zrodlo_id, o.id as operacja_id, o.koryguje_id
  from finanse.operacja o join finanse.zapis z on z.jednostka_id = o.jednostka_id and z.operacja_id = o.id
  join access.komorka k on k.jednostka_id = z.jednostka_id and k.id = z.komorka_id
  where o.dzien between $1 and $2
  order by o.dzien, o.id, z.strona desc, z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.rok, z.konto, z.id`;

/** Files of closed months for the accounting system. */
@Injectable()
export class EksportService {
  constructor(private readonly database: Database, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /**
   * Makes the file once and keeps its bytes; a repeated call answers the same file.
   * Errors: `FINANSE.MONTH_OPEN` (409) before the month is closed.
   * @returns id of the export
   */
  async create(miesiac: PlainMonth): Promise<string> {
    return this.database.transaction(async (tx) => {
      const first = firstDay(miesiac);
      // Two at once wait for each other, so that both answer the one file.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('finanse.eksport' || $1 || $2, 0))`, [getPrincipal().jednostkaId, miesiac]);
      const made = await tx.findOneBy(Eksport, { miesiac: first });
      if (made) return made.id;
      if (!(await tx.existsBy(Zamkniecie, { miesiac: first }))) {
        throw new DomainError('FINANSE.MONTH_OPEN', 'Plik księgi powstaje dopiero z zamkniętego miesiąca.', { status: 409, field: 'miesiac' });
      }
      return this.insert(tx, miesiac);
    });
  }

  /** The kept bytes. Errors: 404. */
  async open(id: string): Promise<{ nazwa: string; bytes: Buffer }> {
    const [found] = await this.database.read<{ miesiac: string; tresc: Buffer }>('select e.miesiac, e.tresc from finanse.eksport e where e.id = $1', [id], 'finanse-eksport');
    if (!found) throw notFound('plik księgi');
    return { nazwa: `ksiega-${found.miesiac.slice(0, 7)}.csv`, bytes: found.tresc };
  }

  private async insert(tx: EntityManager, miesiac: PlainMonth): Promise<string> {
    const wiersze = await tx.query<WierszKsiegi[]>(ENTRIES, [firstDay(miesiac), lastDay(miesiac)]);
    const tresc = writeKsiegaCsv(wiersze);
    const sha256 = createHash('sha256').update(tresc).digest('hex');
    const eksport = tx.create(Eksport, {
      id: newId(), miesiac: firstDay(miesiac), uklad: UKLAD, liczba: wiersze.length, sha256, tresc, utworzylId: getPrincipal().uzytkownikId, utworzono: this.clock.now(),
    });
    await tx.insert(Eksport, eksport);
    await this.audit.write({ zasob: 'eksport-ksiegi', czynnosc: 'utworzenie', ids: [eksport.id] });
    return eksport.id;
  }
}

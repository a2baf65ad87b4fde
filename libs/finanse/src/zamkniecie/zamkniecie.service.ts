import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, firstDay, lastDay, newId, type PlainMonth } from '@ostoja/kernel';
import '../finanse.errors.js';
import { type Przeszkoda, ZamknieciePort } from './zamkniecie.port.js';

/** Closes months, which then take no posting any more; there is no way back. */
@Injectable()
export class ZamkniecieService {
  constructor(
    private readonly database: Database,
    private readonly port: ZamknieciePort,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** What still stands in the way of closing the month. */
  async check(miesiac: PlainMonth): Promise<Przeszkoda[]> {
    return this.database.transaction((tx) => this.port.check(tx, miesiac));
  }

  /**
   * Closes the month. It waits for postings under way and lets none in until it is done.
   * Errors: `FINANSE.MONTH_RUNNING`, `FINANSE.MONTH_BLOCKED` (409, `details`: code and number of what stands in the way), `FINANSE.MONTH_CLOSED` (409).
   */
  async close(miesiac: PlainMonth): Promise<void> {
    if (this.clock.today() <= lastDay(miesiac)) {
      throw new DomainError('FINANSE.MONTH_RUNNING', 'Ten miesiąc jeszcze trwa. Zamknij go po jego ostatnim dniu.', { status: 409, field: 'miesiac' });
    }
    await this.database.transaction(async (tx) => {
      const { jednostkaId, uzytkownikId } = getPrincipal();
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('finanse.zamkniecie' || $1, 0))`, [jednostkaId]);
      assertClear(await this.port.check(tx, miesiac));
      const id = newId();
      await tx.query(
        `insert into finanse.zamkniecie (jednostka_id, id, miesiac, liczba, obroty, zamknal_id, zamknieto)
         select $1, $2, $3, count(distinct o.id)::int, coalesce(sum(z.kwota) filter (where z.strona = 'Wn'), 0), $5, $6
         from finanse.operacja o join finanse.zapis z on z.jednostka_id = o.jednostka_id and z.operacja_id = o.id
         where o.jednostka_id = $1 and o.dzien between $3 and $4`,
        [jednostkaId, id, firstDay(miesiac), lastDay(miesiac), uzytkownikId, this.clock.now()],
      );
      await this.audit.write({ zasob: 'miesiac-ksiegowy', czynnosc: 'zamkniecie', ids: [id] });
    });
  }
}

function assertClear(przeszkody: readonly Przeszkoda[]): void {
  if (przeszkody.length === 0) return;
  const message = `Miesiąca nie można jeszcze zamknąć. ${przeszkody.map(({ opis }) => opis).join(' ')}`;
  throw new DomainError('FINANSE.MONTH_BLOCKED', message, { status: 409, details: Object.fromEntries(przeszkody.map(({ kod, liczba }) => [kod, liczba])) });
}

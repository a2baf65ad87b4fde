import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { newId, plainDate, plainMonth } from '@ostoja/kernel';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { FinanseModule } from '../src/finanse.module.js';
import { Ledger, type Posting } from '../src/ksiega/ledger.js';
import { ZamkniecieService } from '../src/zamkniecie/zamkniecie.service.js';
import { aLine } from './builders.js';

/** The ledger alone, with the acts of its people in one line each. */
export interface LedgerCentre extends Centre {
  /** Moves the clock to the noon of a day. */
  at(day: string): void;
  /** Posts an event of Filia 1; answers the id of its source. */
  post(fields: Partial<Posting>, kwota?: string): Promise<string>;
  /** Closes a month. */
  close(month: string): Promise<void>;
  /** Rows seen past every wall. */
  rows<Row extends object>(sql: string, params?: unknown[]): Promise<Row[]>;
}

export async function openLedgerCentre(today: string): Promise<LedgerCentre> {
  const centre = await openCentre([FinanseModule]);
  const at = (day: string): void => centre.moveClock((Date.parse(`${plainDate(day)}T11:00:00Z`) - Date.now()) / 86_400_000);
  at(today);
  return {
    ...centre,
    at,
    async post(fields, kwota = '10.00') {
      const posting: Posting = { rodzaj: 'zobowiazanie', zrodloTyp: 'pozycja', zrodloId: newId(), komorkaId: komorkaId('filia-1'), linie: [aLine(kwota)], ...fields };
      await centre.as('ksiegowosc.zatwierdzanie', () => centre.get(Database).transaction((tx) => centre.get(Ledger).post(tx, posting)));
      return posting.zrodloId;
    },
    close: (month) => centre.as('glowny.ksiegowy', () => centre.get(ZamkniecieService).close(plainMonth(month))),
    rows: async <Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> => (await centre.superuser.query<Row>(sql, params)).rows,
  };
}

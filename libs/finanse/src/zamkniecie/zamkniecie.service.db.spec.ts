import { JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { newId, plainDate, plainMonth } from '@ostoja/kernel';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { aLine } from '../../testing/index.js';
import { FinanseModule } from '../finanse.module.js';
import { Ledger } from '../ksiega/ledger.js';
import type { PostingKind } from '../ksiega/posting-kind.js';
import { ZamknieciePort } from './zamkniecie.port.js';
import { ZamkniecieService } from './zamkniecie.service.js';

describe('closing a month', () => {
  let centre: Centre;
  beforeEach(async () => {
    centre = await openCentre([FinanseModule]);
    at('2026-10-15');
  });
  afterEach(() => centre.stop());

  const at = (day: string) => centre.moveClock((Date.parse(`${plainDate(day)}T11:00:00Z`) - Date.now()) / 86_400_000);
  const post = (rodzaj: PostingKind = 'zobowiazanie', kwota = '10.00') =>
    centre.as('ksiegowosc.zatwierdzanie', () => centre.get(Database).transaction((tx) => centre.get(Ledger).post(tx, { rodzaj, zrodloTyp: 'pozycja', zrodloId: newId(), komorkaId: komorkaId('filia-1'), linie: [aLine(kwota)] })));
  const close = (month: string, login = 'glowny.ksiegowy') => centre.as(login, () => centre.get(ZamkniecieService).close(plainMonth(month)));
  const closed = async () => (await centre.superuser.query('select miesiac::text, liczba, obroty from finanse.zamkniecie order by miesiac')).rows;

  it('keeps what the month came to and takes no posting into it any more, of its owner either', async () => {
    await post();
    await post('wysylka', '4.50');
    at('2026-11-03');
    await close('2026-10');
    expect(await closed()).toEqual([{ miesiac: '2026-10-01', liczba: 2, obroty: '14.50' }]);
    await post();
    at('2026-10-31');
    await expect(post()).rejects.toMatchObject({ code: 'FINANSE.MONTH_CLOSED' });
    const id = newId();
    const byOwner = centre.superuser.query(
      `insert into finanse.operacja (jednostka_id, id, rodzaj, dzien, zrodlo_typ, zrodlo_id, komorka_id, zapisano, zapisal_id, transakcja)
       values ('${JEDNOSTKA_ID}', '${id}', 'x', '2026-10-01', 'tytul', '${id}', '${komorkaId('filia-1')}', now(), '${id}', 1)`);
    await expect(byOwner).rejects.toMatchObject({ constraint: 'operacja_zamkniety_miesiac' });
  });

  it('leaves an event on its own day while that month is open, and takes it on the day of entry when it is closed or the day is still to come', async () => {
    const on = async (dzien: string) => {
      const zrodloId = newId();
      const posting = { rodzaj: 'potwierdzenie' as const, zrodloTyp: 'wyciag' as const, zrodloId, komorkaId: komorkaId('filia-1'), linie: [aLine('1.00')], dzien: plainDate(dzien) };
      await centre.as('ksiegowosc.zatwierdzanie', () => centre.get(Database).transaction((tx) => centre.get(Ledger).post(tx, posting)));
      return (await centre.superuser.query('select dzien::text from finanse.operacja where zrodlo_id = $1', [zrodloId])).rows[0].dzien as string;
    };
    at('2026-11-03');
    expect([await on('2026-10-30'), await on('2026-11-02'), await on('2026-11-04')]).toEqual(['2026-10-30', '2026-11-02', '2026-11-03']);
    await close('2026-10');
    expect(await on('2026-10-30')).toBe('2026-11-03');
  });

  it.each(['delete from finanse.zamkniecie', 'update finanse.zamkniecie set obroty = 0', 'truncate finanse.zamkniecie cascade'])('is never undone: "%s"', async (sql) => {
    at('2026-11-03');
    await close('2026-10');
    await expect(centre.superuser.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('is refused while the month runs, twice, out of order and to anybody but the chief accountant', async () => {
    await post();
    await expect(close('2026-10')).rejects.toMatchObject({ code: 'FINANSE.MONTH_RUNNING' });
    at('2026-12-01');
    await expect(close('2026-11')).rejects.toMatchObject({ code: 'FINANSE.MONTH_BLOCKED', details: { 'finanse.wczesniejszy-miesiac': 1 } });
    await expect(close('2026-10', 'ksiegowosc.zatwierdzanie')).rejects.toMatchObject({ status: 403 });
    await close('2026-10');
    await expect(close('2026-10')).rejects.toMatchObject({ code: 'FINANSE.MONTH_CLOSED' });
    await close('2026-11');
    expect(await closed()).toHaveLength(2);
  });

  it('waits until every receipt is explained and every registered check is content', async () => {
    await post('wplyw-do-wyjasnienia', '7.00');
    at('2026-11-02');
    await expect(close('2026-10')).rejects.toMatchObject({ details: { 'finanse.wplywy-do-wyjasnienia': 1 } });
    // Explained after the month has ended, as happens with the last days of any month; what came since then is of the next one.
    await post('wyjasnienie-wplywu', '7.00');
    await post('wplyw-do-wyjasnienia', '5.00');
    let liczba = 2;
    centre.get(ZamknieciePort).register({ check: async () => (liczba ? [{ kod: 'test.niewiadome', opis: 'Wyjaśnij niewiadome.', liczba }] : []) });
    await expect(close('2026-10')).rejects.toMatchObject({ code: 'FINANSE.MONTH_BLOCKED', details: { 'test.niewiadome': 2 }, message: expect.stringContaining('Wyjaśnij niewiadome.') as string });
    liczba = 0;
    await close('2026-10');
  });

  it('waits for a posting under way and includes it', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let posted = () => {};
    const begun = new Promise<void>((resolve) => (posted = resolve));
    const posting = centre.as('ksiegowosc.zatwierdzanie', () =>
      centre.get(Database).transaction(async (tx) => {
        await centre.get(Ledger).post(tx, { rodzaj: 'zobowiazanie', zrodloTyp: 'pozycja', zrodloId: newId(), komorkaId: komorkaId('filia-1'), linie: [aLine('3.00')] });
        posted();
        await held;
      }));
    await Promise.race([begun, posting]);
    at('2026-11-02');
    const closing = close('2026-10');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await closed()).toEqual([]);
    release();
    await Promise.all([posting, closing]);
    expect(await closed()).toEqual([{ miesiac: '2026-10-01', liczba: 1, obroty: '3.00' }]);
  });
});

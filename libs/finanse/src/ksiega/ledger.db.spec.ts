import { JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { newId } from '@ostoja/kernel';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { aLine as line } from '../../testing/index.js';
import { FinanseModule } from '../finanse.module.js';
import { Ledger } from './ledger.js';

describe('the ledger', () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await openCentre([FinanseModule]);
    await post('ksiegowosc.zatwierdzanie');
  });
  afterAll(() => centre.stop());

  const post = (login: string, linie = [line('10.00')], zrodloId = newId()) =>
    centre.as(login, () => centre.get(Database).transaction((tx) => centre.get(Ledger).post(tx, { rodzaj: 'zobowiazanie', zrodloTyp: 'lista', zrodloId, komorkaId: komorkaId('filia-1'), linie })));
  const rows = async <Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> => (await centre.superuser.query<Row>(sql, params)).rows;
  const entries = (zrodloId: string) => rows(`select z.konto, z.strona, z.zrodlo, z.kwota from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id where o.zrodlo_id = $1 order by 1, 2, 3`, [zrodloId]);
  const operation = (id: string, transakcja = 'pg_current_xact_id()::text::bigint') =>
    `insert into finanse.operacja (jednostka_id, id, rodzaj, dzien, zrodlo_typ, zrodlo_id, komorka_id, zapisano, zapisal_id, transakcja)
     values ('${JEDNOSTKA_ID}', '${id}', 'x', '2026-11-22', 'tytul', '${id}', '${komorkaId('filia-1')}', now(), '${id}', ${transakcja})`;
  const entry = (operacjaId: string, strona: string, kwota: string) =>
    `insert into finanse.zapis (jednostka_id, id, operacja_id, komorka_id, konto, strona, kwota, dzial, rozdzial, paragraf, zrodlo)
     values ('${JEDNOSTKA_ID}', gen_random_uuid(), '${operacjaId}', '${komorkaId('filia-1')}', 'koszty', '${strona}', ${kwota}, '852', '85214', '3110', 'wlasne')`;

  it('enters both sides of each budget line, equal lines added up', async () => {
    const id = newId();
    await post('ksiegowosc.zatwierdzanie', [line('10.00'), line('0.01'), line('5.00', { zrodlo: 'dotacja-2030' })], id);
    expect(await entries(id)).toEqual([
      { konto: 'koszty', strona: 'Wn', zrodlo: 'dotacja-2030', kwota: '5.00' },
      { konto: 'koszty', strona: 'Wn', zrodlo: 'wlasne', kwota: '10.01' },
      { konto: 'zobowiazania', strona: 'Ma', zrodlo: 'dotacja-2030', kwota: '5.00' },
      { konto: 'zobowiazania', strona: 'Ma', zrodlo: 'wlasne', kwota: '10.01' },
    ]);
  });

  it('enters an event of a list once', async () => {
    const id = newId();
    await post('ksiegowosc.zatwierdzanie', [line('1.00')], id);
    await expect(post('ksiegowosc.zatwierdzanie', [line('1.00')], id)).rejects.toMatchObject({ driverError: { constraint: 'operacja_listy' } });
  });

  it.each(['socjalny.f1', 'kadry', 'administrator', 'inspektor.danych', 'specjalista.f2'])('takes nothing from %s', async (login) => {
    await expect(post(login)).rejects.toMatchObject({ status: 403 });
  });

  it.each([
    ['without entries', (id: string) => [operation(id)]],
    ['with one side', (id: string) => [operation(id), entry(id, 'Wn', '10.00')]],
    ['left open for another transaction', (id: string) => [operation(id, '9999999'), entry(id, 'Wn', '10.00'), entry(id, 'Ma', '10.00')]],
    ['with unequal sides', (id: string) => [operation(id), entry(id, 'Wn', '10.00'), entry(id, 'Ma', '9.99')]],
  ])('refuses even its owner an operation %s', async (_name, statements) => {
    const id = newId();
    await centre.superuser.query('begin');
    for (const sql of statements(id)) await centre.superuser.query(sql);
    await expect(centre.superuser.query('commit')).rejects.toMatchObject({ constraint: 'zapis_bilans' });
    await centre.superuser.query('rollback');
    expect(await rows('select from finanse.operacja where id = $1', [id])).toEqual([]);
  });

  it('refuses a balanced pair that is added to a closed operation', async () => {
    const [closed] = await rows<{ id: string }>('select id from finanse.operacja limit 1');
    await centre.superuser.query('begin');
    await centre.superuser.query(entry(closed!.id, 'Wn', '1.00'));
    await centre.superuser.query(entry(closed!.id, 'Ma', '1.00'));
    await expect(centre.superuser.query('commit')).rejects.toMatchObject({ constraint: 'zapis_bilans' });
    await centre.superuser.query('rollback');
  });

  it.each(['update finanse.zapis set kwota = kwota + 1', 'delete from finanse.zapis', 'update finanse.operacja set dzien = dzien + 1', 'delete from finanse.operacja', 'truncate finanse.zapis', 'truncate finanse.operacja cascade'])(
    'refuses "%s" to everybody, its owner included',
    async (sql) => {
      await expect(centre.superuser.query(sql)).rejects.toMatchObject({ code: '42501' });
      await expect(centre.as('ksiegowosc.zatwierdzanie', () => centre.get(Database).transaction((tx) => tx.query(sql)))).rejects.toMatchObject({ status: 403 });
    },
  );

  it('balances as a whole', async () => {
    expect(await rows(`select sum(case strona when 'Wn' then kwota else -kwota end) as saldo from finanse.zapis`)).toEqual([{ saldo: '0.00' }]);
  });
});

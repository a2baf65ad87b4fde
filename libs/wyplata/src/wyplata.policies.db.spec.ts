import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { newId, plainDate, plainMonth } from '@ostoja/kernel';
import { openPaymentCentre, type PaymentCentre } from '../testing/index.js';
import { ListaQuery } from './lista/lista.query.js';
import { PreparationService } from './lista/przygotowanie/preparation.service.js';
import { TytulQuery } from './tytul/tytul.query.js';
import { WyplataQuery } from './historia/wyplata.query.js';

const BRANCH = ['socjalny.f1', 'specjalista.f1', 'kierownik.f1', 'informacja.1'];
const BOOKKEEPING = ['ksiegowosc.przygotowanie', 'ksiegowosc.zatwierdzanie', 'ksiegowosc.wysylka', 'glowny.ksiegowy'];
const OTHERS = ['socjalny.f2', 'specjalista.f2', 'kierownik.f2', 'informacja.f2', 'administrator', 'inspektor.danych', 'klient.ngo'];

describe('the walls of payments', () => {
  let centre: PaymentCentre;
  let open: { osobaId: string; tytulId: string };
  let sealed: { osobaId: string; tytulId: string };
  beforeAll(async () => {
    centre = await openPaymentCentre();
    open = await centre.pay();
    const kragId = newId();
    await centre.superuser.query(`insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, 'krąg próbny')`, [JEDNOSTKA_ID, kragId]);
    await centre.superuser.query(`insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $3, $4, '2020-01-01')`, [JEDNOSTKA_ID, newId(), kragId, getDemoAccount('specjalista.f1').id]);
    sealed = await centre.pay({ kragId });
    await centre.prepare();
  });
  afterAll(() => centre.stop());

  const count = (login: string, table: string) => centre.as(login, async () => (await centre.get(Database).read<{ n: number }>(`select count(*)::int as n from ${['operacja', 'zapis'].includes(table) ? 'finanse' : 'wyplata'}.${table}`))[0]!.n);
  const titles = (login: string) => centre.as(login, async () => (await centre.get(TytulQuery).find({ limit: 10 })).elementy.map((row) => row.id).sort());
  const history = (login: string, osobaId: string) => centre.as(login, async () => (await centre.get(WyplataQuery).find(osobaId, 10)).elementy.length);

  it.each(BOOKKEEPING)('show %s every payment of the centre, sealed ones too, and the ledger', async (login) => {
    expect(await titles(login)).toEqual([open.tytulId, sealed.tytulId].sort());
    expect(await history(login, sealed.osobaId)).toBe(3);
    expect(await Promise.all(['rata', 'pozycja', 'lista', 'operacja'].map((table) => count(login, table)))).toEqual([6, 6, 2, 2]);
  });

  it('show the director, who approves them, every payment of the centre, and the ledger, and no account of it', async () => {
    expect(await titles('dyrektor')).toEqual([open.tytulId, sealed.tytulId].sort());
    expect(await Promise.all(['rata', 'pozycja', 'lista', 'operacja', 'rachunek_platnika'].map((table) => count('dyrektor', table)))).toEqual([6, 6, 2, 2, 0]);
  });

  it.each(BRANCH)('show %s the payments of the own branch, sealed ones to members of the circle only, and no ledger', async (login) => {
    const member = login === 'specjalista.f1';
    expect(await titles(login)).toEqual((member ? [open.tytulId, sealed.tytulId] : [open.tytulId]).sort());
    expect(await history(login, sealed.osobaId)).toBe(member ? 3 : 0);
    const rows = member ? 6 : 3;
    expect(await Promise.all(['rata', 'pozycja', 'operacja', 'zapis', 'rachunek_platnika'].map((table) => count(login, table)))).toEqual([rows, rows, 0, 0, 0]);
  });

  it.each(OTHERS)('show %s nothing', async (login) => {
    expect(await titles(login)).toEqual([]);
    expect(await Promise.all(['tytul', 'rata', 'pozycja', 'lista', 'operacja', 'zapis'].map((table) => count(login, table)))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each([...BRANCH, ...BOOKKEEPING])('let %s delete nothing', async (login) => {
    for (const table of ['tytul', 'rata', 'pozycja', 'lista', 'rachunek_platnika']) {
      await expect(centre.as(login, () => centre.get(Database).transaction((tx) => tx.query(`delete from wyplata.${table}`)))).rejects.toMatchObject({ status: 403 });
    }
  });

  it('show nothing without a principal', async () => {
    expect(await centre.get(Database).read('select from wyplata.tytul')).toEqual([]);
  });

  it('page titles by filters', async () => {
    const find = (filter: object) => centre.as('ksiegowosc.wysylka', () => centre.get(TytulQuery).find({ limit: 1, ...filter }));
    const first = await find({ komorkaId: komorkaId('filia-1') });
    const second = await find({ komorkaId: komorkaId('filia-1'), kursor: first.nastepny! });
    expect([...first.elementy, ...second.elementy].map((row) => row.id).sort()).toEqual([open.tytulId, sealed.tytulId].sort());
    expect(second.nastepny).toBeNull();
    for (const filter of [{ komorkaId: komorkaId('filia-2') }, { stan: 'zakonczony' }, { osobaId: newId() }, { sprawaId: newId() }]) expect((await find(filter)).elementy).toEqual([]);
    expect((await find({ osobaId: open.osobaId })).elementy).toMatchObject([{ id: open.tytulId, kwota: '450.00', stan: 'aktywny' }]);
  });

  it('let the information department prepare for its units, of what it sees, and tell it no sum of the rest', async () => {
    const order = { komorkaId: komorkaId('filia-1'), dzien: plainDate('2026-11-30'), kanal: 'kasa' as const, miesiac: plainMonth('2026-11') };
    const kragId = (await centre.rows<{ id: string }>('select id from access.krag'))[0]!.id;
    await centre.pay({ kanal: 'kasa' });
    await centre.pay({ kanal: 'kasa', kragId });
    const prepare = (login: string, komorka: string) => centre.as(login, () => centre.get(PreparationService).prepare({ ...order, komorkaId: komorkaId(komorka) }));
    await expect(prepare('informacja.f2', 'filia-1')).rejects.toMatchObject({ status: 403 });
    await expect(prepare('informacja.1', 'filia-2')).rejects.toMatchObject({ status: 403 });
    const own = await prepare('informacja.1', 'filia-1');
    expect(await centre.rows('select numer, suma, liczba from wyplata.lista where id = $1', [own])).toEqual([{ numer: 3, suma: '1350.00', liczba: 3 }]);
    const rest = await prepare('ksiegowosc.przygotowanie', 'filia-1');
    const seen = (login: string) => centre.as(login, async () => (({ suma, liczba }) => [suma, liczba])(await centre.get(ListaQuery).get(rest)));
    for (const login of ['informacja.1', 'kierownik.f1']) await expect(seen(login)).rejects.toMatchObject({ status: 404 });
    expect(await seen('dyrektor')).toEqual(['1350.00', 3]);
  });
});

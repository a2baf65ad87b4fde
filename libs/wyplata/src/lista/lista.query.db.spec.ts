import { JEDNOSTKA_ID } from '@ostoja/access';
import { newId, plainMonth } from '@ostoja/kernel';
import { openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { ListaQuery } from './lista.query.js';

describe('ListaQuery', () => {
  let centre: PaymentCentre;
  const ids: string[] = [];
  beforeAll(async () => {
    centre = await openPaymentCentre();
    await centre.pay();
    for (const month of ['2026-09', '2026-10', '2026-11']) ids.unshift(await centre.prepare({ miesiac: plainMonth(month) }));
    await centre.approve(ids[2]!);
  });
  afterAll(() => centre.stop());

  const ask = <T>(question: (query: ListaQuery) => Promise<T>, login = 'ksiegowosc.wysylka') => centre.as(login, () => question(centre.get(ListaQuery)));

  it('shows lists from the newest, page by page', async () => {
    const first = await ask((query) => query.find({ limit: 2 }));
    const rest = await ask((query) => query.find({ limit: 2, kursor: first.nastepny! }));
    expect([...first.elementy, ...rest.elementy].map((row) => row.id)).toEqual(ids);
    expect(rest.nastepny).toBeNull();
    expect(first.elementy[0]).toMatchObject({ numer: 3, rok: 2026, komorka: 'Filia 1', suma: '450.00' });
  });

  it('filters by stage and unit', async () => {
    expect((await ask((query) => query.find({ limit: 9, stan: 'zatwierdzona' }))).elementy.map((row) => row.id)).toEqual([ids[2]]);
    expect((await ask((query) => query.find({ limit: 9, komorkaId: newId() }))).elementy).toEqual([]);
  });

  it('tells the head nothing of a list of which the head sees no payment, and bookkeeping the whole', async () => {
    const totals = async (login: string) => ask(async (query) => (({ suma, liczba }) => [suma, liczba])(await query.get(ids[0]!)), login);
    expect(await totals('kierownik.f1')).toEqual(['450.00', 1]);
    const krag = newId();
    await centre.superuser.query(`insert into access.krag values ($1, $2, 'krąg')`, [JEDNOSTKA_ID, krag]);
    await centre.superuser.query('alter table wyplata.pozycja disable trigger user');
    await centre.superuser.query('update wyplata.pozycja set krag_id = $1 where lista_id = $2', [krag, ids[0]]);
    await expect(totals('kierownik.f1')).rejects.toMatchObject({ code: 'NOT_FOUND', status: 404 });
    expect(await totals('ksiegowosc.wysylka')).toEqual(['450.00', 1]);
  });

  it('says the same of a list that is hidden and of one that is not there', async () => {
    for (const id of [ids[0]!, newId()]) await expect(ask((query) => query.get(id), 'kierownik.f2')).rejects.toMatchObject({ code: 'NOT_FOUND', status: 404 });
  });

  it('refuses the cursor of another list of things', async () => {
    const { nastepny } = await ask((query) => query.find({ limit: 1 }));
    await expect(ask((query) => query.findPozycje(ids[0]!, 1, nastepny!))).rejects.toMatchObject({ code: 'HTTP.CURSOR_INVALID', status: 400 });
    await expect(ask((query) => query.find({ limit: 1, kursor: `${nastepny}x` }))).rejects.toMatchObject({ code: 'HTTP.CURSOR_INVALID', status: 400 });
  });
});

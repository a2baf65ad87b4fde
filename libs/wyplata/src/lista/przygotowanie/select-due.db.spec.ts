import { JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { openPaymentCentre, type PaymentCentre } from '../../../testing/index.js';
import { selectDue } from './select-due.js';

describe('selectDue', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  afterAll(() => centre.stop());

  it('stops at the most lines that the bank takes, by name and month, and leaves the rest for the next list', async () => {
    await centre.pay();
    const listaId = await centre.prepare();
    await centre.pay();
    const question = { jednostkaId: JEDNOSTKA_ID, listaId, komorkaId: komorkaId('filia-1'), kragId: null, kanal: 'przelew', dzien: '2026-11-30', miesiac: '2026-11-01', chwila: new Date(0) } as const;
    await centre.superuser.query(`update wyplata.pozycja set lp = lp + 100, numer = numer || '-100' where lista_id = $1`, [listaId]);
    const ask = (najwiecej: number | null) => centre.as('ksiegowosc.przygotowanie', () => centre.get(Database).transaction((tx) => selectDue(tx, { ...question, najwiecej })));
    expect(await ask(2)).toEqual({ liczba: 2, suma: '900.00', brak_rachunku: 0, zgon: 0 });
    const [last] = await centre.rows(`select to_char(r.miesiac, 'MM') as miesiac from wyplata.rata r where not exists (select from wyplata.pozycja p where p.rata_id = r.id)`);
    expect(last).toEqual({ miesiac: '11' });
    await centre.superuser.query(`update wyplata.pozycja set lp = lp + 200, numer = numer || '-200' where lista_id = $1 and lp < 100`, [listaId]);
    expect(await ask(null)).toEqual({ liczba: 1, suma: '450.00', brak_rachunku: 0, zgon: 0 });
  });

  it('gives bookkeeping the data of a transfer and nobody else anything', async () => {
    const { osobaId } = await centre.pay();
    const ask = (login: string) => centre.as(login, () => centre.get(Database).read('select nazwa, rachunek from wyplata.odbiorcy(array[$1::uuid], $2)', [osobaId, '2026-11-30']));
    expect(await ask('ksiegowosc.przygotowanie')).toHaveLength(1);
    for (const login of ['ksiegowosc.zatwierdzanie', 'specjalista.f1', 'dyrektor', 'administrator']) expect(await ask(login)).toEqual([]);
  });

  it('says nothing to bookkeeping about people without a title', async () => {
    const [row] = await centre.rows<{ id: string }>(`insert into osoba.osoba (jednostka_id, id, imie, nazwisko, opis, zmieniono) values ($1, gen_random_uuid(), 'Jan', 'Bezwypłatny', 'x', now()) returning id`, [JEDNOSTKA_ID]);
    const seen = await centre.as('ksiegowosc.przygotowanie', () => centre.get(Database).read('select * from wyplata.odbiorcy(array[$1::uuid], $2)', [row!.id, '2026-11-30']));
    expect(seen).toEqual([]);
  });
});

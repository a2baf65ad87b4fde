import { Money, plainDate, plainMonth } from '@ostoja/kernel';
import { insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { PrzywrocenieService } from './przywrocenie.service.js';
import { type TytulInput, TytulService } from './tytul.service.js';

describe('a title whose end is annulled', () => {
  let centre: PaymentCentre;
  let osobaId: string;
  let sprawaId: string;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    osobaId = await insertOsoba(centre.superuser);
  });
  afterAll(() => centre.stop());
  beforeEach(async () => {
    await centre.clear();
    sprawaId = await insertSprawa(centre.superuser, osobaId);
  });

  const make = async (fields: Partial<TytulInput> = {}) => (await centre.pay({ osobaId, sprawaId, ...fields })).tytulId;
  const end = (tytulId: string, last: string) => centre.as('kierownik.f1', () => centre.get(TytulService).zakoncz(tytulId, plainMonth(last), 'zmiana decyzji'));
  const restore = (tytulId: string, od: string, przed: string | null = null) =>
    centre.as('specjalista.f1', () => centre.get(PrzywrocenieService).przywroc(tytulId, plainMonth(od), przed === null ? null : plainDate(przed)));
  const payAll = async () => {
    const listaId = await centre.prepare();
    await centre.approve(listaId);
    return centre.rows(`select r.tytul_id, to_char(r.miesiac, 'YYYY-MM') as miesiac, p.kwota from wyplata.pozycja p join wyplata.rata r on r.id = p.rata_id where p.lista_id = $1 order by 2`, [listaId]);
  };
  const undue = async () => (await centre.rows<{ kwota: string }>('select coalesce(sum(nienalezna), 0)::text as kwota from wyplata.rata where sprawa_id = $1', [sprawaId]))[0]!.kwota;
  const commitment = async (tytulId: string) => (await centre.rows<{ kwota: string }>(
    `select sum(case z.strona when 'Ma' then z.kwota else -z.kwota end)::text as kwota from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id where o.zrodlo_id = $1 and z.konto = 'zaangazowanie'`, [tytulId]))[0]!.kwota;

  it('is due again for the months that were not paid, with its commitment', async () => {
    const first = await make();
    await end(first, '2026-09');
    await restore(first, '2026-10');
    expect(await commitment(first)).toBe('1350.00');
    expect(await payAll()).toEqual(['2026-09', '2026-10', '2026-11'].map((miesiac) => ({ tytul_id: first, miesiac, kwota: '450.00' })));
    expect(await centre.rows('select stan from wyplata.tytul where id = $1', [first])).toEqual([{ stan: 'aktywny' }]);
  });

  it('has the whole of a month of which it kept a share, and its commitment once', async () => {
    const first = await make();
    await centre.as('kierownik.f1', () => centre.get(TytulService).zakonczOd(first, plainDate('2026-10-16'), 'zmiana decyzji'));
    await restore(first, '2026-10');
    expect(await commitment(first)).toBe('1350.00');
    expect((await payAll()).map(({ kwota }: { kwota?: string }) => kwota)).toEqual(['450.00', '450.00', '450.00']);
  });

  it('counts what the annulled decision paid, so that nothing is paid twice', async () => {
    const first = await make();
    await end(first, '2026-09');
    const second = await make({ od: plainDate('2026-10-01'), kwota: Money.parse('400.00') });
    await payAll();
    await end(second, '2026-09');
    await restore(first, '2026-10');
    expect(await payAll()).toEqual(['2026-10', '2026-11'].map((miesiac) => ({ tytul_id: first, miesiac, kwota: '50.00' })));
    expect(await undue()).toBe('0.00');
  });

  it('has the basis of what it paid itself back', async () => {
    const first = await make();
    await payAll();
    await end(first, '2026-09');
    const second = await make({ od: plainDate('2026-10-01'), kwota: Money.parse('400.00') });
    expect(await undue()).toBe('100.00');
    await end(second, '2026-09');
    expect(await undue()).toBe('900.00');
    await restore(first, '2026-10');
    expect(await undue()).toBe('0.00');
    await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
  });

  it('is due only until a later decision takes over', async () => {
    const first = await make();
    await end(first, '2026-08');
    await restore(first, '2026-09', '2026-11-16');
    expect(await payAll()).toEqual([['09', '450.00'], ['10', '450.00'], ['11', '225.00']].map(([month, kwota]) => ({ tytul_id: first, miesiac: `2026-${month}`, kwota })));
    expect(await centre.rows('select stan from wyplata.tytul where id = $1', [first])).toEqual([{ stan: 'zakonczony' }]);
  });
});

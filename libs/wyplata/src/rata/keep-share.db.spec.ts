import { Money, newId, plainDate } from '@ostoja/kernel';
import { insertOsoba, insertSprawa, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { type TytulInput, TytulService } from '../tytul/tytul.service.js';

/** art. 106 ust. 3 ups: 450 zł a month from September to November. */
describe('a title that ends in the middle of a month', () => {
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

  const begin = async (fields: Partial<TytulInput> = {}) => (await centre.pay({ osobaId, sprawaId, ...fields })).tytulId;
  const end = (tytulId: string, dzien: string) => centre.as('kierownik.f1', () => centre.get(TytulService).zakonczOd(tytulId, plainDate(dzien), 'zmiana decyzji'));
  const payAll = async () => centre.approve(await centre.prepare());
  const november = () =>
    centre.rows(
      `select r.kwota, r.nienalezna, r.stan, p.kwota as wyplacono from wyplata.rata r left join wyplata.pozycja p on p.rata_id = r.id and p.stan = 'aktywna' where r.miesiac = '2026-11-01' order by r.id`,
    );
  const HIGHER = { od: plainDate('2026-11-16'), kwota: Money.parse('600.00') };

  it('has paid the days before it, and its change pays only what the other days give more', async () => {
    const tytulId = await begin();
    await payAll();
    await end(tytulId, '2026-11-16');
    expect(await november()).toEqual([{ kwota: '450.00', nienalezna: '225.00', stan: 'nalezna', wyplacono: '450.00' }]);
    await begin(HIGHER);
    await payAll();
    expect(await november()).toEqual([
      { kwota: '450.00', nienalezna: '0.00', stan: 'nalezna', wyplacono: '450.00' },
      { kwota: '75.00', nienalezna: '0.00', stan: 'nalezna', wyplacono: '75.00' },
    ]);
  });

  it('still pays the days before it, whether it was ended or a new one took its place', async () => {
    const tytulId = await begin();
    await end(tytulId, '2026-11-11');
    expect(await november()).toMatchObject([{ kwota: '150.00', stan: 'nalezna', wyplacono: null }]);
    await end(tytulId, '2026-11-21');
    expect(await november()).toMatchObject([{ kwota: '150.00' }]);
    await begin(HIGHER);
    await payAll();
    expect(await november()).toMatchObject([{ wyplacono: '150.00' }, { wyplacono: '300.00' }]);
  });

  it('keeps nothing where it began no earlier, and all where it ends with the month', async () => {
    const late = await begin({ od: plainDate('2026-11-20') });
    await end(late, '2026-11-20');
    expect(await november()).toMatchObject([{ stan: 'anulowana' }]);
    await centre.clear();
    const whole = await begin();
    await end(whole, '2026-12-01');
    expect(await november()).toMatchObject([{ kwota: '450.00', nienalezna: '0.00', stan: 'nalezna' }]);
  });

  it('stands in the way of another case until its last day, and not after it', async () => {
    const tytulId = await begin();
    await end(tytulId, '2026-11-16');
    const concurrent = (od: string) => centre.as('specjalista.f1', () => centre.get(TytulService).findConcurrent({ osobaId, sprawaId: newId(), swiadczenieKod: 'zasilek-okresowy', od: plainDate(od), do: null }));
    expect([await concurrent('2026-11-16'), await concurrent('2026-11-20')]).toEqual([null, null]);
    expect(await concurrent('2026-11-15')).not.toBeNull();
  });

  it('keeps of an earlier payment that counted in only its share', async () => {
    const first = await begin();
    await payAll();
    await end(first, '2026-11-01');
    const second = await begin({ od: plainDate('2026-11-01'), kwota: Money.parse('300.00'), kwotaMinimalna: Money.parse('100.00') });
    await end(second, '2026-11-16');
    expect(await november()).toMatchObject([{ kwota: '450.00', nienalezna: '300.00' }, { stan: 'anulowana', nienalezna: '0.00' }]);
  });
});

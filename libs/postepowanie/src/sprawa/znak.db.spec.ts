import { komorkaId, JEDNOSTKA_ID, uzytkownikId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { newId, plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { formatZnak, nextZnak, type SeriaZnaku } from './znak.js';

const seria = (fields: Partial<SeriaZnaku> = {}): SeriaZnaku => ({ komorkaId: komorkaId('filia-1'), symbol: 'F1', kragId: null, klasa: '5120', rok: 2026, ...fields });

describe('case numbers', () => {
  let centre: CaseCentre;
  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2026-03-10'));
  });
  afterAll(() => centre.close());

  const take = (fields?: Partial<SeriaZnaku>, fail = false) =>
    centre.as('informacja.1', () =>
      centre.get(Database).transaction(async (tx) => {
        const { znak } = await nextZnak(tx, seria(fields));
        if (fail) throw new Error('rolled back');
        return znak;
      }),
    );

  it('50 at once, every third rolled back: no gap and no double', async () => {
    const results = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => take({}, i % 3 === 0)));
    const given = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    expect(given).toHaveLength(33);
    expect(given.map((znak) => Number(znak.split('.')[2])).sort((a, b) => a - b)).toEqual(Array.from({ length: 33 }, (_, i) => i + 1));
  });

  it('each unit, class and year has a series of its own', async () => {
    expect(await take({ rok: 2027 })).toBe('F1.5120.1.2027');
    expect(await take({ klasa: '5199' })).toBe('F1.5199.1.2026');
    expect(await take({ komorkaId: komorkaId('filia-9'), symbol: 'F9' })).toBe('F9.5120.1.2026');
  });

  it('registrations with several demands in any order do not wait for each other in a circle', async () => {
    const osobaId = (await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()))).id;
    const both = [{ swiadczenieKod: 'zasilek-probny' }, { swiadczenieKod: 'pomoc-probna' }];
    const register = (zadania: typeof both) =>
      centre.as('informacja.1', () => centre.get(WniosekService).register(aWniosek({ osobaId, dataWplywu: plainDate('2026-03-02'), zadania })));
    const results = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => register(i % 2 ? both : [...both].reverse())));
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
  });

  it('a sealed circle has its own series, which those outside can neither draw from nor see', async () => {
    const kragId = newId();
    const today = '2026-01-01';
    await centre.superuser.query('insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, $3)', [JEDNOSTKA_ID, kragId, 'krąg próbny']);
    await centre.superuser.query('insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $3, $4, $5)', [JEDNOSTKA_ID, newId(), kragId, uzytkownikId('informacja.1'), today]);
    const { znak } = formatZnak(seria({ kragId }), 1);
    expect(await take({ kragId })).toBe(znak);
    const outside = centre.as('specjalista.f1', () => centre.get(Database).transaction((tx) => nextZnak(tx, seria({ kragId }))));
    await expect(outside).rejects.toMatchObject({ status: 403 });
    const seen = await centre.as('specjalista.f1', () => centre.get(Database).read('select 1 from postepowanie.znak_licznik where krag_id is not null'));
    expect(seen).toEqual([]);
  });

  it('sorts as people count', () => {
    const order = [10, 9, 2].map((numer) => formatZnak(seria(), numer).znakPorzadek).sort();
    expect(order).toEqual([2, 9, 10].map((numer) => formatZnak(seria(), numer).znakPorzadek));
  });
});

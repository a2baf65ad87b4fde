import { createHash } from 'node:crypto';
import { plainMonth } from '@ostoja/kernel';
import { type LedgerCentre, openLedgerCentre } from '../../testing/index.js';
import { EksportService } from './eksport.service.js';

describe('the file for the accounting system', () => {
  let centre: LedgerCentre;
  beforeAll(async () => {
    centre = await openLedgerCentre('2026-10-15');
    await centre.post({}, '12.34');
    await centre.post({ rodzaj: 'wysylka' }, '12.34');
    centre.at('2026-11-03');
    await centre.post({}, '99.00');
  });
  afterAll(() => centre.stop());

  const create = (login = 'glowny.ksiegowy', month = '2026-10') => centre.as(login, () => centre.get(EksportService).create(plainMonth(month)));
  const open = (id: string) => centre.as('ksiegowosc.przygotowanie', () => centre.get(EksportService).open(id));

  it('comes only from a closed month, once, with the entries of that month and their hash', async () => {
    await expect(create()).rejects.toMatchObject({ code: 'FINANSE.MONTH_OPEN' });
    await centre.close('2026-10');
    const ids = await Promise.all([create(), create('ksiegowosc.zatwierdzanie'), create()]);
    expect(new Set(ids).size).toBe(1);
    const { nazwa, bytes } = await open(ids[0]!);
    expect(nazwa).toBe('ksiega-2026-10.csv');
    const lines = bytes.toString('utf8').split('\r\n').map((line) => line.split(';'));
    expect(lines.slice(1, -1).map((fields) => [fields[0], fields[2], fields[4], fields[6], fields[7]])).toEqual([
      ['2026/10/1', 'zobowiazanie', 'koszty', 'Wn', '12,34'], ['2026/10/1', 'zobowiazanie', 'zobowiazania', 'Ma', '12,34'],
      ['2026/10/2', 'wysylka', 'zobowiazania', 'Wn', '12,34'], ['2026/10/2', 'wysylka', 'w-drodze', 'Ma', '12,34'],
    ]);
    const [kept] = await centre.rows<{ sha256: string; liczba: number }>('select sha256, liczba from finanse.eksport');
    expect(kept).toEqual({ sha256: createHash('sha256').update(bytes).digest('hex'), liczba: 4 });
    await centre.post({});
    expect((await open(await create())).bytes.equals(bytes)).toBe(true);
  });

  it('is made by nobody who only prepares, and is not opened outside bookkeeping', async () => {
    await expect(create('ksiegowosc.przygotowanie')).resolves.toEqual(expect.any(String));
    centre.at('2026-12-01');
    await centre.close('2026-11');
    await expect(create('ksiegowosc.przygotowanie', '2026-11')).rejects.toMatchObject({ status: 403 });
    const id = await create();
    await expect(centre.as('socjalny.f1', () => centre.get(EksportService).open(id))).rejects.toMatchObject({ status: 404 });
  });
});

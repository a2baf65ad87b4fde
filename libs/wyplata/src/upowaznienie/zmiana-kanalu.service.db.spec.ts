import { addDays, plainDate } from '@ostoja/kernel';
import { DZIS, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { type KanalDoWyboru, ZmianaKanaluService } from './zmiana-kanalu.service.js';

describe('ZmianaKanaluService', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  beforeEach(() => centre.clear());
  afterAll(() => centre.stop());

  const change = (tytulId: string, kanal: KanalDoWyboru, wersja = 1, oswiadczenie = DZIS, login = 'specjalista.f1') =>
    centre.as(login, () => centre.get(ZmianaKanaluService).change(tytulId, kanal, oswiadczenie, null, wersja));

  it('pays at the desk from the next list on, and says since which statement', async () => {
    const { tytulId } = await centre.pay({ od: plainDate('2026-11-01') });
    await change(tytulId, 'kasa');
    await expect(centre.prepare()).rejects.toMatchObject({ code: 'WYPLATA.NOTHING_DUE' });
    expect(await centre.rows('select kanal from wyplata.lista where id = $1', [await centre.prepare({ kanal: 'kasa' })])).toEqual([{ kanal: 'kasa' }]);
    expect(await centre.rows('select z, na, oswiadczenie from wyplata.zmiana_kanalu')).toEqual([{ z: 'przelew', na: 'kasa', oswiadczenie: DZIS }]);
    await change(tytulId, 'kasa', 2);
    expect(await centre.rows('select count(*)::int as n from wyplata.zmiana_kanalu')).toEqual([{ n: 1 }]);
  });

  it('refuses a stale version, another branch, a day ahead, goods, and what has ended', async () => {
    const { tytulId } = await centre.pay();
    await expect(change(tytulId, 'kasa', 7)).rejects.toMatchObject({ status: 412 });
    await expect(change(tytulId, 'kasa', 1, DZIS, 'specjalista.f2')).rejects.toMatchObject({ status: 404 });
    await expect(change(tytulId, 'kasa', 1, addDays(DZIS, 1))).rejects.toMatchObject({ code: 'WYPLATA.DAY_AHEAD' });
    const goods = await centre.pay({ kanal: 'rzeczowo' });
    await expect(change(goods.tytulId, 'przelew')).rejects.toMatchObject({ code: 'WYPLATA.CHANNEL_FIXED' });
    await centre.superuser.query(`update wyplata.tytul set stan = 'zakonczony' where id = $1`, [tytulId]);
    await expect(change(tytulId, 'kasa')).rejects.toMatchObject({ code: 'WYPLATA.TITLE_STATE' });
  });
});

import { komorkaId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { KalendarzService } from './kalendarz.service.js';

describe('KalendarzService', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  afterAll(() => centre.stop());

  it('ends the running days before the new ones, and refuses new ones from before them', async () => {
    const setDays = (dni: number[], od: string) => centre.as('administrator', () => centre.get(KalendarzService).setDays(komorkaId('filia-1'), dni, plainDate(od)));
    await setDays([10, 20], '2026-12-01');
    for (const od of ['2026-11-01', '2026-12-01']) await expect(setDays([11], od)).rejects.toMatchObject({ code: 'WYPLATA.PAYDAYS_OVERLAP', status: 409, field: 'od' });
    await setDays([12], '2027-01-01');
    expect(await centre.rows('select od, "do" from wyplata.dzien_wyplaty order by od')).toEqual([{ od: '2026-12-01', do: '2026-12-31' }, { od: '2027-01-01', do: null }]);
    expect(await centre.as('glowny.ksiegowy', () => centre.get(KalendarzService).findDays())).toMatchObject([{ komorka_id: komorkaId('filia-1'), dni: [12], od: '2027-01-01', do: null }, { dni: [10, 20], do: '2026-12-31' }]);
  });
});

import { Money, plainDate } from '@ostoja/kernel';
import { BUDZET_JEDEN, openPaymentCentre, type PaymentCentre } from '../../testing/index.js';
import { ForecastQuery } from './forecast.query.js';

describe('the forecast from running titles', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre(plainDate('2026-09-10'));
    const od = plainDate('2026-09-01');
    // Without an end: instalments to December. With an end in the middle of November: 100 for October, 50 for the half of November.
    await centre.pay({ swiadczenieKod: 'zasilek-staly', kwota: Money.parse('1000.00'), kwotaMinimalna: null, od, do: null, budzet: BUDZET_JEDEN });
    await centre.pay({ kwota: Money.parse('100.00'), kwotaMinimalna: null, od, do: plainDate('2026-11-15'), budzet: BUDZET_JEDEN });
  });
  afterAll(() => centre.stop());

  const find = (rok: number) => centre.as('ksiegowosc.przygotowanie', () => centre.get(ForecastQuery).find(rok));

  it('adds what a title with an end would need if it were granted anew, by whole months', async () => {
    const [line] = await find(2026);
    expect([line!.stan.zaangazowano, String(line!.przedluzenie), String(line!.ponowienie)]).toEqual(['4250.00', '0.00', '100.00']);
  });

  it('expects of the next year what titles will need in it, though nothing is planned', async () => {
    const [line] = await find(2027);
    expect([line!.stan.plan, String(line!.przedluzenie), String(line!.ponowienie), line!.wyczerpanie]).toEqual(['0.00', '12000.00', '1200.00', '2027-01']);
  });
});

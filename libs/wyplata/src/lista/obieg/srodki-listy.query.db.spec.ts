import { openPaymentCentre, type PaymentCentre } from '../../../testing/index.js';
import { SrodkiListyQuery } from './srodki-listy.query.js';

describe('money for a list', () => {
  let centre: PaymentCentre;
  beforeAll(async () => {
    centre = await openPaymentCentre();
  });
  afterAll(() => centre.stop());

  it('stands beside plan and commitment, line by line, for the preliminary control', async () => {
    await centre.pay();
    const id = await centre.prepare();
    const lines = await centre.as('glowny.ksiegowy', () => centre.get(SrodkiListyQuery).find(id));
    expect(lines).toMatchObject([
      { rok: 2026, zrodlo: 'dotacja-2030', kwota: '900.00', zaangazowano: '900.00', plan: null, dostepne: null, komorka: null },
      { rok: 2026, zrodlo: 'wlasne', kwota: '450.00', zaangazowano: '450.00', plan: null, dostepne: null, komorka: null },
    ]);
  });
});

import { isNrb, plainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import { openPaymentCentre, type PaymentCentre, RACHUNEK, RACHUNEK_OSRODKA } from '../../testing/index.js';
import { PayerAccountService } from './payer-account.service.js';

const account = { numer: RACHUNEK, linie: ['Ośrodek'], profil: 'elixir-cp852', od: plainDate('2019-01-01'), do: plainDate('2019-12-31') };

describe('PayerAccountService', () => {
  let centre: PaymentCentre;
  let accounts: PayerAccountService;
  beforeAll(async () => {
    centre = await openPaymentCentre();
    accounts = centre.get(PayerAccountService);
  });
  afterAll(() => centre.stop());

  it('keeps one account a day, entered by the administrator', async () => {
    await centre.as('administrator', () => accounts.create({ ...account, numer: 'PL 61 1090 1014 0000 0712 1981 2874' }));
    await expect(centre.as('administrator', () => accounts.create({ ...account, od: plainDate('2019-12-31'), do: null }))).rejects.toMatchObject({ code: 'WYPLATA.PAYER_OVERLAP', status: 409 });
    expect(await centre.as('ksiegowosc.wysylka', () => accounts.list())).toMatchObject([{ numer: RACHUNEK_OSRODKA }, { numer: RACHUNEK, profil: 'elixir-cp852' }]);
  });

  it.each(['ksiegowosc.przygotowanie', 'ksiegowosc.zatwierdzanie', 'ksiegowosc.wysylka', 'kierownik.f1', 'dyrektor'])('takes no account from %s', async (login) => {
    await expect(centre.as(login, () => accounts.create({ ...account, od: plainDate('2018-01-01'), do: plainDate('2018-12-31') }))).rejects.toMatchObject({ status: 403 });
  });

  it.each([
    [{ numer: '61109010140000071219812875' }, 'NRB.CHECKSUM'],
    [{ od: plainDate('2018-06-01'), do: plainDate('2018-01-01') }, 'WYPLATA.PERIOD_INVALID'],
    [{ profil: 'elixir-x' }, 'WYPLATA.BANK_PROFILE_UNKNOWN'],
  ])('refuses %j', async (fault, code) => {
    await expect(centre.as('administrator', () => accounts.create({ ...account, ...fault }))).rejects.toMatchObject({ code });
  });

  it('judges account numbers in the database exactly as the kernel does', async () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 24, maxLength: 24 });
    const sorting = fc.constantFrom('10901014', '11402004', '10205558', '12404432', '11301017', '10901015', '00000000');
    const withCheck = (bban: string): string => String(98n - (BigInt(`${bban}252100`) % 97n)).padStart(2, '0') + bban;
    const numbers = [
      ...fc.sample(digits.map(withCheck), 100),
      ...fc.sample(fc.tuple(sorting, digits).map(([bank, rest]) => withCheck(bank + rest.slice(8))), 100),
      RACHUNEK, '61109010140000071219812875', '', '6110901014000007121981287', `${RACHUNEK}1`, 'PL61109010140000071219812874', RACHUNEK.replace('6', 'x'),
    ];
    const rows = await centre.rows<{ numer: string; dobry: boolean }>('select n as numer, wyplata.nrb_poprawny(n) as dobry from unnest($1::text[]) n', [numbers]);
    expect(rows.filter((row) => row.dobry).length).toBeGreaterThan(50);
    for (const { numer, dobry } of rows) expect([numer, dobry]).toEqual([numer, /^\d{26}$/.test(numer) && isNrb(numer)]);
  });
});

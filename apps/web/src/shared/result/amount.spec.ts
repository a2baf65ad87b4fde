import { amountText } from './amount.js';

it.each([
  [{ kwota: '1229.00', kwota_min: null, kwota_max: null }, '1\u00a0229,00\u00a0zł'],
  [{ kwota: null, kwota_min: '20.00', kwota_max: '452.00' }, '20,00\u00a0zł – 452,00\u00a0zł'],
  [{ kwota: null, kwota_min: '20.00', kwota_max: null }, 'co najmniej 20,00\u00a0zł'],
  [{ kwota: null, kwota_min: null, kwota_max: '452.00' }, 'najwyżej 452,00\u00a0zł'],
  [{ kwota: null, kwota_min: null, kwota_max: null }, 'kwotę ustala ośrodek'],
])('says %j as %s', (amount, said) => expect(amountText(amount)).toBe(said));

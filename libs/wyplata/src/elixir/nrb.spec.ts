import { isNrb, sortingNumber } from './nrb.js';

it('accepts accounts whose check digits agree and no other', () => {
  expect(isNrb('61109010140000071219812874')).toBe(true);
  expect(isNrb('07109010140000000000000001')).toBe(true);
  for (let i = 0; i < 26; i++) {
    const wrong = [...'61109010140000071219812874'];
    wrong[i] = String((Number(wrong[i]) + 1) % 10);
    expect(isNrb(wrong.join(''))).toBe(false);
  }
  expect(isNrb('PL61109010140000071219812874')).toBe(false);
});

it('takes the sorting number from the account', () => {
  expect(sortingNumber('61109010140000071219812874')).toBe('10901014');
});

import { amountDue } from './amount-due.js';

describe('the amount a person was entitled to', () => {
  it.each([['450.00', '450.00', '0.00'], ['450.00', '0.01', '449.99'], ['1000.10', '1000.05', '0.05'], ['600', '250.5', '349.50']])('is %s less %s', (paid, undue, due) => {
    expect(amountDue(paid, undue)).toBe(due);
  });
});

import { restOf } from './rest.js';

it.each([['10.00', '0.01', '9.99'], ['450.00', '450.00', '0.00'], ['0.05', '0.00', '0.05'], ['1000000.00', '0.01', '999999.99']])('leaves of %s after %s %s', (kwota, rozliczono, rest) => {
  expect(restOf({ kwota, rozliczono })).toBe(rest);
});

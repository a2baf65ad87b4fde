import { formatAccount } from './account.js';

describe('formatAccount', () => {
  it('groups the digits as on a transfer form', () => {
    expect(formatAccount('61109010140000071219812874')).toBe('61 1090 1014 0000 0712 1981 2874');
    expect(formatAccount(null)).toBe('–');
  });
});

import { isIdentityCard } from './identity-card.js';

describe('identity card', () => {
  it.each(['ABS123456', 'ABA300000'])('accepts %s', (text) => expect(isIdentityCard(text)).toBe(true));
  it.each(['ABS123457', 'ABA300001', 'aba300000', 'AB1300000', 'ABA30000', 'ĄBA300000', undefined])('refuses %p', (value) =>
    expect(isIdentityCard(value)).toBe(false));
});

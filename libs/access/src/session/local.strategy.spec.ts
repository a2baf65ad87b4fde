import { DomainError } from '@ostoja/kernel';
import { LocalGuard } from './local.strategy.js';

describe('the guard of sign-in', () => {
  const guard = new LocalGuard();

  it('lets the identity through', () => {
    const identity = { principal: { uzytkownikId: 'a' } };
    expect(guard.handleRequest(null, identity)).toBe(identity);
  });

  it('passes a fault on as it is, and calls everything else wrong credentials', () => {
    const fault = new DomainError('DATABASE.CONFLICT', 'Konflikt.', { status: 409 });
    expect(() => guard.handleRequest(fault, false)).toThrow(fault);
    expect(() => guard.handleRequest(null, false)).toThrow(expect.objectContaining({ code: 'ACCESS.WRONG_CREDENTIALS', status: 401 }));
  });
});

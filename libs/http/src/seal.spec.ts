import { seal, unseal } from './seal.js';

const KEY = Buffer.alloc(32, 7);

describe('a sealed text', () => {
  it('is read again with its key, and looks different each time', () => {
    const sealed = seal(KEY, 'choroba przewlekła');
    expect(unseal(KEY, sealed)).toBe('choroba przewlekła');
    expect(seal(KEY, 'choroba przewlekła')).not.toBe(sealed);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('choroba');
  });

  it.each([
    ['with another key', (sealed: string) => unseal(Buffer.alloc(32, 8), sealed)],
    ['when it was changed', (sealed: string) => unseal(KEY, `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`)],
    ['when it was cut', (sealed: string) => unseal(KEY, sealed.slice(0, 20))],
    ['when its tag was shortened', (sealed: string) => unseal(KEY, Buffer.from(sealed, 'base64url').subarray(0, 20).toString('base64url'))],
  ])('is not read %s', (_how, read) => expect(() => read(seal(KEY, 'tekst'))).toThrow());
});

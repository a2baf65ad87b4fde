import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { seal, unseal } from './sealed-box.js';

const key = randomBytes(32);

describe('sealed box', () => {
  it('opens to what was put in', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.string(), (bytes, context) => unseal(key, seal(key, Buffer.from(bytes), context), context).equals(Buffer.from(bytes))));
  });

  it('does not open in another row, with another key, or after a changed bit', () => {
    const box = seal(key, Buffer.from('choroba'), 'row-1');
    expect(() => unseal(key, box, 'row-2')).toThrow();
    expect(() => unseal(randomBytes(32), box, 'row-1')).toThrow();
    const broken = Buffer.from(box);
    broken[broken.length - 1]! ^= 1;
    expect(() => unseal(key, broken, 'row-1')).toThrow();
    expect(box.includes('choroba')).toBe(false);
  });
});

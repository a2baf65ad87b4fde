import { intentFor } from './intent.js';

describe('intent of a submission', () => {
  let count = 0;
  const newKey = () => `key-${(count += 1)}`;

  it('keeps the key for the same content and changes it for another', () => {
    const first = intentFor(null, '{"a":1}', newKey);
    expect(intentFor(first, '{"a":1}', newKey)).toBe(first);
    expect(intentFor(first, '{"a":2}', newKey).key).not.toBe(first.key);
  });
});

import { hkdfSync } from 'node:crypto';

/** A 256-bit key for one purpose, derived from the application's secret. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `ostoja:${purpose}`, 32));
}

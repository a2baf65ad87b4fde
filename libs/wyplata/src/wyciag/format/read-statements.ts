import type { PlainDate } from '@ostoja/kernel';
import { readCamt053 } from './camt053.js';
import { readMt940 } from './mt940.js';
import { assertBalanced, assertHappened, type Statement, unreadable } from './statement.js';
import { getStatementProfile } from './statement-profile.js';

const BOM = [0xef, 0xbb, 0xbf];

/**
 * Reads a file of statements in whichever of the two formats it is.
 * @param profil code of the MT940 profile; camt.053 needs none
 * @param day today
 * Errors: `WYPLATA.STATEMENT_UNREADABLE`, `WYPLATA.STATEMENT_UNBALANCED`, `WYPLATA.STATEMENT_FUTURE`, `WYPLATA.BANK_PROFILE_UNKNOWN` (422), `WYPLATA.STATEMENT_TOO_LARGE` (413).
 */
export function readStatements(bytes: Uint8Array, profil: string, day: PlainDate): Statement[] {
  const content = BOM.every((byte, i) => bytes[i] === byte) ? bytes.subarray(BOM.length) : bytes;
  const start = Buffer.from(content.subarray(0, 200)).toString('latin1').trimStart();
  if (start === '') throw unreadable('Plik jest pusty.');
  const statements = start.startsWith('<') ? readCamt053(content) : readMt940(content, getStatementProfile(profil, day));
  for (const one of statements) {
    assertHappened(one, day);
    assertBalanced(one);
  }
  return statements;
}

import type { Database } from '@ostoja/database';
import { lineFault } from '../pomost.errors.js';

/** Id of the unit with the code. Errors: `POMOST.LINE`. */
export async function komorkaByKod(database: Database, kod: string): Promise<string> {
  const [row] = await database.read<{ id: string }>('select id from access.komorka where kod = $1', [kod], 'pomost-komorka');
  if (!row) throw lineFault('komorka', 'W ośrodku nie ma komórki o takim kodzie.');
  return row.id;
}

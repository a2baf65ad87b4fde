import type { ParameterDefinition } from '@ostoja/law';
import samorzadNauka from './aktywny-samorzad-nauka.json' with { type: 'json' };
import samorzad from './aktywny-samorzad.json' with { type: 'json' };
import kryterium from './kryterium.json' with { type: 'json' };
import odsetki from './odsetki.json' with { type: 'json' };
import srodki from './srodki.json' with { type: 'json' };
import turnus from './turnus.json' with { type: 'json' };
import wniosek from './wniosek.json' with { type: 'json' };
import wtzWskaznik from './wtz-wskaznik.json' with { type: 'json' };
import wtz from './wtz.json' with { type: 'json' };
import wynagrodzenie from './wynagrodzenie.json' with { type: 'json' };
import wyrownywanie from './wyrownywanie-roznic.json' with { type: 'json' };
import zadania from './zadania.json' with { type: 'json' };

/** Every dated value that ships with the library, with its legal basis and sources. */
export const wszystkieParametry: readonly ParameterDefinition[] = [
  wynagrodzenie, kryterium, turnus, wniosek, zadania, wtz, wtzWskaznik, samorzad, samorzadNauka, wyrownywanie, srodki, odsetki,
].flat();

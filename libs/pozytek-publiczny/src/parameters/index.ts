import type { ParameterDefinition } from '@ostoja/law';
import konkurs from './konkurs.json' with { type: 'json' };
import malyGrant from './maly-grant.json' with { type: 'json' };
import odsetki from './odsetki.json' with { type: 'json' };
import skarga from './skarga.json' with { type: 'json' };
import stopaLombardowa from './stopa-lombardowa.json' with { type: 'json' };
import umowa from './umowa.json' with { type: 'json' };
import zwrotDotacji from './zwrot-dotacji.json' with { type: 'json' };

/** Every dated value that ships with the library, with its legal basis and sources. */
export const wszystkieParametry: readonly ParameterDefinition[] = [konkurs, malyGrant, odsetki, skarga, stopaLombardowa, umowa, zwrotDotacji].flat();

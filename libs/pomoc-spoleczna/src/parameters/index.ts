import type { ParameterDefinition } from '@ostoja/law';
import dochod from './dochod.json' with { type: 'json' };
import kryterium from './kryterium.json' with { type: 'json' };
import odsetki from './odsetki.json' with { type: 'json' };
import powod from './powod.json' with { type: 'json' };
import proceduraKpa from './procedura-kpa.json' with { type: 'json' };
import proceduraPrzejsciowe from './procedura-przejsciowe.json' with { type: 'json' };
import proceduraUps from './procedura-ups.json' with { type: 'json' };
import rodzajWliczany from './rodzaj-dochodu-wliczany.json' with { type: 'json' };
import rodzajWylaczony from './rodzaj-dochodu-wylaczony.json' with { type: 'json' };
import termin from './termin.json' with { type: 'json' };
import celowy from './zasilek-celowy.json' with { type: 'json' };
import okresowy from './zasilek-okresowy.json' with { type: 'json' };
import staly from './zasilek-staly.json' with { type: 'json' };

/** Every dated value that ships with the library, with its legal basis and sources. */
export const wszystkieParametry: readonly ParameterDefinition[] = [
  dochod, kryterium, powod, rodzajWliczany, rodzajWylaczony, termin, celowy, okresowy, staly,
  odsetki, proceduraKpa, proceduraPrzejsciowe, proceduraUps,
].flat();

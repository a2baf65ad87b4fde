import type { ParameterDefinition } from '@ostoja/law';
import dochod from './dochod.json' with { type: 'json' };
import dps from './dps.json' with { type: 'json' };
import integracja from './integracja.json' with { type: 'json' };
import kryterium from './kryterium.json' with { type: 'json' };
import odsetki from './odsetki.json' with { type: 'json' };
import pobyt from './pobyt.json' with { type: 'json' };
import posilek from './posilek.json' with { type: 'json' };
import powod from './powod.json' with { type: 'json' };
import proceduraKpa from './procedura-kpa.json' with { type: 'json' };
import proceduraPrzejsciowe from './procedura-przejsciowe.json' with { type: 'json' };
import proceduraUps from './procedura-ups.json' with { type: 'json' };
import rodzajWliczany from './rodzaj-dochodu-wliczany.json' with { type: 'json' };
import rodzajWylaczony from './rodzaj-dochodu-wylaczony.json' with { type: 'json' };
import pracaGrupowa from './praca-grupowa.json' with { type: 'json' };
import kontrakt from './kontrakt.json' with { type: 'json' };
import rodzajUslugi from './rodzaj-uslugi.json' with { type: 'json' };
import schronienie from './schronienie.json' with { type: 'json' };
import skladka from './skladka.json' with { type: 'json' };
import suoPsychiczne from './suo-psychiczne.json' with { type: 'json' };
import termin from './termin.json' with { type: 'json' };
import usamodzielnienie from './usamodzielnienie.json' with { type: 'json' };
import uslugiOpiekuncze from './uslugi-opiekuncze.json' with { type: 'json' };
import celowy from './zasilek-celowy.json' with { type: 'json' };
import okresowy from './zasilek-okresowy.json' with { type: 'json' };
import staly from './zasilek-staly.json' with { type: 'json' };

/** Every dated value that ships with the library, with its legal basis and sources. */
export const wszystkieParametry: readonly ParameterDefinition[] = [
  dochod, kryterium, powod, pracaGrupowa, kontrakt, rodzajUslugi, rodzajWliczany, rodzajWylaczony, termin, celowy, okresowy, staly,
  odsetki, proceduraKpa, proceduraPrzejsciowe, proceduraUps,
  dps, integracja, pobyt, posilek, schronienie, skladka, suoPsychiczne, usamodzielnienie, uslugiOpiekuncze,
].flat();

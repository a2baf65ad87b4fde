import type { ParameterDefinition } from '@ostoja/law';
import cisKis from './cis-kis.json' with { type: 'json' };
import ktoMozeUczestniczyc from './kto-moze-uczestniczyc.json' with { type: 'json' };
import pracePubliczne from './prace-spolecznie-uzyteczne.json' with { type: 'json' };
import swiadczenie from './swiadczenie-integracyjne.json' with { type: 'json' };
import uczestnictwo from './uczestnictwo.json' with { type: 'json' };
import zasilek from './zasilek-dla-bezrobotnych.json' with { type: 'json' };
import zatrudnienieWspierane from './zatrudnienie-wspierane.json' with { type: 'json' };

/** Every dated value that ships with the library, with its legal basis and sources. */
export const wszystkieParametry: readonly ParameterDefinition[] = [
  cisKis, ktoMozeUczestniczyc, pracePubliczne, swiadczenie, uczestnictwo, zasilek, zatrudnienieWspierane,
].flat();

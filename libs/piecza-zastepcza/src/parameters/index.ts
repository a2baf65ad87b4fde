import type { ParameterDefinition } from '@ostoja/law';
import limit from './limit.json' with { type: 'json' };
import placowka from './placowka.json' with { type: 'json' };
import rozliczenie from './rozliczenie.json' with { type: 'json' };
import swiadczenie from './swiadczenie.json' with { type: 'json' };
import terminAdopcja from './termin-adopcja-rejestr.json' with { type: 'json' };
import terminPiecza from './termin-piecza.json' with { type: 'json' };
import usamodzielnienie from './usamodzielnienie.json' with { type: 'json' };
import wynagrodzenie from './wynagrodzenie.json' with { type: 'json' };

/** Every dated value that ships with the library, with its legal basis and sources. */
export const wszystkieParametry = [
  limit, placowka, rozliczenie, swiadczenie, terminAdopcja, terminPiecza, usamodzielnienie, wynagrodzenie,
].flat() as readonly ParameterDefinition[];

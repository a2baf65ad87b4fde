import { ParameterSnapshot, type ParameterDefinition, type Swiadczenie } from '@ostoja/law';
import { wszystkieParametry } from './parameters/index.js';
import { specjalnyZasilekCelowy } from './rules/specjalny-zasilek-celowy.rule.js';
import { zasilekCelowy } from './rules/zasilek-celowy.rule.js';
import { zasilekOkresowy } from './rules/zasilek-okresowy.rule.js';
import { zasilekStaly } from './rules/zasilek-staly.rule.js';

/** Every benefit of this library. */
export const swiadczenia: readonly Swiadczenie<object>[] = [zasilekStaly, zasilekOkresowy, zasilekCelowy, specjalnyZasilekCelowy];

/** The shipped parameters with the rows that the centre loaded and released. */
export function buildSnapshot(loaded: readonly ParameterDefinition[] = []): ParameterSnapshot {
  return new ParameterSnapshot(wszystkieParametry, loaded);
}

import { ParameterSnapshot, type ParameterDefinition, type Swiadczenie } from '@ostoja/law';
import { wszystkieParametry } from './parameters/index.js';
import { biletKredytowany } from './rules/bilet-kredytowany.rule.js';
import { sprawieniePogrzebuWSprawie } from './rules/pogrzeb-w-sprawie.rule.js';
import { potwierdzeniePrawa } from './rules/potwierdzenie-prawa.rule.js';
import { posilek } from './rules/przyznanie-posilku.rule.js';
import { specjalistyczneUslugiOpiekuncze, uslugiOpiekunczeWDomu } from './rules/przyznanie-uslug.rule.js';
import { schronienie } from './rules/schronienie.rule.js';
import { skladkaZdrowotna } from './rules/skladka-zdrowotna.rule.js';
import { specjalnyZasilekCelowy } from './rules/specjalny-zasilek-celowy.rule.js';
import { zasilekCelowyLosowy } from './rules/zasilek-celowy-losowy.rule.js';
import { zasilekCelowy } from './rules/zasilek-celowy.rule.js';
import { zasilekOkresowy } from './rules/zasilek-okresowy.rule.js';
import { zasilekStaly } from './rules/zasilek-staly.rule.js';

/** The four allowances. */
export const swiadczenia: readonly Swiadczenie<object>[] = [zasilekStaly, zasilekOkresowy, zasilekCelowy, specjalnyZasilekCelowy];

/** What else a branch grants: help after a loss, things, services, confirmations and titles to insurance. */
const pozostaleSwiadczenia: readonly Swiadczenie<object>[] = [
  zasilekCelowyLosowy, biletKredytowany, posilek, schronienie, uslugiOpiekunczeWDomu, specjalistyczneUslugiOpiekuncze, sprawieniePogrzebuWSprawie, skladkaZdrowotna, potwierdzeniePrawa,
];

/** Everything that cases of this library decide. */
export const swiadczeniaSpraw: readonly Swiadczenie<object>[] = [...swiadczenia, ...pozostaleSwiadczenia];

/** The shipped parameters with the rows that the centre loaded and released. */
export function buildSnapshot(loaded: readonly ParameterDefinition[] = []): ParameterSnapshot {
  return new ParameterSnapshot(wszystkieParametry, loaded);
}

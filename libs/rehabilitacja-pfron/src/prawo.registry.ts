import { ParameterSnapshot, type FaktyZdarzenia, type ParameterDefinition, type Swiadczenie, type Termin, type Zasada } from '@ostoja/law';
import { wszystkieParametry } from './parameters/index.js';
import { dofinansowanieBarier } from './rules/bariery.rule.js';
import { dofinansowaniePrzedmiotow } from './rules/ortopedyczne.rule.js';
import { dofinansowanieSportu, dofinansowanieSprzetuPodmiotu } from './rules/podmiot.rule.js';
import { dofinansowanieSprzetu } from './rules/sprzet.rule.js';
import { dofinansowanieTlumacza } from './rules/tlumacz.rule.js';

/** Every amount of this library. */
export const swiadczenia: readonly Swiadczenie<object>[] = [
  dofinansowanieSprzetu, dofinansowaniePrzedmiotow, dofinansowanieBarier, dofinansowanieTlumacza, dofinansowanieSportu, dofinansowanieSprzetuPodmiotu,
];

/** Every term. */
export const terminy: readonly Termin<FaktyZdarzenia>[] = [];

/** Every yes-or-no rule. */
export const zasady: readonly Zasada<object>[] = [];

/** The shipped parameters with the rows that the centre loaded and released. */
export function buildSnapshot(loaded: readonly ParameterDefinition[] = []): ParameterSnapshot {
  return new ParameterSnapshot(wszystkieParametry, loaded);
}

import type { Sytuacja } from '@ostoja/facts';
import { ParameterSnapshot, type FaktyZdarzenia, type ParameterDefinition, type RozpoznanieEntry, type Swiadczenie, type Termin, type Zasada } from '@ostoja/law';
import { wszystkieParametry } from './parameters/index.js';
import { dofinansowanieBarier } from './rules/bariery.rule.js';
import { doplataSrodkowPfron, zwrotSrodkowPfron } from './rules/odsetki.rule.js';
import { dofinansowaniePrzedmiotow } from './rules/ortopedyczne.rule.js';
import { zasadyOsoby } from './rules/osoba.zasada.js';
import { dofinansowanieSportu, dofinansowanieSprzetuPodmiotu } from './rules/podmiot.rule.js';
import { dodatekEnergetyczny } from './rules/samorzad-energia.rule.js';
import { aktywnySamorzadModul1 } from './rules/samorzad-modul-1.rule.js';
import { aktywnySamorzadModul2 } from './rules/samorzad-modul-2.rule.js';
import { rozpoznanieRehabilitacji } from './rules/rehabilitacja.rozpoznanie.js';
import { dofinansowanieSprzetu } from './rules/sprzet.rule.js';
import { kosztyObslugi, obszarB } from './rules/srodki.rule.js';
import { zasadySrodkow } from './rules/srodki.zasada.js';
import { dofinansowanieSzkolenia } from './rules/szkolenie.rule.js';
import { dofinansowanieTlumacza } from './rules/tlumacz.rule.js';
import { opiekunNaTurnusie } from './rules/turnus-opiekun.rule.js';
import { zwrotDofinansowaniaTurnusu } from './rules/turnus-zwrot.rule.js';
import { dofinansowanieTurnusu } from './rules/turnus.rule.js';
import { terminySrodkow, terminyTurnusu, terminyWniosku } from './rules/wniosek.termin.js';
import { zasadyWniosku } from './rules/wniosek.zasada.js';
import { dofinansowanieWtz } from './rules/wtz-dofinansowanie.rule.js';
import { dofinansowanieUtworzeniaWtz, srodkiNaKwartalWtz, treningEkonomicznyWtz, zwrotWyposazeniaWtz } from './rules/wtz-kwoty.rule.js';
import { zasadySrodkowWtz } from './rules/wtz-srodki.zasada.js';
import { terminyWtz } from './rules/wtz.termin.js';
import { zasadyWtz } from './rules/wtz.zasada.js';
import { terminyZlozone } from './rules/zlozony.termin.js';

/** Every amount of this library. */
export const swiadczenia: readonly Swiadczenie<object>[] = [
  dofinansowanieTurnusu, dofinansowanieSprzetu, dofinansowaniePrzedmiotow, dofinansowanieBarier, dofinansowanieTlumacza, dofinansowanieSportu, dofinansowanieSprzetuPodmiotu, dofinansowanieSzkolenia,
  dofinansowanieWtz, dofinansowanieUtworzeniaWtz, srodkiNaKwartalWtz, treningEkonomicznyWtz, zwrotWyposazeniaWtz, aktywnySamorzadModul1, dodatekEnergetyczny, aktywnySamorzadModul2, obszarB,
  zwrotDofinansowaniaTurnusu, zwrotSrodkowPfron, doplataSrodkowPfron, kosztyObslugi,
];

/** Every term. */
export const terminy = [...terminyWniosku, ...terminyTurnusu, ...terminyZlozone, ...terminyWtz, ...terminySrodkow] as readonly Termin<FaktyZdarzenia>[];

/** Every yes-or-no rule. */
export const zasady: readonly Zasada<object>[] = [...zasadyOsoby, ...zasadyWniosku, opiekunNaTurnusie, ...zasadyWtz, ...zasadySrodkowWtz, ...zasadySrodkow];

/** The part of this library in the screening of a situation. */
export const rozpoznanie: readonly RozpoznanieEntry<Sytuacja>[] = rozpoznanieRehabilitacji;

/** The shipped parameters with the rows that the centre loaded and released. */
export function buildSnapshot(loaded: readonly ParameterDefinition[] = []): ParameterSnapshot {
  return new ParameterSnapshot(wszystkieParametry, loaded);
}

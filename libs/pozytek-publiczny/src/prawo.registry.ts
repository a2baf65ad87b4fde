import type { FaktyZdarzenia, Swiadczenie, Termin, Zasada } from '@ostoja/law';
import { terminyKonkursu } from './rules/konkurs.termin.js';
import { czlonekKomisji, obslugaKonkursu, oferent, ogloszenieKonkursu, skladKomisji, terminNaboruOfert, uniewaznienieKonkursu, zlozenieOferty } from './rules/konkurs.zasada.js';
import { malyGrant, umowaMalegoGrantu } from './rules/maly-grant.zasada.js';
import { kosztorysOferty, ofertaWspolna } from './rules/oferta.zasada.js';
import { niewykorzystanaDotacja, przekroczeniePozycjiKosztorysu, przekroczenieUdzialuDotacji, zaliczenieWplaty } from './rules/rozliczenie-umowy.rule.js';
import { terminySkarg } from './rules/skarga.termin.js';
import { autokontrola, trybSkargi, wlasciwoscSkargi } from './rules/skarga.zasada.js';
import { terminyUmowy } from './rules/umowa.termin.js';
import { dzialalnoscOdplatna, kolejnaTransza, niedochodzenieNaleznosci, stawkaOdsetek, umowaODotacje, uproszczonaEwidencja } from './rules/umowa.zasada.js';
import { odsetkiOdDotacji, zwrotDotacji } from './rules/zwrot-dotacji.rule.js';

/** Every amount of this library. */
export const swiadczenia: readonly Swiadczenie<object>[] = [zwrotDotacji, odsetkiOdDotacji, zaliczenieWplaty, niewykorzystanaDotacja, przekroczeniePozycjiKosztorysu, przekroczenieUdzialuDotacji];

/** Every term of this library. */
export const terminy: readonly Termin<FaktyZdarzenia>[] = [...terminyKonkursu, ...terminyUmowy, ...terminySkarg];

/** Every rule of this library. */
export const zasady: readonly Zasada<object>[] = [
  malyGrant, umowaMalegoGrantu, terminNaboruOfert, ogloszenieKonkursu, oferent, zlozenieOferty, kosztorysOferty, ofertaWspolna, czlonekKomisji, skladKomisji, uniewaznienieKonkursu, obslugaKonkursu,
  umowaODotacje, kolejnaTransza, stawkaOdsetek, niedochodzenieNaleznosci, dzialalnoscOdplatna, uproszczonaEwidencja, wlasciwoscSkargi, trybSkargi, autokontrola,
];

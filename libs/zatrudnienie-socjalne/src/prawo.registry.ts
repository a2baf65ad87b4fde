import type { FaktyZdarzenia, Swiadczenie, Termin, Zasada } from '@ostoja/law';
import { absolwentCis, absolwentKis, kwalifikacjaPoOkresieProbnym, prowadzenieCis, prowadzenieKis, uczestnicyNaPracownika, zaprzestanieProgramu } from './rules/centrum.zasada.js';
import { dniWolneWCis, przedluzenieUczestnictwaCis, wymiarZajecCis } from './rules/czas-w-cis.zasada.js';
import { terminyCisKis } from './rules/cis-kis.termin.js';
import { dotacjaCisOrganizacji, dotacjaCisSamorzadu, dotacjaStartowaCis } from './rules/dotacja-cis.rule.js';
import { motywacyjnaPremiaIntegracyjna } from './rules/motywacyjna-premia-integracyjna.rule.js';
import { terminyPracy } from './rules/praca.termin.js';
import {
  okresPracInterwencyjnych, okresRobotPublicznych, skierowanieDoPracSpolecznieUzytecznych, skierowanieDoZatrudnieniaWspieranego, wymiarPracSpolecznieUzytecznych,
} from './rules/praca.zasada.js';
import { refundacjaPracSpolecznieUzytecznych } from './rules/refundacja-prac-spolecznie-uzytecznych.rule.js';
import { refundacjaSwiadczenIntegracyjnych } from './rules/refundacja-swiadczen-integracyjnych.rule.js';
import { pomocPrawnaSpoldzielniSocjalnej, refundacjaPracInterwencyjnych, refundacjaRobotPublicznych, refundacjaZatrudnieniaWspieranego } from './rules/refundacja-wynagrodzen.rule.js';
import { swiadczenieIntegracyjne } from './rules/swiadczenie-integracyjne.rule.js';
import { swiadczenieZaPraceSpolecznieUzyteczne } from './rules/swiadczenie-za-prace-spolecznie-uzyteczne.rule.js';
import { przyjecieDoCis, uczestnictwoWCis, uczestnictwoWKis } from './rules/uczestnictwo.zasada.js';
import { terminyUczestnictwa } from './rules/uczestnictwo.termin.js';
import { waloryzacjaStawkiPracSpolecznieUzytecznych } from './rules/waloryzacja-stawki.rule.js';
import { zwrotDotacjiCis } from './rules/zwrot-dotacji-cis.rule.js';

/** Every amount of this library. */
export const swiadczenia: readonly Swiadczenie<object>[] = [
  swiadczenieIntegracyjne, motywacyjnaPremiaIntegracyjna, swiadczenieZaPraceSpolecznieUzyteczne, refundacjaPracSpolecznieUzytecznych, waloryzacjaStawkiPracSpolecznieUzytecznych,
  refundacjaSwiadczenIntegracyjnych, refundacjaZatrudnieniaWspieranego, pomocPrawnaSpoldzielniSocjalnej, refundacjaPracInterwencyjnych, refundacjaRobotPublicznych,
  dotacjaCisOrganizacji, dotacjaCisSamorzadu, dotacjaStartowaCis, zwrotDotacjiCis,
];

/** Every term of this library. */
export const terminy: readonly Termin<FaktyZdarzenia>[] = [...terminyUczestnictwa, ...terminyCisKis, ...terminyPracy];

/** Every rule of this library. */
export const zasady: readonly Zasada<object>[] = [
  uczestnictwoWCis, uczestnictwoWKis, przyjecieDoCis, kwalifikacjaPoOkresieProbnym, przedluzenieUczestnictwaCis, wymiarZajecCis, dniWolneWCis, zaprzestanieProgramu, absolwentCis, absolwentKis,
  uczestnicyNaPracownika, prowadzenieCis, prowadzenieKis, skierowanieDoZatrudnieniaWspieranego, skierowanieDoPracSpolecznieUzytecznych, wymiarPracSpolecznieUzytecznych, okresPracInterwencyjnych, okresRobotPublicznych,
];

import type { FaktyZdarzenia, Swiadczenie, Termin, Zasada } from '@ostoja/law';
import { terminyKpa } from './kpa.termin.js';
import { terminyKpaZlozone } from './kpa-zlozone.termin.js';
import { nienaleznePobraneSwiadczenie, roznicaOplaty } from './nienalezne-swiadczenie.rule.js';
import { odsetkiOdNaleznosci } from './odsetki.rule.js';
import { terminyOdwolania } from './odwolanie.termin.js';
import { pomniejszenieEmerytury } from './pomniejszenie-emerytury.rule.js';
import { potracenieZBiezacegoSwiadczenia } from './potracenie.rule.js';
import { terminySadoweIPetycji } from './sady-i-petycje.termin.js';
import { terminyUstawy } from './ups.termin.js';
import { zasadyWszczecia } from './wszczecie.zasada.js';
import { terminyWywiadu } from './wywiad.termin.js';
import { zasadyPrzeszkod } from './przeszkody.zasada.js';
import { zasadyWywiadu } from './wywiad.zasada.js';
import { zasadyDecyzji } from './decyzja.zasada.js';
import { zasadyOdwolania } from './odwolanie.zasada.js';
import { zasadyWzruszenia } from './wzruszenie.zasada.js';
import { zwrotPoSmierci } from './zwrot-po-smierci.rule.js';
import { zasadyDoreczenia } from './doreczenie.zasada.js';
import { zwrotWydatkow } from './zwrot-wydatkow.rule.js';

/** Amounts that follow from the procedure: undue benefits, interest, refunds and deductions. */
export const swiadczeniaProcedury: readonly Swiadczenie<object>[] = [
  nienaleznePobraneSwiadczenie, roznicaOplaty, potracenieZBiezacegoSwiadczenia, odsetkiOdNaleznosci, zwrotWydatkow, zwrotPoSmierci, pomniejszenieEmerytury,
];

/** Terms of the procedure: interview, code of administrative procedure, courts, limitation. */
export const terminyProcedury: readonly Termin<FaktyZdarzenia>[] = [
  ...terminyWywiadu, ...terminyUstawy, ...terminyKpa, ...terminyKpaZlozone, ...terminyOdwolania, ...terminySadoweIPetycji,
];

/** Yes-or-no rules of the procedure: who may start it, which gmina is proper, what needs a decision. */
export const zasadyProcedury: readonly Zasada<object>[] = [...zasadyWszczecia, ...zasadyPrzeszkod, ...zasadyWywiadu, ...zasadyDecyzji, ...zasadyOdwolania, ...zasadyWzruszenia, ...zasadyDoreczenia];

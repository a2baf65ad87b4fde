import type { FaktyZdarzenia, PrawoDomeny, Termin, Zasada } from '@ostoja/law';
import { parametry } from './parameters/index.js';
import { zasadyDanych } from './rules/dokumenty/dane.zasada.js';
import { zasadyDostepu } from './rules/dokumenty/dostep.zasada.js';
import { terminyDziecka } from './rules/dziecko/dziecko.termin.js';
import { zasadyDziecka } from './rules/dziecko/dziecko.zasada.js';
import { zasadyPracyGrupy } from './rules/grupa/praca.zasada.js';
import { zasadySkladuGrupy } from './rules/grupa/sklad.zasada.js';
import { zasadyNakazu } from './rules/ochrona/nakaz.zasada.js';
import { terminyOchrony } from './rules/ochrona/ochrona.termin.js';
import { zasadySadu } from './rules/ochrona/sad.zasada.js';
import { zasadyZawiadomien } from './rules/ochrona/zawiadomienia.zasada.js';
import { terminyProgramu } from './rules/program/program.termin.js';
import { zasadyProwadzenia } from './rules/program/prowadzacy.zasada.js';
import { zasadySkierowania } from './rules/program/skierowanie.zasada.js';
import { terminyWlasciwosci } from './rules/wlasciwosc/wlasciwosc.termin.js';
import { zasadyWlasciwosci } from './rules/wlasciwosc/wlasciwosc.zasada.js';
import { zasadyWszczecia } from './rules/wszczecie/formularze.zasada.js';
import { zasadyOsob } from './rules/wszczecie/osoby.zasada.js';
import { zasadyTowarzyszenia } from './rules/wszczecie/towarzyszacy.zasada.js';
import { terminyWszczecia } from './rules/wszczecie/wszczecie.termin.js';
import { zasadyPrzebiegu } from './rules/zakonczenie/przejscia.zasada.js';
import { terminyZakonczenia } from './rules/zakonczenie/zakonczenie.termin.js';
import { zasadyZakonczenia } from './rules/zakonczenie/zakonczenie.zasada.js';
import { zasadySkladuZespolu } from './rules/zespol/sklad.zasada.js';
import { zasadyZadan } from './rules/zespol/zadania.zasada.js';
import { terminyZespolu } from './rules/zespol/zespol.termin.js';

const terminy: readonly Termin<FaktyZdarzenia>[] = [
  ...terminyWszczecia, ...terminyZespolu, ...terminyProgramu, ...terminyZakonczenia, ...terminyWlasciwosci, ...terminyDziecka, ...terminyOchrony,
];
const zasady: readonly Zasada<object>[] = [
  ...zasadyOsob, ...zasadyWszczecia, ...zasadyTowarzyszenia, ...zasadyDostepu, ...zasadyDanych, ...zasadySkladuZespolu, ...zasadyZadan, ...zasadySkladuGrupy, ...zasadyPracyGrupy,
  ...zasadySkierowania, ...zasadyProwadzenia, ...zasadyZakonczenia, ...zasadyPrzebiegu, ...zasadyWlasciwosci, ...zasadyDziecka, ...zasadyNakazu, ...zasadySadu, ...zasadyZawiadomien,
];

/** The law against domestic violence. The act grants no benefit in money, so there is nothing to screen for. */
export const przemocDomowa: PrawoDomeny = { kod: 'przemoc-domowa', nazwa: 'Przeciwdziałanie przemocy domowej', parametry, swiadczenia: [], terminy, zasady, rozpoznanie: [] };

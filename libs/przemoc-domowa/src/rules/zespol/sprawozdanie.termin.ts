import { plainDate } from '@ostoja/kernel';
import { defineTermin } from '@ostoja/law';
import { ustawa } from '../przepisy.js';
import { FaktyPrzemocSprawozdanie } from './sprawozdanie.facts.js';

const SPRAWOZDANIE = { kod: 'sprawozdanie_rzadu', nazwa: 'sprawozdanie z Rządowego Programu Przeciwdziałania Przemocy Domowej', przepis: ustawa('art. 11') };

/** The government reports to parliament by 30 September for the year before; the day is fixed, so it does not move. */
export const sprawozdanieRzadu = defineTermin<FaktyPrzemocSprawozdanie>({
  kod: 'sprawozdanie-z-rzadowego-programu-przemoc-domowa',
  nazwa: 'sprawozdanie z realizacji Rządowego Programu Przeciwdziałania Przemocy Domowej',
  przepis: ustawa('art. 11'),
  kto: 'Rada Ministrów',
  czynnosc: 'złożyć Sejmowi i Senatowi sprawozdanie za miniony rok',
  facts: FaktyPrzemocSprawozdanie,
  przyklad: { zdarzenie: '2025-12-31' },
  na_dzien_przykladu: plainDate('2025-12-31'),
  wersje: [{
    od: plainDate('2021-07-09'),
    do: null,
    calculate: (c, fakty) => c.fixedDay(SPRAWOZDANIE, {
      zdarzenie: plainDate(fakty.zdarzenie), nazwa_zdarzenia: 'koniec roku, którego dotyczy sprawozdanie',
      dzien: c.param('przemoc_domowa.sprawozdanie_rzadu'), rok: Number(fakty.zdarzenie.split('-')[0]) + 1, liczenie: 'kalendarzowe', na_czynnosc: false,
    }),
  }],
});

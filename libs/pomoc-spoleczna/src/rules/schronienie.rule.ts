import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type Outcome } from '@ostoja/law';
import { LINIE_SCHRONIENIA } from './klasyfikacja-budzetowa.js';
import { FaktySchronienie, PRZYKLAD_SCHRONIENIA } from './schronisko.facts.js';
import { calculateOplataZaSchronienie } from './schronisko.rule.js';
import { mozePrzebywac } from './schronisko.zasada.js';
import { isNaWolnosci } from './warunki.rule.js';
import { DOWOD_POBYTU, DOWODY_DOCHODU, dowodOstatni } from './wspolne.evidence.js';

const UST_8 = 'art. 48a ust. 8 ustawy o pomocy społecznej';

function calculate(c: Calculus, fakty: FaktySchronienie): Outcome {
  const warunki = [isNaWolnosci(c, fakty), mozePrzebywac(c, fakty.placowka, fakty.sytuacja)].every(Boolean);
  if (!warunki) return ODMOWA;
  if (fakty.placowka === 'noclegownia' || fakty.placowka === 'ogrzewalnia') {
    c.warn({ kod: 'BEZ_DECYZJI', opis: 'Schronienie w noclegowni i ogrzewalni udziela się bez decyzji i bez wywiadu.', przepis: UST_8 });
  }
  const { kwota, kwota_max } = calculateOplataZaSchronienie(c, fakty);
  const kwoty = kwota_max ? [{ kod: 'oplata_maks', nazwa: 'najwyższa dopuszczalna opłata', kwota: kwota_max, przepis: 'art. 97 ust. 1a ustawy o pomocy społecznej' }] : [];
  return { spelnia_warunki: true, kwota: null, kwota_min: null, kwota_max: null, oplata: kwota, kwoty };
}

/** A place in a shelter for homeless people, with the fee agreed within the act's cap (art. 48a, 97 ups). */
export const schronienie = defineSwiadczenie<FaktySchronienie>({
  kod: 'schronienie',
  nazwa: 'schronienie w schronisku dla osób bezdomnych',
  przepis: 'art. 48 i art. 48a ustawy o pomocy społecznej',
  rodzaj: 'uznaniowe',
  wyplata: 'okresowe',
  forma: 'uslugi',
  facts: FaktySchronienie,
  wersja_faktow: 1,
  evidence: [...DOWODY_DOCHODU, DOWOD_POBYTU, dowodOstatni('sytuacja', 'sytuacja-bezdomnego')],
  zakres: ['placowka', 'miejsce', 'doby', 'oplata_ustalona'],
  miara: 'doby',
  przyklad: PRZYKLAD_SCHRONIENIA,
  na_dzien_przykladu: plainDate('2026-03-02'),
  budzet: LINIE_SCHRONIENIA,
  wersje: [{ od: plainDate('2021-05-30'), do: null, calculate }],
});

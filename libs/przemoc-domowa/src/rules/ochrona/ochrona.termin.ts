import { prostyTermin, type ProstyTermin } from '@ostoja/facts';
import type { FaktyZdarzenia, Termin } from '@ostoja/law';
import { NOWE_ZAKAZY, policja, ustawa } from '../przepisy.js';
import { NAKAZ_POLICJI_OD, waznoscNakazu } from './waznosc-nakazu.termin.js';

const ZAZALENIE: Pick<ProstyTermin, 'liczenie' | 'na_czynnosc' | 'od' | 'przyklad'> = { liczenie: 'kc', na_czynnosc: true, od: NAKAZ_POLICJI_OD, przyklad: '2025-12-22' };

/** Terms of police orders and of the help of the police after a court order. */
export const terminyOchrony: readonly Termin<FaktyZdarzenia>[] = [
  waznoscNakazu,
  prostyTermin({
    ...ZAZALENIE, kod: 'zazalenie-na-policyjny-nakaz-lub-zakaz', nazwa: 'zażalenie na policyjny nakaz lub zakaz', przepis: policja('art. 15aj ust. 1'),
    kto: 'osoba, wobec której wydano nakaz lub zakaz, albo prokurator', czynnosc: 'wnieść zażalenie do sądu rejonowego',
    zdarzenie: 'doręczenie nakazu lub zakazu', parametr: 'przemoc_domowa.policja.zazalenie',
  }),
  prostyTermin({
    ...ZAZALENIE, kod: 'rozpoznanie-zazalenia-na-policyjny-nakaz', nazwa: 'rozpoznanie zażalenia na policyjny nakaz lub zakaz', przepis: policja('art. 15aj ust. 2'),
    kto: 'sąd rejonowy', czynnosc: 'niezwłocznie rozpoznać zażalenie',
    zdarzenie: 'wpływ zażalenia do sądu', parametr: 'przemoc_domowa.policja.rozpoznanie_zazalenia',
  }),
  prostyTermin({
    kod: 'doreczenie-zakazu-osobie-mieszkajacej-osobno', nazwa: 'doręczenie zakazu osobie, która nie mieszka z osobą doznającą przemocy', przepis: policja('art. 15ad ust. 1b'),
    kto: 'Policja', czynnosc: 'doręczyć odpis zakazu zbliżania, kontaktowania lub wstępu',
    zdarzenie: 'wydanie zakazu', parametr: 'przemoc_domowa.policja.doreczenie_zakazu_poza_mieszkaniem',
    liczenie: 'kalendarzowe', na_czynnosc: true, godziny: true, od: NOWE_ZAKAZY, przyklad: '2025-12-23',
  }),
  prostyTermin({
    kod: 'pierwsze-sprawdzenie-nakazu-lub-zakazu', nazwa: 'pierwsze sprawdzenie, czy nakaz lub zakaz jest przestrzegany', przepis: policja('art. 15ai ust. 1'),
    kto: 'Policja', czynnosc: 'sprawdzić po raz pierwszy, czy nakaz lub zakaz nie jest naruszany',
    zdarzenie: 'wydanie nakazu lub zakazu', parametr: 'przemoc_domowa.policja.pierwsze_sprawdzenie',
    liczenie: 'kalendarzowe', na_czynnosc: false, od: NOWE_ZAKAZY, przyklad: '2025-12-23',
  }),
  prostyTermin({
    kod: 'asysta-do-zabrania-rzeczy', nazwa: 'wyznaczenie policjanta do asysty przy zabraniu rzeczy', przepis: ustawa('art. 11a ust. 7'),
    kto: 'kierownik jednostki Policji albo komendant jednostki Żandarmerii Wojskowej', czynnosc: 'wyznaczyć policjanta albo żołnierza do asysty',
    zdarzenie: 'pisemne wystąpienie osoby stosującej przemoc', parametr: 'przemoc_domowa.sad.asysta',
    liczenie: 'kalendarzowe', na_czynnosc: true, godziny: true, od: NOWE_ZAKAZY, przyklad: '2025-12-23',
  }),
];

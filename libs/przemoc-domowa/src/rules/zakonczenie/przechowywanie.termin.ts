import { plainDate } from '@ostoja/kernel';
import { defineTermin, type Calculus, type Term } from '@ostoja/law';
import { REFORMA, ustawa } from '../przepisy.js';
import { FaktyPrzemocPrzechowywanie } from './zakonczenie-termin.facts.js';

/** Loaded per centre, from its record plan agreed with the state archive. */
const OKRES = 'przemoc_domowa.dokumentacja.przechowywanie';
const PRZECHOWYWANIE = { kod: 'przechowywanie', nazwa: 'koniec przechowywania dokumentacji', przepis: 'jednolity rzeczowy wykaz akt ośrodka uzgodniony z archiwum państwowym' };

function calculate(c: Calculus, fakty: FaktyPrzemocPrzechowywanie): Term | null {
  const dlugosc = c.findParam(OKRES);
  if (dlugosc === null) {
    c.reason({ kod: 'OKRES_NIEUSTALONY', przepis: ustawa('art. 9c'), opis: 'Ustawa ani rozporządzenie nie określają okresu przechowywania. Wczytaj kategorię archiwalną z wykazu akt ośrodka; do tego czasu niczego nie wolno usunąć.' });
    return null;
  }
  return c.term(PRZECHOWYWANIE, { zdarzenie: plainDate(fakty.zdarzenie), nazwa_zdarzenia: 'zamknięcie akt procedury', dlugosc, liczenie: 'kalendarzowe', na_czynnosc: false });
}

/** How long the files are kept: neither act says it, so without a value of the centre there is no end. */
export const przechowywanieDokumentacji = defineTermin<FaktyPrzemocPrzechowywanie>({
  kod: 'przechowywanie-dokumentacji-niebieskiej-karty',
  nazwa: 'przechowywanie dokumentacji procedury „Niebieskie Karty”',
  przepis: ustawa('art. 9c'),
  kto: 'ośrodek pomocy społecznej (administrator danych)',
  czynnosc: 'przechowywać dokumentację; potem zniszczenie tylko w trybie przepisów archiwalnych',
  facts: FaktyPrzemocPrzechowywanie,
  przyklad: { zdarzenie: '2026-10-15' },
  na_dzien_przykladu: plainDate('2026-10-15'),
  wersje: [{ od: REFORMA, do: null, calculate }],
});

import { Fraction, plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, due, percentFact, round, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktyWaloryzacjaStawkiPracSpolecznieUzytecznych } from './prace-spolecznie-uzyteczne.facts.js';

const PRZEPIS = 'art. 73a ust. 3 w związku z art. 72 ust. 6 ustawy o promocji zatrudnienia i instytucjach rynku pracy';
const WSKAZNIK: StepDefinition = { kod: 'psu.wskaznik', nazwa: 'wskaźnik waloryzacji', przepis: PRZEPIS, jednostka: 'wskaźnik' };
const PO_WALORYZACJI: StepDefinition = { kod: 'psu.po_waloryzacji', nazwa: 'stawka po waloryzacji', przepis: PRZEPIS };
const ZAOKRAGLONA: StepDefinition = { kod: 'psu.stawka_zaokraglona', nazwa: 'stawka po waloryzacji zaokrąglona w górę', przepis: PRZEPIS, prosto: 'Stawka za godzinę po waloryzacji' };

/** Art. 81 rounds amounts of benefits up; that it holds for the rate too is inferred from published rates (see the parameter). */
function calculate(c: Calculus, fakty: FaktyWaloryzacjaStawkiPracSpolecznieUzytecznych): Outcome {
  const wskaznik = c.sum(WSKAZNIK, [c.fact('stawka dotychczasowa (1)', Fraction.ONE, null, 'wskaźnik'), percentFact(c, 'wzrost cen w poprzednim roku', fakty.wzrost_cen)]);
  const stawka = c.product(PO_WALORYZACJI, amountFact(c, 'stawka przed waloryzacją', fakty.stawka), wskaznik);
  return due(c.roundUp(ZAOKRAGLONA, stawka, round(c.param('prace_spolecznie_uzyteczne.zaokraglenie').value, PRZEPIS)));
}

/** The hourly minimum from 1 June by the prices of the year before; under the act of 2025 it is not indexed. */
export const waloryzacjaStawkiPracSpolecznieUzytecznych = defineSwiadczenie<FaktyWaloryzacjaStawkiPracSpolecznieUzytecznych>({
  kod: 'waloryzacja-stawki-prac-spolecznie-uzytecznych',
  nazwa: 'waloryzacja stawki za godzinę prac społecznie użytecznych',
  przepis: PRZEPIS,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyWaloryzacjaStawkiPracSpolecznieUzytecznych,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { stawka: '9.50', wzrost_cen: '14.40' },
  na_dzien_przykladu: plainDate('2023-06-01'),
  budzet: [],
  wersje: [{ od: plainDate('2008-01-01'), do: plainDate('2025-05-31'), calculate }],
});

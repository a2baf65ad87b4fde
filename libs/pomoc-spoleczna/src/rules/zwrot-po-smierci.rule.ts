import { Fraction, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, type Calculus, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { FaktyZwrotuPoSmierci } from './zwrot.facts.js';

const UST_1 = 'art. 109a ust. 1 ustawy o pomocy społecznej';
const UST_2 = 'art. 109a ust. 2 ustawy o pomocy społecznej';
const TERMIN: StepDefinition = { kod: 'po_smierci.termin_informacji', nazwa: 'ostatni dzień informacji banku', przepis: UST_2 };
const W_TERMINIE: StepDefinition = { kod: 'po_smierci.poinformowano_w_terminie', nazwa: 'bank poinformował w terminie', przepis: UST_2 };
const DO_ZWROTU: StepDefinition = { kod: 'po_smierci.do_zwrotu', nazwa: 'kwota do zwrotu przez bank', przepis: UST_1, prosto: 'Do zwrotu przez bank' };
const NIE_MNIEJ: StepDefinition = { kod: 'po_smierci.nie_mniej_niz_zero', nazwa: 'nie mniej niż zero', przepis: UST_1 };

const TERMIN_BIEGNIE = { kod: 'TERMIN_INFORMACJI_BIEGNIE', opis: 'Bank może jeszcze wskazać osoby, którym wypłacił pieniądze przed wnioskiem; wtedy kwota do zwrotu będzie niższa.', przepis: UST_2 };

/** The bank is free of what others drew before the request, but only if it names them in time. */
function calculateZwolnienie(c: Calculus, { wyplacono_innym, otrzymano_wniosek, poinformowano }: FaktyZwrotuPoSmierci): Quantity {
  const { koniec } = c.term(TERMIN, { zdarzenie: plainDate(otrzymano_wniosek), nazwa_zdarzenia: 'otrzymanie wniosku', dlugosc: c.param('pomoc_spoleczna.termin.zwrot_po_smierci.informacja_banku'), liczenie: 'kpa', na_czynnosc: true });
  if (poinformowano === undefined && c.day <= koniec) c.warn(TERMIN_BIEGNIE);
  const wTerminie = c.holds(W_TERMINIE, poinformowano !== undefined && poinformowano <= koniec);
  return c.fact('wypłacono innym osobom', wTerminie ? Fraction.parse(wyplacono_innym ?? '0') : Fraction.ZERO);
}

function calculate(c: Calculus, fakty: FaktyZwrotuPoSmierci): Outcome {
  const reszta = c.difference(DO_ZWROTU, c.fact('przekazano po śmierci', Fraction.parse(fakty.przekazano)), [calculateZwolnienie(c, fakty)]);
  return { spelnia_warunki: true, kwota: c.round(DO_ZWROTU, c.max(NIE_MNIEJ, reszta, { value: Fraction.ZERO })), kwota_min: null, kwota_max: null };
}

/** What a bank gives back of benefits paid in after death (art. 109a ups). It counts as the return of undue benefits. */
export const zwrotPoSmierci = defineSwiadczenie<FaktyZwrotuPoSmierci>({
  kod: 'zwrot-swiadczen-po-smierci',
  nazwa: 'zwrot przez bank świadczeń przekazanych po śmierci',
  przepis: 'art. 109a ustawy o pomocy społecznej',
  rodzaj: 'obligatoryjne',
  naleznosc: 'rozliczenie',
  wyplata: 'jednorazowe',
  facts: FaktyZwrotuPoSmierci,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { przekazano: '1200.00', wyplacono_innym: '200.00', otrzymano_wniosek: '2026-02-02', poinformowano: '2026-03-02' },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2019-10-04'), do: null, calculate }],
});

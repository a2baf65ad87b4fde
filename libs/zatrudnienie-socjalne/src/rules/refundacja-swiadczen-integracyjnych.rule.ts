import { Fraction, Money, plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, due, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktyRefundacjaSwiadczenIntegracyjnych } from './cis-rozliczenia.facts.js';

const UST_8 = 'art. 15 ust. 8 ustawy o zatrudnieniu socjalnym';
const SWIADCZENIA: StepDefinition = { kod: 'refundacja_cis.swiadczenia', nazwa: 'wypłacone świadczenia integracyjne', przepis: UST_8 };
const SKLADKI: StepDefinition = { kod: 'refundacja_cis.skladki', nazwa: 'składki na ubezpieczenia społeczne od świadczeń', przepis: UST_8 };
const RAZEM: StepDefinition = { kod: 'refundacja_cis.razem', nazwa: 'świadczenia ze składkami', przepis: UST_8 };
const PO_ZALICZCE: StepDefinition = { kod: 'refundacja_cis.po_zaliczce', nazwa: 'świadczenia ze składkami po odjęciu zaliczki', przepis: UST_8 };
const NIE_MNIEJ: StepDefinition = { kod: 'refundacja_cis.kwota', nazwa: 'refundacja nie niższa niż zero', przepis: UST_8, prosto: 'Do refundacji z Funduszu Pracy' };
const ZAOKRAGLONA: StepDefinition = { ...NIE_MNIEJ, kod: 'refundacja_cis.zaokraglona', nazwa: 'refundacja w groszach', prosto: undefined };

/** Paid benefits and their contributions, less an advance; the bonus is money of the centre. */
function calculate(c: Calculus, fakty: FaktyRefundacjaSwiadczenIntegracyjnych): Outcome {
  const swiadczenia = c.sum(SWIADCZENIA, fakty.wyplaty.map(({ kwota }) => amountFact(c, 'świadczenie', kwota)));
  const skladki = c.sum(SKLADKI, fakty.wyplaty.map(({ skladki: kwota = '0' }) => amountFact(c, 'składki', kwota)));
  const zaliczka = amountFact(c, 'zaliczka', fakty.zaliczka ?? '0');
  const poZaliczce = c.difference(PO_ZALICZCE, c.sum(RAZEM, [swiadczenia, skladki]), [zaliczka]);
  if (poZaliczce.value.isNegative) c.warn({ kod: 'ZALICZKA_WYZSZA', opis: 'Zaliczka jest wyższa niż wypłacone świadczenia ze składkami; nadwyżkę trzeba rozliczyć ze starostą.', przepis: UST_8 });
  if (fakty.premie !== undefined && !Money.parse(fakty.premie).isZero) c.warn({ kod: 'PREMIA_BEZ_REFUNDACJI', opis: 'Motywacyjnych premii integracyjnych starosta nie refunduje; finansuje je CIS.', przepis: 'art. 15 ust. 8 i art. 10 ust. 6 pkt 1 ustawy o zatrudnieniu socjalnym' });
  return due(c.round(ZAOKRAGLONA, c.max(NIE_MNIEJ, poZaliczce, c.fact('zero', Fraction.ZERO))));
}

/** What the starosta pays back to the centre from Fundusz Pracy for the month before (art. 15 ust. 8). */
export const refundacjaSwiadczenIntegracyjnych = defineSwiadczenie<FaktyRefundacjaSwiadczenIntegracyjnych>({
  kod: 'refundacja-swiadczen-integracyjnych',
  nazwa: 'refundacja świadczeń integracyjnych przez starostę',
  przepis: UST_8,
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  naleznosc: 'rozliczenie',
  facts: FaktyRefundacjaSwiadczenIntegracyjnych,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { wyplaty: [{ kwota: '2066.28', skladki: '598.60' }, { kwota: '1859.65', skladki: '538.74' }], zaliczka: '1000.00' },
  na_dzien_przykladu: plainDate('2026-04-05'),
  budzet: [],
  wersje: [{ od: plainDate('2016-11-09'), do: null, calculate }],
});

import { Money, plainDate } from '@ostoja/kernel';
import { amountFact, defineSwiadczenie, due, type Calculus, type ConditionDefinition, type NazwanaKwota, type Outcome, type StepDefinition } from '@ostoja/law';
import { FaktyZwrotDotacjiCis } from './cis-rozliczenia.facts.js';
import { faultyFact } from './wspolne.js';

const UST_3 = 'art. 6 ust. 3 ustawy o zatrudnieniu socjalnym';
const RAZEM: StepDefinition = { kod: 'zwrot_cis.dotacje', nazwa: 'udzielone dotacje razem', przepis: UST_3 };
const W_DOTACJACH: ConditionDefinition = { kod: 'NIEWYKORZYSTANE_PONAD_DOTACJE', nazwa: 'niewykorzystane środki nie przekraczają dotacji', przepis: UST_3, odmowa: 'Niewykorzystane środki nie mogą być wyższe niż suma dotacji.' };
const CZESC: StepDefinition = { kod: 'zwrot_cis.czesc', nazwa: 'niewykorzystana część złotówki dotacji', przepis: UST_3, jednostka: 'wskaźnik' };
const NARASTAJACO: StepDefinition = { kod: 'zwrot_cis.narastajaco', nazwa: 'dotacje narastająco', przepis: UST_3 };
const ZWROT_NARASTAJACO: StepDefinition = { kod: 'zwrot_cis.zwrot_narastajaco', nazwa: 'zwrot narastająco', przepis: UST_3 };

/** In proportion to the grants. Each share is the growth of the rounded running total, so that no grosz is lost or paid twice. */
function calculate(c: Calculus, fakty: FaktyZwrotDotacjiCis): Outcome {
  const niewykorzystane = amountFact(c, 'niewykorzystane środki', fakty.niewykorzystane);
  const dotacje = fakty.dotacje.map(({ dotujacy, kwota }) => amountFact(c, `dotacja: ${dotujacy}`, kwota));
  const razem = c.sum(RAZEM, dotacje);
  if (razem.value.isZero || !c.isAtMost(W_DOTACJACH, niewykorzystane, razem)) throw faultyFact(W_DOTACJACH.kod, W_DOTACJACH.odmowa, 'niewykorzystane', UST_3);
  const czesc = c.quotient(CZESC, niewykorzystane, razem);
  let poprzednio = Money.ZERO;
  const kwoty = fakty.dotacje.map(({ dotujacy }, i): NazwanaKwota => {
    const teraz = c.round(ZWROT_NARASTAJACO, c.product(ZWROT_NARASTAJACO, czesc, c.sum(NARASTAJACO, dotacje.slice(0, i + 1))));
    const kwota = teraz.minus(poprzednio);
    poprzednio = teraz;
    return { kod: `dotacja_${i + 1}`, nazwa: `zwrot: ${dotujacy}`, kwota, przepis: UST_3 };
  });
  return { ...due(Money.parse(fakty.niewykorzystane)), kwoty };
}

/** Return of unused grants to those who gave them, after a centre lost its status. */
export const zwrotDotacjiCis = defineSwiadczenie<FaktyZwrotDotacjiCis>({
  kod: 'zwrot-dotacji-cis-po-utracie-statusu',
  nazwa: 'zwrot niewykorzystanych dotacji po utracie statusu CIS',
  przepis: UST_3,
  rodzaj: 'obligatoryjne',
  wyplata: 'jednorazowe',
  naleznosc: 'rozliczenie',
  facts: FaktyZwrotDotacjiCis,
  wersja_faktow: 1,
  evidence: [],
  przyklad: { niewykorzystane: '10000.00', dotacje: [{ dotujacy: 'gmina', kwota: '60000.00' }, { dotujacy: 'województwo', kwota: '30000.00' }] },
  na_dzien_przykladu: plainDate('2026-03-31'),
  budzet: [],
  wersje: [{ od: plainDate('2022-09-22'), do: null, calculate }],
});

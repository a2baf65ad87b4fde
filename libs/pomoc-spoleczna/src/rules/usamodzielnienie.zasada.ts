import { plainDate } from '@ostoja/kernel';
import { defineZasada } from '@ostoja/law';
import { FaktyUsamodzielnienie, PRZYKLAD_USAMODZIELNIENIA } from './usamodzielnienie.facts.js';
import { isUsamodzielniana } from './usamodzielnienie.rule.js';

/** Who is a care leaver under art. 88 ups. */
export const uprawnienieDoUsamodzielnienia = defineZasada<FaktyUsamodzielnienie>({
  kod: 'uprawnienie-do-usamodzielnienia-ups',
  nazwa: 'uprawnienie osoby opuszczającej placówkę do pomocy na usamodzielnienie',
  pytanie: 'Czy osoba opuszczająca placówkę jest osobą usamodzielnianą według ustawy o pomocy społecznej?',
  przepis: 'art. 88 ustawy o pomocy społecznej',
  facts: FaktyUsamodzielnienie,
  przyklad: PRZYKLAD_USAMODZIELNIENIA,
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2012-09-07'), do: null, calculate: (c, fakty) => ({ tak: isUsamodzielniana(c, fakty) }) }],
});

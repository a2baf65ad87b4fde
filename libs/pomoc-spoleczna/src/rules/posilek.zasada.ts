import { plainDate } from '@ostoja/kernel';
import { defineZasada, type ConditionDefinition } from '@ostoja/law';
import { FaktyPomocBezDecyzji } from './posilek.facts.js';

const UST_5 = 'art. 48b ust. 5 ustawy o pomocy społecznej';
const WYJATEK: ConditionDefinition = {
  kod: 'WYMAGA_DECYZJI', nazwa: 'pomoc doraźna dla dzieci i młodzieży albo sytuacja kryzysowa, klęska, zdarzenie losowe', przepis: UST_5,
  odmowa: 'Pomoc wymaga rodzinnego wywiadu środowiskowego i decyzji, a wydatki mogą podlegać zwrotowi.',
};

/** Meal, clothing and food that need no interview, no decision and no refund (art. 48b ust. 5 ups). */
export const pomocBezDecyzji = defineZasada<FaktyPomocBezDecyzji>({
  kod: 'posilek-ubranie-zywnosc-bez-decyzji',
  nazwa: 'posiłek, ubranie i żywność bez wywiadu, decyzji i zwrotu',
  pytanie: 'Czy pomoc można dać bez wywiadu środowiskowego, decyzji i zwrotu wydatków?',
  przepis: UST_5,
  facts: FaktyPomocBezDecyzji,
  przyklad: { forma: 'posilek', doraznie_dzieciom: true, kryzys_kleska_zdarzenie: false },
  na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{ od: plainDate('2021-05-30'), do: null, calculate: (c, fakty) => ({ tak: c.holds(WYJATEK, fakty.doraznie_dzieciom || fakty.kryzys_kleska_zdarzenie) }) }],
});

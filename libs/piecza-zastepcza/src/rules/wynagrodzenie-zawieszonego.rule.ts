import { plainDate } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, due, type Calculus, type Outcome, type StepDefinition } from '@ostoja/law';
import { kwotaFaktu, przedZaokragleniem, uwr } from './wspolne.rule.js';
import { FaktyWynagrodzeniaZawieszonego } from './wynagrodzenie.facts.js';

const ART_13 = uwr('art. 13');
const PELNE: StepDefinition = { kod: 'zawieszenie.pelne', nazwa: 'pełne wynagrodzenie za okres zawieszenia', przepis: ART_13 };
const CZESC: StepDefinition = { kod: 'zawieszenie.czesc', nazwa: 'wynagrodzenie w okresie zawieszenia', przepis: ART_13, prosto: 'Wynagrodzenie w okresie zawieszenia' };
const RESZTA: StepDefinition = { kod: 'zawieszenie.wyrownanie', nazwa: 'wyrównanie po umorzeniu lub uniewinnieniu', przepis: ART_13, prosto: 'Wyrównanie' };

/** Half of the pay while suspended; the rest after acquittal or discontinuation that is not conditional (ust. 2-3). */
function calculate(c: Calculus, fakty: FaktyWynagrodzeniaZawieszonego): Outcome {
  const pelne = c.product(PELNE, kwotaFaktu(c, 'miesięczne wynagrodzenie', fakty.wynagrodzenie), countFact(c, 'miesiące zawieszenia', fakty.miesiace, 'miesiące'));
  const czesc = c.round(CZESC, c.product(przedZaokragleniem(CZESC), c.param('piecza.wynagrodzenie.zawieszenie'), pelne));
  const zawieszenie = { kod: 'w_zawieszeniu', nazwa: 'wynagrodzenie w okresie zawieszenia', kwota: czesc, przepis: ART_13 };
  if (fakty.postepowanie !== 'umorzenie_lub_uniewinnienie') return { ...due(czesc), kwoty: [zawieszenie] };
  const reszta = c.round(RESZTA, c.difference(przedZaokragleniem(RESZTA), pelne, [c.fact('wypłacono w zawieszeniu', czesc.toFraction())]));
  return { ...due(c.round(PELNE, pelne)), kwoty: [zawieszenie, { kod: 'wyrownanie', nazwa: 'wyrównanie', kwota: reszta, przepis: ART_13 }] };
}

/** The pay of an assistant, coordinator or carer who is suspended because of criminal proceedings (art. 13). */
export const wynagrodzenieZawieszonego = defineSwiadczenie<FaktyWynagrodzeniaZawieszonego>({
  kod: 'wynagrodzenie-w-okresie-zawieszenia',
  nazwa: 'wynagrodzenie asystenta, koordynatora lub opiekuna w okresie zawieszenia w czynnościach',
  przepis: ART_13,
  rodzaj: 'obligatoryjne',
  wyplata: 'okresowe',
  facts: FaktyWynagrodzeniaZawieszonego,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: { wynagrodzenie: '6000.00', miesiace: 2, postepowanie: 'w_toku' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2024-01-16'), do: null, calculate }],
});

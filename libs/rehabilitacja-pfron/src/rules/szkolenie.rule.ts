import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { ZADANIA } from './przepisy.js';
import { calculatePulap } from './pulap.rule.js';
import { dzienWniosku, readStopien } from './stopien.rule.js';
import { isBezWykluczen, isKosztPozniejszy } from './wykluczenia.rule.js';
import { uznaniowe, yesNoFact } from './wspolne.rule.js';
import { FaktySzkoleniaPfron } from './zadania.facts.js';

const UST_5 = `§ 13 ust. 5 ${ZADANIA}`;
const ART_38: ConditionDefinition = { kod: 'BRAK_WARUNKOW_SZKOLENIA', nazwa: 'warunki z art. 38 ustawy', przepis: `§ 8 ${ZADANIA}`, odmowa: 'Nie są spełnione warunki szkolenia z art. 38 ustawy.' };
const KWOTA: StepDefinition = { kod: 'szkolenie.kwota_max', nazwa: 'najwyższe dofinansowanie szkolenia', przepis: UST_5, prosto: 'Najwyższe dofinansowanie szkolenia' };

function calculate(c: Calculus, fakty: FaktySzkoleniaPfron): Outcome {
  const warunki = [
    readStopien(c, fakty) !== null,
    isBezWykluczen(c, fakty, dzienWniosku(c, fakty)),
    isKosztPozniejszy(c, fakty),
    c.holds(ART_38, fakty.warunki_art_38, [yesNoFact(c, 'warunki z art. 38', fakty.warunki_art_38)]),
  ];
  if (!warunki.every(Boolean)) return ODMOWA;
  return uznaniowe(c, KWOTA, calculatePulap(c, { prefix: 'rehabilitacja.szkolenie', przepis: UST_5, zKrotnoscia: true }, fakty), fakty.kwota_proponowana, UST_5);
}

/** Training of a disabled person: all of the cost, at most ten average wages. The labour office does this task. */
export const dofinansowanieSzkolenia = defineSwiadczenie<FaktySzkoleniaPfron>({
  kod: 'dofinansowanie-szkolenia-niepelnosprawnego',
  nazwa: 'dofinansowanie szkolenia i przekwalifikowania osoby niepełnosprawnej (urząd pracy)',
  przepis: `§ 8 i ${UST_5}`,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktySzkoleniaPfron,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-szkolenia-niepelnosprawnego'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate }],
});

import { plainDate } from '@ostoja/kernel';
import { amountFact, countFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { ZADANIA } from './przepisy.js';
import { calculateReszta } from './pulap.rule.js';
import { dzienWniosku, readStopien } from './stopien.rule.js';
import { isBezWykluczen, isKosztPozniejszy } from './wykluczenia.rule.js';
import { rounded, uznaniowe, yesNoFact } from './wspolne.rule.js';
import { FaktyTlumacza } from './zadania.facts.js';

const UST_6 = `§ 13 ust. 6 ${ZADANIA}`;
const POTRZEBA: ConditionDefinition = {
  kod: 'BRAK_UZASADNIENIA_POTRZEBAMI', nazwa: 'usługa uzasadniona potrzebami wynikającymi z niepełnosprawności', przepis: `§ 6 pkt 3 ${ZADANIA}`,
  odmowa: 'Usługi tłumacza nie uzasadniają potrzeby wynikające z niepełnosprawności.',
};
const CZESC: StepDefinition = { kod: 'tlumacz.czesc_wynagrodzenia', nazwa: 'część przeciętnego wynagrodzenia', przepis: UST_6 };
const STAWKA: StepDefinition = { kod: 'tlumacz.stawka_max', nazwa: 'najwyższe dofinansowanie godziny', przepis: UST_6, prosto: 'Najwyższe dofinansowanie jednej godziny' };
const GODZINY: StepDefinition = { kod: 'tlumacz.za_godziny', nazwa: 'dofinansowanie za wszystkie godziny', przepis: UST_6 };
const PULAP: StepDefinition = { kod: 'tlumacz.pulap', nazwa: 'nie więcej niż koszt', przepis: UST_6 };
const KWOTA: StepDefinition = { kod: 'tlumacz.kwota_max', nazwa: 'najwyższe dofinansowanie usług tłumacza', przepis: UST_6, prosto: 'Najwyższe dofinansowanie usług tłumacza' };

function calculate(c: Calculus, fakty: FaktyTlumacza): Outcome {
  const warunki = [
    readStopien(c, fakty) !== null,
    isBezWykluczen(c, fakty, dzienWniosku(c, fakty)),
    isKosztPozniejszy(c, fakty),
    c.holds(POTRZEBA, fakty.uzasadniona_potrzebami, [yesNoFact(c, 'uzasadniona potrzebami', fakty.uzasadniona_potrzebami)]),
  ];
  if (!warunki.every(Boolean)) return ODMOWA;
  const stawka = rounded(c, STAWKA, c.product(CZESC, c.param('rehabilitacja.przecietne_wynagrodzenie'), c.param('rehabilitacja.tlumacz.procent_za_godzine')));
  const zaGodziny = c.product(GODZINY, stawka, countFact(c, 'godziny', fakty.godziny, 'godziny'));
  const koszt = calculateReszta(c, amountFact(c, 'koszt', fakty.koszt), fakty.inne_srodki_publiczne ?? '0');
  return uznaniowe(c, KWOTA, c.min(PULAP, zaGodziny, koszt), fakty.kwota_proponowana, UST_6);
}

/** Aid for a sign-language interpreter or an interpreter-guide: at most 2% of the average wage for each hour. */
export const dofinansowanieTlumacza = defineSwiadczenie<FaktyTlumacza>({
  kod: 'dofinansowanie-tlumacza-jezyka-migowego',
  nazwa: 'dofinansowanie usług tłumacza języka migowego lub tłumacza-przewodnika',
  przepis: `§ 6 pkt 3 i § 13 ust. 6 ${ZADANIA}`,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyTlumacza,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-tlumacza-jezyka-migowego'],
  na_dzien_przykladu: plainDate('2026-03-12'),
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate }],
});

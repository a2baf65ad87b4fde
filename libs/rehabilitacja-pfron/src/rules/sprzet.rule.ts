import { plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import { calculateKryterium, isWKryterium } from './kryterium.rule.js';
import przyklady from './przyklady.json' with { type: 'json' };
import { ZADANIA } from './przepisy.js';
import { calculatePulap } from './pulap.rule.js';
import { dzienWniosku, readStopien } from './stopien.rule.js';
import { isBezWykluczen, isKosztPozniejszy } from './wykluczenia.rule.js';
import { uznaniowe, yesNoFact } from './wspolne.rule.js';
import { FaktySprzetuRehabilitacyjnego } from './zadania.facts.js';

const PULAP = `§ 13 ust. 2 pkt 1 ${ZADANIA}`;
const POTRZEBA: ConditionDefinition = {
  kod: 'BRAK_POTRZEBY_REHABILITACJI_W_DOMU', nazwa: 'potrzeba rehabilitacji w domu przy użyciu sprzętu', przepis: `§ 5 ust. 1 pkt 1 lit. b ${ZADANIA}`,
  odmowa: 'Nie zachodzi potrzeba prowadzenia rehabilitacji w domu przy użyciu tego sprzętu.',
};
const KWOTA: StepDefinition = { kod: 'sprzet.kwota_max', nazwa: 'najwyższe dofinansowanie sprzętu rehabilitacyjnego', przepis: PULAP, prosto: 'Najwyższe dofinansowanie sprzętu' };

function calculate(c: Calculus, fakty: FaktySprzetuRehabilitacyjnego): Outcome {
  const wniosek = dzienWniosku(c, fakty);
  const warunki = [
    readStopien(c, fakty) !== null,
    isBezWykluczen(c, fakty, wniosek),
    isKosztPozniejszy(c, fakty),
    c.holds(POTRZEBA, fakty.potrzeba_rehabilitacji_w_domu, [yesNoFact(c, 'potrzeba rehabilitacji w domu', fakty.potrzeba_rehabilitacji_w_domu)]),
    isWKryterium(c, calculateKryterium(c, fakty.gospodarstwo, wniosek)),
  ];
  if (!warunki.every(Boolean)) return ODMOWA;
  const pulap = calculatePulap(c, { prefix: 'rehabilitacja.sprzet_rehabilitacyjny', przepis: PULAP, zKrotnoscia: true }, fakty);
  return uznaniowe(c, KWOTA, pulap, fakty.kwota_proponowana, PULAP);
}

/** Aid for rehabilitation equipment of a disabled person: at most 80% of the cost and five average wages. */
export const dofinansowanieSprzetu = defineSwiadczenie<FaktySprzetuRehabilitacyjnego>({
  kod: 'dofinansowanie-sprzetu-rehabilitacyjnego',
  nazwa: 'dofinansowanie sprzętu rehabilitacyjnego',
  przepis: `§ 5 ust. 1 pkt 1 i § 13 ust. 2 pkt 1 ${ZADANIA}`,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktySprzetuRehabilitacyjnego,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-sprzetu-rehabilitacyjnego'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate }],
});

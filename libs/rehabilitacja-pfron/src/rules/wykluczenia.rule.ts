import { plainDate, type PlainDate } from '@ostoja/kernel';
import type { Calculus, ConditionDefinition, StepDefinition } from '@ostoja/law';
import type { FaktyZadaniaPfron, WykluczeniaPfronFakt } from './osoba.facts.js';
import { ZADANIA } from './przepisy.js';
import { isWOkresiePrzed, yesNoFact } from './wspolne.rule.js';

const UST_1 = `§ 9 ust. 1 ${ZADANIA}`;
const OKRES: StepDefinition = { kod: 'wykluczenie.koniec_okresu', nazwa: 'ostatni dzień wykluczenia', przepis: UST_1 };
const ZALEGLOSCI: ConditionDefinition = {
  kod: 'ZALEGLOSCI_WOBEC_PFRON', nazwa: 'brak zaległości wobec PFRON', przepis: UST_1, odmowa: 'Wnioskodawca ma zaległości wobec PFRON.',
};
const UMOWA: ConditionDefinition = {
  kod: 'UMOWA_ROZWIAZANA_Z_WINY_WNIOSKODAWCY', nazwa: 'w ciągu 3 lat przed wnioskiem nie rozwiązano umowy z winy wnioskodawcy', przepis: UST_1,
  odmowa: 'W ciągu 3 lat przed złożeniem wniosku rozwiązano z wnioskodawcą umowę o dofinansowanie ze środków PFRON z przyczyn leżących po jego stronie.',
};
const KOSZT: ConditionDefinition = {
  kod: 'KOSZT_PONIESIONY_PRZED_UMOWA', nazwa: 'koszt nie powstał przed przyznaniem i umową', przepis: `§ 9 ust. 4 ${ZADANIA}`,
  odmowa: 'Dofinansowanie nie obejmuje kosztów poniesionych przed przyznaniem środków i zawarciem umowy.',
};

/** No arrears towards the Fund, and no agreement terminated for the applicant's fault in the years before the application. */
export function isBezWykluczen(c: Calculus, { zaleglosci_wobec_pfron = false, umowa_rozwiazana }: WykluczeniaPfronFakt, wniosek: PlainDate): boolean {
  const bezZaleglosci = c.holds(ZALEGLOSCI, !zaleglosci_wobec_pfron, [yesNoFact(c, 'zaległości', zaleglosci_wobec_pfron)]);
  if (umowa_rozwiazana === undefined) return bezZaleglosci;
  const dzien = plainDate(umowa_rozwiazana);
  const wOkresie = isWOkresiePrzed(c, OKRES, dzien, wniosek, c.param('rehabilitacja.wykluczenie.okres_rozwiazanej_umowy', wniosek));
  return c.holds(UMOWA, !wOkresie, [c.date('rozwiązanie umowy', dzien)]) && bezZaleglosci;
}

/** A cost borne before the award and the agreement is not financed. */
export const isKosztPozniejszy = (c: Calculus, { koszt_poniesiony_wczesniej = false }: Pick<FaktyZadaniaPfron, 'koszt_poniesiony_wczesniej'>): boolean =>
  c.holds(KOSZT, !koszt_poniesiony_wczesniej, [yesNoFact(c, 'koszt poniesiony wcześniej', koszt_poniesiony_wczesniej)]);

import { plainDate, type PlainDate } from '@ostoja/kernel';
import { defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { ZADANIA } from './przepisy.js';
import { calculatePulap } from './pulap.rule.js';
import { dzienWniosku, readStopien } from './stopien.rule.js';
import { isBezWykluczen, isKosztPozniejszy } from './wykluczenia.rule.js';
import { isWOkresiePrzed, uznaniowe, yesNoFact } from './wspolne.rule.js';
import { FaktyLikwidacjiBarier } from './zadania.facts.js';

const PULAP = `§ 13 ust. 4 ${ZADANIA}`;
const UST_3 = `§ 9 ust. 3 ${ZADANIA}`;
const CEL: ConditionDefinition = {
  kod: 'BRAK_UZASADNIENIA_POTRZEBAMI', nazwa: 'zadanie ułatwi codzienne czynności lub kontakty', przepis: `§ 6 ${ZADANIA}`,
  odmowa: 'Zadanie nie umożliwi ani nie ułatwi w znacznym stopniu podstawowych, codziennych czynności lub kontaktów z otoczeniem.',
};
const PORUSZANIE: ConditionDefinition = {
  kod: 'BRAK_TRUDNOSCI_W_PORUSZANIU_SIE', nazwa: 'trudności w poruszaniu się', przepis: `§ 6 pkt 1 ${ZADANIA}`, odmowa: 'Dofinansowanie barier architektonicznych przysługuje osobom, które mają trudności w poruszaniu się.',
};
const TYTUL: ConditionDefinition = {
  kod: 'BRAK_TYTULU_LUB_ZGODY', nazwa: 'tytuł do nieruchomości albo zgoda właściciela', przepis: `§ 6 pkt 1 ${ZADANIA}`,
  odmowa: 'Wnioskodawca nie jest właścicielem ani użytkownikiem wieczystym i nie ma zgody właściciela lokalu lub budynku stałego zamieszkania.',
};
const KONIEC_PRZERWY: StepDefinition = { kod: 'karencja.koniec', nazwa: 'ostatni dzień przerwy', przepis: UST_3 };
const KARENCJA: ConditionDefinition = {
  kod: 'DOFINANSOWANIE_W_CIAGU_3_LAT', nazwa: 'w ciągu 3 lat przed wnioskiem nie uzyskano dofinansowania barier tego rodzaju', przepis: UST_3,
  odmowa: 'W ciągu 3 lat przed złożeniem wniosku uzyskano już dofinansowanie likwidacji barier tego samego rodzaju.',
};
const KWOTA: StepDefinition = { kod: 'bariery.kwota_max', nazwa: 'najwyższe dofinansowanie likwidacji barier', przepis: PULAP, prosto: 'Najwyższe dofinansowanie likwidacji barier' };

function calculate(c: Calculus, fakty: FaktyLikwidacjiBarier): Outcome {
  const wniosek = dzienWniosku(c, fakty);
  const warunki = [
    readStopien(c, fakty) !== null,
    isBezWykluczen(c, fakty, wniosek),
    isKosztPozniejszy(c, fakty),
    c.holds(CEL, fakty.ulatwi_codzienne_czynnosci, [yesNoFact(c, 'ułatwi codzienne czynności lub kontakty', fakty.ulatwi_codzienne_czynnosci)]),
    fakty.rodzaj_barier === 'architektoniczne' ? isMieszkanieWlasciwe(c, fakty) : isPoKarencji(c, fakty, wniosek),
  ];
  if (!warunki.every(Boolean)) return ODMOWA;
  const pulap = calculatePulap(c, { prefix: 'rehabilitacja.bariery', przepis: PULAP, zKrotnoscia: true }, fakty);
  return uznaniowe(c, KWOTA, pulap, fakty.kwota_proponowana, PULAP);
}

/** Architectural barriers: difficulty in moving and a title or consent; no break between awards. */
function isMieszkanieWlasciwe(c: Calculus, { trudnosci_w_poruszaniu = false, tytul_albo_zgoda_wlasciciela = false }: FaktyLikwidacjiBarier): boolean {
  const porusza = c.holds(PORUSZANIE, trudnosci_w_poruszaniu, [yesNoFact(c, 'trudności w poruszaniu się', trudnosci_w_poruszaniu)]);
  return c.holds(TYTUL, tytul_albo_zgoda_wlasciciela, [yesNoFact(c, 'tytuł albo zgoda właściciela', tytul_albo_zgoda_wlasciciela)]) && porusza;
}

/** Technical barriers and those in communication, counted apart: none again within the years before the application. */
export function isPoKarencji(c: Calculus, { rodzaj_barier, poprzednie_dofinansowanie }: Pick<FaktyLikwidacjiBarier, 'rodzaj_barier' | 'poprzednie_dofinansowanie'>, wniosek: PlainDate): boolean {
  if (poprzednie_dofinansowanie === undefined) return c.holds(KARENCJA, true, [c.factText('poprzednie dofinansowanie', 'brak')]);
  const dzien = plainDate(poprzednie_dofinansowanie);
  const wOkresie = isWOkresiePrzed(c, KONIEC_PRZERWY, dzien, wniosek, c.param(`rehabilitacja.bariery_${rodzaj_barier}.karencja`, wniosek));
  return c.holds(KARENCJA, !wOkresie, [c.date('poprzednie dofinansowanie', dzien)]);
}

/** Aid for the removal of architectural, technical and communication barriers: at most 95% of the cost and fifteen average wages. */
export const dofinansowanieBarier = defineSwiadczenie<FaktyLikwidacjiBarier>({
  kod: 'dofinansowanie-likwidacji-barier',
  nazwa: 'dofinansowanie likwidacji barier architektonicznych, technicznych i w komunikowaniu się',
  przepis: `§ 6 pkt 1-2 i § 13 ust. 4 ${ZADANIA}`,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktyLikwidacjiBarier,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-likwidacji-barier'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate }],
});

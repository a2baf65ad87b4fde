import { ageOn, Fraction, plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type Quantity, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { TURNUSY } from './przepisy.js';
import { dzienWniosku, readStopien, type StopienPfron } from './stopien.rule.js';
import { FaktyOpiekunaTurnusu, type OpiekunTurnusuFakt } from './turnus.facts.js';
import { faultyFact, yesNoFact } from './wspolne.rule.js';

const PREFIX = 'rehabilitacja.turnus';
const PRZEPIS = `§ 4-6 ${TURNUSY}`;
const UCZESTNIK: ConditionDefinition = {
  kod: 'UCZESTNIK_BEZ_PRAWA_DO_OPIEKUNA', nazwa: 'znaczny lub umiarkowany stopień albo wiek do 16 lat', przepis: PRZEPIS, odmowa: 'Opiekun jest dofinansowywany przy znacznym lub umiarkowanym stopniu albo w wieku do 16 lat.',
};
const DZIECKO: StepDefinition = { kod: 'opiekun.dziecko', nazwa: 'uczestnik w wieku do 16 lat', przepis: PRZEPIS };
const ZALECENIE: ConditionDefinition = { kod: 'BRAK_ZALECENIA_OPIEKUNA', nazwa: 'lekarz zalecił opiekuna', przepis: PRZEPIS, odmowa: 'Lekarz nie stwierdził konieczności pobytu z opiekunem.' };
const KADRA: ConditionDefinition = { kod: 'OPIEKUN_W_KADRZE', nazwa: 'opiekun spoza kadry turnusu', przepis: PRZEPIS, odmowa: 'Opiekun nie może należeć do kadry turnusu.' };
const SAMODZIELNY: ConditionDefinition = { kod: 'OPIEKUN_WYMAGA_OPIEKI', nazwa: 'opiekun nie wymaga opieki innej osoby', przepis: PRZEPIS, odmowa: 'Opiekun sam wymaga opieki innej osoby z powodu niepełnosprawności.' };
const WIEK: ConditionDefinition = { kod: 'OPIEKUN_ZA_MLODY', nazwa: 'wiek opiekuna', przepis: PRZEPIS, jednostka: 'lata', odmowa: 'Opiekun ma mniej niż 18 lat (16 lat, gdy jest wspólnie zamieszkującym członkiem rodziny).' };

/** Full years on the day. Errors: the day is before the birth. */
export function wiek(c: Calculus, nazwa: string, urodzenie: string, dzien: string): Quantity {
  if (dzien < urodzenie) throw faultyFact('URODZENIE_PO_WNIOSKU', 'Data urodzenia nie może być późniejsza niż dzień wniosku.', 'data_urodzenia', PRZEPIS);
  return c.fact(nazwa, Fraction.of(ageOn(plainDate(urodzenie), plainDate(dzien))), null, 'lata');
}

/** May a carer be financed? The doctor, the carer and the degree or age of the participant decide. Age on the day of the application. */
export function isOpiekunDofinansowany(c: Calculus, fakty: FaktyOpiekunaTurnusu, stopien: StopienPfron | null): boolean {
  const { opiekun, data_urodzenia } = fakty;
  const wniosek = dzienWniosku(c, fakty);
  const dziecko = c.isLess(DZIECKO, wiek(c, 'wiek uczestnika', data_urodzenia, wniosek), c.param(`${PREFIX}.wiek_dziecka`));
  return [
    c.holds(UCZESTNIK, dziecko || stopien === 'znaczny' || stopien === 'umiarkowany'),
    c.holds(ZALECENIE, opiekun.zalecony_przez_lekarza, [yesNoFact(c, 'opiekun zalecony przez lekarza', opiekun.zalecony_przez_lekarza)]),
    c.holds(KADRA, opiekun.w_kadrze_turnusu !== true),
    c.holds(SAMODZIELNY, opiekun.wymaga_opieki !== true),
    isDorosly(c, opiekun, wniosek),
  ].every(Boolean);
}

function isDorosly(c: Calculus, { data_urodzenia, wspolnie_zamieszkujacy_czlonek_rodziny }: OpiekunTurnusuFakt, wniosek: string): boolean {
  const granica = c.param(`${PREFIX}.opiekun.${wspolnie_zamieszkujacy_czlonek_rodziny ? 'wiek_czlonka_rodziny' : 'wiek'}`);
  return c.isAtLeast(WIEK, wiek(c, 'wiek opiekuna', data_urodzenia, wniosek), granica);
}

function calculate(c: Calculus, fakty: FaktyOpiekunaTurnusu): ZasadaOutcome {
  const stopien = readStopien(c, fakty);
  return { tak: isOpiekunDofinansowany(c, fakty, stopien) && stopien !== null };
}

/** May the carer of a participant be financed? */
export const opiekunNaTurnusie = defineZasada<FaktyOpiekunaTurnusu>({
  kod: 'opiekun-na-turnusie',
  nazwa: 'dofinansowanie pobytu opiekuna na turnusie',
  pytanie: 'Czy pobyt opiekuna na turnusie może być dofinansowany?',
  przepis: PRZEPIS,
  facts: FaktyOpiekunaTurnusu,
  przyklad: przyklady['opiekun-na-turnusie'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2018-01-01'), do: null, calculate }],
});

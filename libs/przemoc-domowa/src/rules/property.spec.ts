import { plainToInstance } from 'class-transformer';
import fc from 'fast-check';
import { addDays, plainDate } from '@ostoja/kernel';
import { findDayOffOrSaturday, ParameterSnapshot, type WynikZasady } from '@ostoja/law';
import { arbitraryFacts, runAgreement } from '@ostoja/facts/testing';
import { przemocDomowa } from '../prawo.registry.js';
import { CZLONKOWIE_GRUPY } from './grupa/grupa.facts.js';
import { PODMIOTY_ZESPOLU } from './zespol/sklad.facts.js';

const { terminy, zasady, parametry } = przemocDomowa;
const snapshot = new ParameterSnapshot(parametry);
const DZIEN = plainDate('2025-11-24');
const day = fc.integer({ min: 0, max: 1500 }).map((n) => addDays(plainDate('2023-09-28'), n));

const zasada = (kod: string) => zasady.find((definition) => definition.kod === kod)!;
const termin = (kod: string) => terminy.find((definition) => definition.kod === kod)!;
function ocen(kod: string, fakty: object): WynikZasady {
  const definition = zasada(kod);
  return definition.calculatePlain(snapshot, DZIEN, plainToInstance(definition.opis.facts, fakty));
}
function koniec(kod: string, zdarzenie: string): string {
  const definition = termin(kod);
  return definition.calculateFor(snapshot, plainToInstance(definition.opis.facts, { zdarzenie })).obliczenie!.koniec;
}
const faktyZasady = (kod: string) => arbitraryFacts(zasada(kod).opis.facts, zasada(kod).opis.przyklad, DZIEN);

runAgreement({ terminy, zasady, snapshot, przypadkow: 1_000 });

describe('access', () => {
  it.each(['nk_a', 'nk_b', 'nk_c'])('nobody who uses violence ever sees %s', (dokument) => {
    fc.assert(fc.property(faktyZasady('dostep-do-niebieskiej-karty'), (fakty) => {
      expect(ocen('dostep-do-niebieskiej-karty', { ...fakty, kto: 'osoba_stosujaca', dokument }).tak).toBe(false);
    }), { numRuns: 2000 });
  });
  it('nobody who uses violence sees a paper that may hold protected data', () => {
    fc.assert(fc.property(faktyZasady('dostep-do-niebieskiej-karty'), fc.constantFrom(true, undefined), (fakty, dane_chronione) => {
      expect(ocen('dostep-do-niebieskiej-karty', { ...fakty, kto: 'osoba_stosujaca', dane_chronione }).tak).toBe(false);
    }), { numRuns: 2000 });
  });
  it('form B never reaches a person who is suspected', () => {
    fc.assert(fc.property(faktyZasady('odbiorca-nk-b'), (fakty) => {
      expect(ocen('odbiorca-nk-b', { ...fakty, podejrzany: true }).tak).toBe(false);
      expect(ocen('odbiorca-nk-b', { ...fakty, odbiorca: 'osoba_stosujaca' }).tak).toBe(false);
    }), { numRuns: 2000 });
  });
});

describe('composition', () => {
  it.each([
    ['sklad-zespolu-interdyscyplinarnego', 'podmioty', Object.keys(PODMIOTY_ZESPOLU)],
    ['sklad-grupy-diagnostyczno-pomocowej', 'czlonkowie', Object.keys(CZLONKOWIE_GRUPY)],
  ] as const)('%s: order does not matter and one more member never spoils it', (kod, pole, kody) => {
    const members = fc.shuffledSubarray([...kody], { minLength: 2 });
    fc.assert(fc.property(faktyZasady(kod), members, fc.constantFrom(...kody), (fakty, lista, nowy) => {
      const before = ocen(kod, { ...fakty, [pole]: lista });
      expect(ocen(kod, { ...fakty, [pole]: [...lista].reverse() })).toEqual(before);
      if (before.tak) expect(ocen(kod, { ...fakty, [pole]: [...new Set([...lista, nowy])] }).tak).toBe(true);
    }), { numRuns: 2000 });
  });
});

const W_DNIACH_ROBOCZYCH = ['nk-a-do-zespolu', 'nk-a-do-grupy', 'pierwsze-posiedzenie-grupy', 'wystapienie-o-przedstawiciela', 'protokol-odstapienia-do-zespolu', 'protokol-zakonczenia-do-zespolu'];

describe('terms', () => {
  it.each([...W_DNIACH_ROBOCZYCH, 'powolanie-grupy-diagnostyczno-pomocowej', 'zgloszenie-do-programu'])('%s: ends on a working day, and a later event never ends earlier', (kod) => {
    fc.assert(fc.property(day, fc.nat(30), (zdarzenie, pozniej) => {
      expect(findDayOffOrSaturday(plainDate(koniec(kod, zdarzenie)))).toBeNull();
      expect(koniec(kod, addDays(zdarzenie, pozniej)) >= koniec(kod, zdarzenie)).toBe(true);
    }), { numRuns: 1000 });
  });
  it.each(W_DNIACH_ROBOCZYCH)('%s: has as many working days after the event as the regulation says', (kod) => {
    fc.assert(fc.property(day, (zdarzenie) => {
      const { obliczenie } = termin(kod).calculateFor(snapshot, { zdarzenie });
      let robocze = 0;
      for (let dzien = addDays(zdarzenie, 1); dzien <= obliczenie!.koniec; dzien = addDays(dzien, 1)) robocze += findDayOffOrSaturday(dzien) ? 0 : 1;
      expect(robocze).toBe(obliczenie!.liczba);
    }), { numRuns: 1000 });
  });
});

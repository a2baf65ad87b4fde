import fc from 'fast-check';
import { addDays, plainDate } from '@ostoja/kernel';
import { calculateTerm, ParameterSnapshot, type Termin, type WynikTerminu } from '@ostoja/law';
import { getCurrentProcedura } from '@ostoja/postepowanie';
import { wszystkieParametry } from '../parameters/index.js';
import { terminyProcedury } from './procedura.registry.js';
import { terminySwiadczen } from './swiadczenia.termin.js';

const snapshot = new ParameterSnapshot(wszystkieParametry);
/** Terms of a running case and the public definition of the same provision. */
const TE_SAME = [
  ['zalatwienie', 'kpa-zalatwienie-sprawy', { rodzaj: 'wyjasniajaca' }],
  ['zalatwienie-skomplikowane', 'kpa-zalatwienie-sprawy', { rodzaj: 'skomplikowana' }],
  ['wywiad', 'wywiad-srodowiskowy', {}],
  ['wywiad-pilny', 'wywiad-srodowiskowy-pilny', {}],
  ['odwolanie', 'kpa-odwolanie', {}],
  ['przekazanie-odwolania', 'kpa-przekazanie-odwolania', {}],
  ['braki', 'kpa-uzupelnienie-brakow', {}],
  ['zazalenie', 'kpa-zazalenie', {}],
  ['dostarczenie-orzeczenia', 'przedstawienie-orzeczenia-zasilek-staly', {}],
  ['przekazanie-zazalenia', 'kpa-przekazanie-odwolania', {}],
  ['przekazanie-ponaglenia', 'kpa-przekazanie-ponaglenia', {}],
  ['wycofanie-zadania', 'kpa-podjecie-zawieszonego-na-wniosek', {}],
  ['trzy-lata-zawieszenia', 'kpa-podjecie-zawieszonego-na-wniosek', {}],
  ['aktualizacja-wywiadu', 'aktualizacja-wywiadu', { miejsce: 'srodowisko' }],
] as const;
/** Terms whose length a letter or a decision names, the month of SKO, and days on which the centre looks. */
const BEZ_ODPOWIEDNIKA = ['wywiad-innego-osrodka', 'ponowienie-wystapienia', 'dowody', 'wypowiedzenie', 'koniec-okresu', 'rozstrzygniecie-sko', 'dowod-doreczenia', 'doreczenie-decyzji', 'przeglad-zawieszenia', 'wyjasnienie-wstrzymania', 'zalatwienie-reszty', 'rozstrzygniecie-zazalenia', 'koniec-czasu-oczekiwania', 'zamkniecie-sprawy'];

describe('the procedure of a case and the public terms', () => {
  const { terminy } = getCurrentProcedura('swiadczenie-pieniezne');

  it.each(TE_SAME)('%s ends on the day of %s', (wSprawie, kod, fakty) => {
    const definition = [...terminyProcedury, ...terminySwiadczen].find((termin) => termin.kod === kod) as Termin<{ zdarzenie: string }>;
    const { liczba, jednostka, przepis, na_czynnosc, od } = terminy[wSprawie]!;
    fc.assert(fc.property(fc.integer({ min: 0, max: 1500 }), (dni) => {
      const zdarzenie = addDays(plainDate('2023-05-12'), dni);
      const publiczny = definition.calculate(snapshot, zdarzenie, { zdarzenie, ...fakty }) as WynikTerminu;
      expect(publiczny.obliczenie?.koniec).toBe(calculateTerm({ zdarzenie, nazwa_zdarzenia: od, liczba, jednostka, przepis, na_czynnosc }).koniec);
    }), { numRuns: 300 });
  });

  it('names every term of the case', () => expect([...TE_SAME.map(([wSprawie]) => wSprawie), ...BEZ_ODPOWIEDNIKA].sort()).toEqual(Object.keys(terminy).sort()));
});

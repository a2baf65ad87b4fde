import { type ImportPomost, isRunning, progressOf } from './api.js';

const base: ImportPomost = {
  id: '1', rodzaj: 'osoby', stan: 'sprawdzany', kodowanie: 'utf-8', skrot: '', wierszy: 200, sprawdzono: 0, zapisano: 0,
  wyniki: { nowy: 0, powiazany: 0, bez_zmian: 0, rozni_sie: 0, blad: 0 }, wgrano: '', zakonczono: null, wersja: 1,
};

describe('progress of an import', () => {
  it.each([
    [{ sprawdzono: 199 }, 99], [{ sprawdzono: 200 }, 100],
    [{ stan: 'zatwierdzony', sprawdzono: 200, zapisano: 30, wyniki: { ...base.wyniki, nowy: 40, powiazany: 20, blad: 140 } }, 50],
    [{ stan: 'zatwierdzony', sprawdzono: 200 }, 100],
  ])('of %j is %i percent', (fields, percent) => expect(progressOf({ ...base, ...fields })).toBe(percent));

  it('runs while the job works on it', () => {
    expect(['sprawdzany', 'sprawdzony', 'zatwierdzony', 'zakonczony', 'odrzucony'].filter((stan) => isRunning({ stan }))).toEqual(['sprawdzany', 'zatwierdzony']);
  });
});

import { askAgainAfter, type ImportPomost, isRunning, progressOf } from './api.js';

const base: ImportPomost = {
  id: '1', rodzaj: 'osoby', stan: 'sprawdzany', kodowanie: 'utf-8', skrot: '', wierszy: 200, sprawdzono: 0, zapisano: 0, przekazano: 0,
  wyniki: { nowy: 0, powiazany: 0, bez_zmian: 0, rozni_sie: 0, blad: 0 }, wgrano: '', zakonczono: null, wersja: 1,
};

describe('progress of an import', () => {
  it.each([
    [{ sprawdzono: 199 }, 99], [{ sprawdzono: 200 }, 100],
    [{ stan: 'zatwierdzony', sprawdzono: 200, zapisano: 30, wyniki: { ...base.wyniki, nowy: 40, powiazany: 20, blad: 140 } }, 50],
    [{ stan: 'zatwierdzony', sprawdzono: 200, zapisano: 10, przekazano: 5, wyniki: { ...base.wyniki, nowy: 10, rozni_sie: 10 } }, 75],
    [{ stan: 'zatwierdzony', sprawdzono: 200 }, 100],
  ])('of %j is %i percent', (fields, percent) => expect(progressOf({ ...base, ...fields })).toBe(percent));

  it('is asked for often of a short file, seldom of a long one, and not at all of one that stands still', () => {
    expect([askAgainAfter(base), askAgainAfter({ ...base, wierszy: 33_197 }), askAgainAfter({ ...base, stan: 'sprawdzony' }), askAgainAfter(undefined)]).toEqual([1000, 5000, false, false]);
  });

  it('runs while the job works on it', () => {
    expect(['sprawdzany', 'sprawdzony', 'zatwierdzony', 'zakonczony', 'odrzucony', 'przerwany'].filter((stan) => isRunning({ stan }))).toEqual(['sprawdzany', 'zatwierdzony']);
  });
});

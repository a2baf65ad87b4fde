import { plainDate } from '@ostoja/kernel';
import type { Notatka } from './notatka.entity.js';
import { toNotatkaLetter } from './notatka-wydruk.js';

describe('a note as a paper', () => {
  it('says whom it is about, by whom, of what kind and day, paragraph by paragraph', () => {
    const letter = toNotatkaLetter({ notatka: { dzien: plainDate('2026-03-10'), rodzaj: 'wizyta' } as Notatka, tresc: 'Raz.\n\nDwa.' }, { nadawca: ['Ośrodek'], osoba: 'Janina Przykładowa', autor: 'Sonia Przykładowa', znak: 'F1.1' });
    expect(letter).toMatchObject({ data: '10 marca 2026 r.', znak: 'F1.1', adresat: ['Dotyczy: Janina Przykładowa'], podpis: ['Sporządził(a)', 'Sonia Przykładowa'], projekt: false });
    expect(letter.sekcje[0]!.bloki).toEqual([{ rodzaj: 'akapit', tekst: 'Rodzaj: wizyta w środowisku.' }]);
    expect(letter.sekcje[1]!.bloki).toEqual([{ rodzaj: 'akapit', tekst: 'Raz.' }, { rodzaj: 'akapit', tekst: 'Dwa.' }]);
  });
});

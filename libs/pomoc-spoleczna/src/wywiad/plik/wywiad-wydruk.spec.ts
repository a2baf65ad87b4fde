import type { Letter } from '@ostoja/documents';
import { plainDate } from '@ostoja/kernel';
import type { WywiadSprawa } from '../wywiad-sprawa.entity.js';
import { WywiadTresc } from '../wywiad-tresc.dto.js';
import type { Wywiad } from '../wywiad.entity.js';
import { toLetter } from './wywiad-wydruk.js';

const NADAWCA = { nazwa: 'Ośrodek', komorka: 'Filia 1', adres: 'adres próbny' };

function print(wywiad: Partial<Wywiad>, tresc: Partial<WywiadTresc>): Letter {
  const opened = {
    wywiad: { osobaId: 'o', rodzaj: 'pelny', stan: 'szkic', formularzWersja: '2021-11-15', dataWizyty: null, ...wywiad } as Wywiad,
    tresc: Object.assign(new WywiadTresc(), tresc),
    sprawy: [{ sprawaId: 's1' }, { sprawaId: 's2' }] as WywiadSprawa[],
  };
  return toLetter(opened, NADAWCA, (id) => `Osoba ${id}`, (id) => `znak ${id}`);
}
const headings = (letter: Letter) => letter.sekcje.map(({ naglowek }) => naglowek);

describe('the interview as a letter', () => {
  it('shows the filled parts in the order of the questionnaire and leaves out the rest', () => {
    const letter = print({ dataWizyty: plainDate('2026-03-10') }, { czesci: { wnioski: 'Ocena.', mieszkanie: 'Dwa pokoje.\nPiec.', powody: [{ powod: 'choroba', osoba_id: 'x' }] }, notatka: 'Rozmowa.' });
    expect(headings(letter)).toEqual([null, 'Warunki mieszkaniowe', 'Powody trudnej sytuacji (art. 7)', 'Ocena sytuacji i wnioski pracownika socjalnego', 'Notatka', 'Plan pomocy', 'Oświadczenie i pouczenie']);
    expect(letter).toMatchObject({ data: '10 marca 2026 r.', znak: 'znak s1, znak s2', adresat: ['Osoba o'], projekt: true });
    expect(letter.sekcje[1]!.bloki).toHaveLength(2);
    expect(JSON.stringify(letter.sekcje[2])).toContain('choroba – Osoba x');
  });

  it('sets lists as tables with amounts and names', () => {
    const letter = print({ stan: 'podpisany', rodzaj: 'aktualizacja' }, {
      czesci: {
        rodzina: [{ osoba_id: 'a', rola: 'dziecko' }], dochody: [{ osoba_id: 'a', rodzaj: 'dochod', tresc: { kwota: '900.00' }, z_dokumentu: true }],
        orzeczenia: [{ osoba_id: 'a', rodzaj: 'niepelnosprawnosc', tresc: { stopien: 'znaczny' } }], wydatki: [{ rodzaj: 'czynsz', kwota: '820.00' }], potrzeby: [{ cel: 'opal', kwota: '450.00' }],
      },
      plan: { dzialania: 'Praca socjalna.', propozycje: [{ sprawa_id: 's1', propozycja: 'odmowic', uzasadnienie: 'Dochód.' }] },
    });
    expect(letter).toMatchObject({ projekt: false, tytul: expect.stringContaining('AKTUALIZACJA') });
    const text = JSON.stringify(letter);
    for (const part of ['Osoba a', 'kwota 900.00', 'dokument', 'stopien znaczny', '820,00', '450,00', 'odmówić', 'Praca socjalna.']) expect(text).toContain(part);
    expect(letter.sekcje.filter(({ bloki }) => bloki[0]?.rodzaj === 'tabela')).toHaveLength(5);
  });

  it('an empty draft still has the plan to fill, the statement, the instruction and places to sign', () => {
    const text = JSON.stringify(print({}, {}));
    for (const part of ['Do uzupełnienia.', 'art. 109', 'Podpis osoby', 'Pracownik socjalny']) expect(text).toContain(part);
  });
});

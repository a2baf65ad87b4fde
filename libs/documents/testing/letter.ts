import type { Letter } from '../src/letter/letter.js';

/** A short letter to nobody in particular. */
export function aLetter(overrides: Partial<Letter> = {}): Letter {
  return {
    tytul: 'DECYZJA',
    nadawca: ['Miejski Ośrodek Pomocy Społecznej w Krakowie', 'Filia nr 1', 'ul. Przykładowa 1, 30-001 Kraków'],
    miejscowosc: 'Kraków',
    data: '7 stycznia 2026 r.',
    znak: 'F1.8123.1.2026',
    adresat: ['Janina Przykładowa', 'ul. Zmyślona 2/3', '30-002 Kraków'],
    sekcje: [{ naglowek: null, bloki: [{ rodzaj: 'akapit', tekst: 'Orzekam, jak w osnowie.' }] }],
    podpis: ['z up. Prezydenta Miasta Krakowa', 'Jan Wzorcowy', 'Kierownik Filii'],
    rozdzielnik: ['strona', 'a/a'],
    projekt: false,
    ...overrides,
  };
}

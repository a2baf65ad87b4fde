import { plainDate } from '@ostoja/kernel';
import { formatNumerRejestru } from '../numer-rejestru.js';
import { buildPotwierdzenie } from './potwierdzenie-letter.js';

const OTOCZENIE = { osrodek: 'Ośrodek', osrodek_adres: 'ul. Przykładowa 1, 30-001 Kraków', komorka: 'Filia nr 1', komorka_adres: null, pracownik: 'Anna Wzorcowa', stanowisko: null, nadawca: 'Janina Przykładowa' };
const PISMO = { numerRejestru: 'F1/WP/1/2026', tytul: 'Wniosek', kanal: 'osobiscie' as const, dataWplywu: plainDate('2026-03-05'), liczbaStron: null, liczbaZalacznikow: 0 };

describe('the confirmation of receipt', () => {
  it('names what is known, and leaves out what is not', () => {
    const { miejscowosc, sekcje } = buildPotwierdzenie(PISMO, OTOCZENIE, plainDate('2026-03-10'));
    expect(miejscowosc).toBe('Kraków');
    expect(sekcje[0]!.bloki[1]).toEqual({ rodzaj: 'lista', pozycje: ['numer w rejestrze: F1/WP/1/2026', 'czego dotyczy: Wniosek', 'dzień wpływu: 5 marca 2026 r.', 'sposób wniesienia: osobiście', 'liczba załączników: 0'] });
  });
});

describe('the number of the register', () => {
  it.each([
    ['przychodzace', null, 'F1/WP/7/2026'],
    ['wychodzace', null, 'F1/WY/7/2026'],
    ['przychodzace', '01980000-0000-7000-8000-00000012ab3c', 'F1/WP/Z-12AB3C/7/2026'],
  ] as const)('%s of circle %s', (kierunek, kragId, expected) => {
    expect(formatNumerRejestru('F1', { kierunek, kragId, rok: 2026 }, 7)).toBe(expected);
  });
});

import { plainDate } from '@ostoja/kernel';
import type { Swiadczenie } from '@ostoja/law';
import { specjalnyZasilekCelowy } from '../src/rules/specjalny-zasilek-celowy.rule.js';
import { zasilekCelowy } from '../src/rules/zasilek-celowy.rule.js';
import { zasilekOkresowy } from '../src/rules/zasilek-okresowy.rule.js';
import { zasilekStaly } from '../src/rules/zasilek-staly.rule.js';
import { buildSnapshot } from '../src/swiadczenie.registry.js';

const wynagrodzenie = (kwota: string) => ({
  rodzaj: 'wynagrodzenie', kwota, miesiac: '2025-04', podatek: '120.00', skladka_zdrowotna: '180.00', skladki_spoleczne: '300.00', koszty: '250.00',
});
const OSOBA = { klucz: 'A', wnioskodawca: true, data_urodzenia: '1980-02-17' };
const RODZINA = [
  { ...OSOBA, dochody: [{ rodzaj: 'zasilek_pielegnacyjny', kwota: '215.84', miesiac: '2025-04' }], orzeczenia: [{ stopien: 'umiarkowany', orzeczenie_do: '2027-03-31' }] },
  { klucz: 'B', dochody: [wynagrodzenie('2200.00')] },
  { klucz: 'C', dochody: [{ rodzaj: 'swiadczenie_wychowawcze', kwota: '800.00', miesiac: '2025-04' }] },
];
const SAMOTNA = [{ ...OSOBA, dochody: [{ rodzaj: 'renta', kwota: '640.00', miesiac: '2025-04' }], orzeczenia: [{ stopien: 'znaczny', na_stale: true }] }];
const POTRZEBY = [{ cel: 'leki_i_leczenie', kwota: '350.00' }, { cel: 'opal', kwota: '900.00' }];
const WSPOLNE = { powody: ['niepelnosprawnosc', 'choroba'], data_wniosku: '2025-05-06' };

/** A benefit with facts of the usual size. */
export interface TypicalCase {
  readonly nazwa: string;
  readonly swiadczenie: Swiadczenie<object>;
  readonly fakty: object;
}

/** Two households for each benefit, as a centre meets them every day. */
export const typicalCases: readonly TypicalCase[] = [
  { nazwa: 'zasiłek stały, osoba samotnie gospodarująca', swiadczenie: zasilekStaly, fakty: { osoby: SAMOTNA, ...WSPOLNE } },
  { nazwa: 'zasiłek stały, rodzina trzyosobowa', swiadczenie: zasilekStaly, fakty: { osoby: RODZINA, ...WSPOLNE } },
  { nazwa: 'zasiłek okresowy, osoba samotnie gospodarująca', swiadczenie: zasilekOkresowy, fakty: { osoby: SAMOTNA, ...WSPOLNE } },
  { nazwa: 'zasiłek okresowy, rodzina trzyosobowa', swiadczenie: zasilekOkresowy, fakty: { osoby: RODZINA, ...WSPOLNE } },
  { nazwa: 'zasiłek celowy, osoba samotnie gospodarująca', swiadczenie: zasilekCelowy, fakty: { osoby: SAMOTNA, potrzeby: POTRZEBY, ...WSPOLNE } },
  { nazwa: 'zasiłek celowy, rodzina trzyosobowa', swiadczenie: zasilekCelowy, fakty: { osoby: RODZINA, potrzeby: POTRZEBY, ...WSPOLNE } },
  { nazwa: 'specjalny zasiłek celowy, rodzina trzyosobowa', swiadczenie: specjalnyZasilekCelowy, fakty: { osoby: RODZINA, potrzeby: POTRZEBY, szczegolny_przypadek: true, ...WSPOLNE } },
];

export interface CalculationRate {
  readonly nazwa: string;
  /** Calculations per second on one core. */
  readonly traced: number;
  readonly plain: number;
}

/** Measures every typical case with both executors, `milliseconds` each after a warm-up of the same length. */
export function measureCalculations(milliseconds = 500): readonly CalculationRate[] {
  const snapshot = buildSnapshot();
  const day = plainDate('2025-05-10');
  return typicalCases.map(({ nazwa, swiadczenie, fakty }) => ({
    nazwa,
    traced: ratePerSecond(() => swiadczenie.calculate(snapshot, day, fakty), milliseconds),
    plain: ratePerSecond(() => swiadczenie.calculatePlain(snapshot, day, fakty), milliseconds),
  }));
}

function ratePerSecond(run: () => unknown, milliseconds: number): number {
  repeat(run, milliseconds);
  const { count, elapsed } = repeat(run, milliseconds);
  return Math.round((count / elapsed) * 1000);
}

function repeat(run: () => unknown, milliseconds: number): { count: number; elapsed: number } {
  const start = performance.now();
  let count = 0;
  for (;;) {
    for (let i = 0; i < 100; i += 1) run();
    count += 100;
    const elapsed = performance.now() - start;
    if (elapsed >= milliseconds) return { count, elapsed };
  }
}

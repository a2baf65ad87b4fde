import { Fraction, plainDate } from '@ostoja/kernel';
import { PlainCalculus } from '@ostoja/law';
import { buildSnapshot } from '../prawo.registry.js';
import { checkKompletnosc } from './kompletnosc.rule.js';
import { calculatePulap } from './pulap.rule.js';
import { calculateWspolczynnik } from './wtz-wskaznik.rule.js';
import { isWOkresiePrzed, lowest, ratioOf, remainder, rounded, roundedTo, uznaniowe } from './wspolne.rule.js';

const STEP = { kod: 'krok', nazwa: 'krok', przepis: 'art. 1' };
const c = new PlainCalculus(buildSnapshot(), plainDate('2026-03-20'));
const q = (text: string) => c.fact('liczba', Fraction.parse(text));

describe('common steps', () => {
  it('a remainder does not fall below zero', () => {
    expect([remainder(c, STEP, q('5'), [q('2'), q('2')]), remainder(c, STEP, q('5'), [q('6')])].map(({ value }) => value.toFixed(2))).toEqual(['1.00', '0.00']);
  });
  it('rounds half up to the grosz, and to full units by the mode', () => {
    const unit = c.param('rehabilitacja.odsetki.zaokraglenie_do');
    expect(rounded(c, STEP, q('0.125')).value.toFixed(3)).toBe('0.130');
    expect(['9.49', '9.50', '10.00'].map((text) => roundedTo(c, STEP, q(text), unit).value.toFixed(2))).toEqual(['9.00', '10.00', '10.00']);
  });
  it('takes the lowest of all ceilings', () => {
    expect(lowest(c, STEP, q('3'), [q('4'), q('2'), q('5')]).value.toFixed(0)).toBe('2');
    expect(lowest(c, STEP, q('3'), []).value.toFixed(0)).toBe('3');
  });
  it('reads a percentage from the facts in the measure of a parameter', () => {
    expect(ratioOf('35', c.param('rehabilitacja.turnus.procent.podwyzszone_max')).toFixed(4)).toBe('0.3500');
  });
  it('the period before an application begins on its day years ago and ends the day before it', () => {
    const wOkresie = (dzien: string) => isWOkresiePrzed(c, STEP, plainDate(dzien), plainDate('2026-03-10'), c.param('rehabilitacja.bariery_techniczne.karencja'));
    expect(['2023-03-09', '2023-03-10', '2026-03-09', '2026-03-10'].map(wOkresie)).toEqual([false, true, true, false]);
  });
  it('an award within discretion is neither nothing nor above the ceiling', () => {
    expect(uznaniowe(c, STEP, q('100'), undefined, 'art. 1')).toMatchObject({ kwota: null });
    expect(uznaniowe(c, STEP, q('100'), '100.00', 'art. 1').kwota?.toString()).toBe('100.00');
    for (const kwota of ['0.00', '100.01']) expect(() => uznaniowe(c, STEP, q('100'), kwota, 'art. 1')).toThrow(expect.objectContaining({ code: 'REHABILITACJA.KWOTA_POZA_GRANICAMI' }));
  });
});

it('a ceiling is the lowest of share, multiple of the wage and unpaid cost', () => {
  const pulap = (koszt: string, zKrotnoscia: boolean, inne_srodki_publiczne?: string) =>
    calculatePulap(c, { prefix: 'rehabilitacja.bariery', przepis: 'art. 1', zKrotnoscia }, { koszt, inne_srodki_publiczne }).value.toFixed(2);
  expect([pulap('1000', true), pulap('200000', true), pulap('200000', false), pulap('1000', true, '100')]).toEqual(['950.00', '137966.85', '190000.00', '900.00']);
});

it('the bands of residents in a workshop', () => {
  const part = (mieszkancy: string) => calculateWspolczynnik(c, q(mieszkancy), q('100')).value.toFixed(2);
  expect(['0', '30', '31', '39', '40', '49', '50', '59', '60', '69', '70', '79', '80', '100'].map(part)).toEqual([
    '1.00', '1.00', '0.90', '0.90', '0.75', '0.75', '0.60', '0.60', '0.45', '0.45', '0.30', '0.30', '0.00', '0.00',
  ]);
});

it('a list is complete only without gaps, and each gap is a reason', () => {
  const nazwy = { a: 'pierwszy', b: 'drugi' };
  const fresh = () => new PlainCalculus(buildSnapshot(), plainDate('2026-03-20'));
  expect(checkKompletnosc(fresh(), STEP, nazwy, ['a', 'b'], ['b', 'a'])).toEqual({ tak: true });
  const gaps = fresh();
  expect(checkKompletnosc(gaps, STEP, nazwy, ['a', 'b'], ['b'])).toEqual({ tak: false });
  expect(gaps.reasons).toEqual([{ kod: 'BRAK_A', opis: 'Brakuje: pierwszy.', przepis: 'art. 1' }]);
});

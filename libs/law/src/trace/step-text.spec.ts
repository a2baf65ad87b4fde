import { Fraction } from '@ostoja/kernel';
import { formatAmount, formatDecimal, formulaOf, groundsOf, isExact } from './step-text.js';
import { Fact, Step } from './step.js';

const fact = (name: string, subject: string | null = null) => new Fact(name, Fraction.ONE, 'PLN', null, subject);
const step = (operation: Step['operation'], ...inputs: Fact[]) => new Step({ kod: 'k', nazwa: 'n', przepis: 'art. 1' }, operation, Fraction.ONE, null, inputs, null);

describe('texts of steps', () => {
  it.each([['1234.5', '1\u00a0234,50\u00a0zł'], ['-0.01', '−0,01\u00a0zł'], ['0.333', '0,333\u00a0zł']])('%s is %s', (value, text) => {
    expect(formatAmount(Fraction.parse(value))).toBe(text);
  });
  it('shows four places of a decimal that does not end', () => {
    expect(formatDecimal(Fraction.of(2, 3))).toBe('0,6667');
    expect(formatDecimal(Fraction.of(30, 10))).toBe('3');
    expect([isExact(Fraction.of(1, 8), 3), isExact(Fraction.of(1, 8), 2)]).toEqual([true, false]);
  });
  it('writes the formula from the operation', () => {
    expect(formulaOf(step('suma', fact('a'), fact('b')))).toBe('a + b');
    expect(formulaOf(step('mniejsza', fact('a'), fact('b')))).toBe('mniejsza z: a; b');
    expect(formulaOf(step('>=', fact('a'), fact('b')))).toBe('a ≥ b');
  });
  it('tells the grounds of a condition with dates as people read them', () => {
    const until = new Fact('ważne do', Fraction.ZERO, 'liczba', '2027-03-15', 'A');
    expect(groundsOf(step('warunek', until))).toBe('ważne do: 15 marca 2027 r.');
    expect(groundsOf(step('warunek', until), () => false)).toBe('dane innej osoby');
  });
  it('names hidden inputs once, however many they are', () => {
    expect(formulaOf(step('suma', fact('a', 'A'), fact('b', 'B'), fact('c', 'C')), (subject) => subject === 'A')).toBe('a + dane innej osoby');
  });
});

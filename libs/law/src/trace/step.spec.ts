import { Fraction, plainDate } from '@ostoja/kernel';
import { sampleSnapshot } from '@ostoja/law/testing';
import { Fact, isParameter, Step, subjectsOf } from './step.js';

const fact = (subject: string | null) => new Fact('dochód', Fraction.ONE, 'PLN', null, subject);
const step = (subject: string | null, ...inputs: (Fact | Step)[]) => new Step({ kod: 'k', nazwa: 'n', przepis: 'art. 1' }, 'suma', Fraction.ONE, null, inputs, subject);

describe('steps', () => {
  it('know all persons whose data went in, through every level, each once', () => {
    expect(subjectsOf(step(null, step('B', fact('B')), step('A', fact('A'), fact('C'))))).toEqual(['A', 'B', 'C']);
    expect(subjectsOf(step(null, fact(null)))).toEqual([]);
  });
  it('look at a shared input once: a chain in which each step reads the last twice has a way more for every step', () => {
    let last: Fact | Step = fact('A');
    for (let count = 0; count < 200; count += 1) last = step(null, last, last);
    expect(subjectsOf(last)).toEqual(['A']);
  });
  it('tell parameters from facts and steps', () => {
    const parameter = sampleSnapshot.get('probny.prog', plainDate('2025-01-01'));
    expect([parameter, fact('A'), step(null)].map(isParameter)).toEqual([true, false, false]);
  });
});

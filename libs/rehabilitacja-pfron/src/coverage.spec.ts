import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehabilitacjaPfron } from './index.js';

interface Covered {
  readonly id: string;
  readonly status: 'computed' | 'partly' | 'not computed';
  readonly where: readonly string[];
  readonly why?: string;
}

const covered = JSON.parse(readFileSync(join(__dirname, '..', 'coverage.json'), 'utf8')) as Covered[];
const { swiadczenia, terminy, zasady, parametry } = rehabilitacjaPfron;
const known = [...swiadczenia.map(({ kod }) => `swiadczenie:${kod}`), ...terminy.map(({ kod }) => `termin:${kod}`), ...zasady.map(({ kod }) => `zasada:${kod}`)];

describe('coverage of the rules', () => {
  it('names only what exists, and every definition at least once', () => {
    const named = covered.flatMap(({ where }) => where);
    expect(named.filter((place) => !place.startsWith('parametr:') && !known.includes(place))).toEqual([]);
    expect(known.filter((place) => !named.includes(place))).toEqual([]);
    expect(named.filter((place) => place.startsWith('parametr:') && !parametry.some(({ id }) => id.startsWith(place.slice('parametr:'.length))))).toEqual([]);
  });
  it('gives a reason wherever something is not computed', () => {
    expect(covered.filter(({ status, why }) => status !== 'computed' && why === undefined)).toEqual([]);
    expect(covered.map(({ id }) => id)).toEqual(Array.from({ length: 43 }, (_, i) => `RP-${String(i + 1).padStart(2, '0')}`));
  });
});

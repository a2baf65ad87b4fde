import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { domeny } from '@ostoja/composition';
import { repository } from './lib/source-tree.js';

interface RuleOfLaw {
  readonly id: string;
  readonly title: string;
  readonly status: 'computed' | 'partly' | 'not computed';
  readonly where?: readonly string[];
  readonly why?: string;
}

const STATUSES = new Set(['computed', 'partly', 'not computed']);
const { rows, document } = run<{ rows: Record<string, RuleOfLaw[]>; document: string }>(
  "import { lawLibraries, readCoverage, renderLawCoverage } from './scripts/lib/law-coverage.mjs';" +
  'console.log(JSON.stringify({ rows: Object.fromEntries(lawLibraries().map((library) => [library, readCoverage(library)])), document: renderLawCoverage() }));',
);
const all = Object.values(rows).flat();
const definitions = domeny.flatMap(({ swiadczenia, terminy, zasady }) => [
  ...swiadczenia.map(({ kod }) => `swiadczenie:${kod}`), ...terminy.map(({ kod }) => `termin:${kod}`), ...zasady.map(({ kod }) => `zasada:${kod}`),
]);
const parameters = domeny.flatMap(({ parametry }) => parametry.map(({ id }) => id));

function run<T>(script: string): T {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

function exists(place: string): boolean {
  if (place.startsWith('parametr:')) return parameters.some((id) => id.startsWith(place.slice('parametr:'.length)));
  return definitions.includes(place);
}

describe('coverage of the law', () => {
  it('is stated by every domain', () => expect(Object.keys(rows).sort()).toEqual(domeny.map(({ kod }) => kod).sort()));

  it('names each rule once', () => {
    expect(all.filter(({ id }) => !/^(PS|PZ|RP|PD|ZS|PP)-\d{1,3}[a-z]?$/.test(id))).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('says where a rule is computed, and why another is not', () => {
    const faults = all.filter(({ title, status, where = [], why = '' }) =>
      title === '' || !STATUSES.has(status) || (status !== 'not computed' && where.length === 0) || (status !== 'computed' && why.length < 5));
    expect(faults).toEqual([]);
  });

  it('points only to what exists, and to every definition', () => {
    const named = new Set(all.flatMap(({ where = [] }) => where));
    expect([...named].filter((place) => !exists(place))).toEqual([]);
    expect(definitions.filter((definition) => !named.has(definition))).toEqual([]);
  });

  it('is written down as it is (docs/law-coverage.md, npm run law:coverage)', () => {
    expect(readFileSync(join(repository, 'docs/law-coverage.md'), 'utf8')).toBe(document);
  });
});

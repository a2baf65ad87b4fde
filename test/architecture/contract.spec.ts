import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './lib/source-tree.js';

const COMMITTED = { 'openapi.json': 'apps/api/openapi.json', 'schema.d.ts': 'apps/web/src/api/schema.d.ts' } as const;

/** Generated files that differ from the committed ones. */
const stale = (fresh: Readonly<Record<string, string>>, committed: Readonly<Record<string, string>>): string[] => Object.keys(fresh).filter((name) => fresh[name] !== committed[name]);

describe('the contract of the API', () => {
  it('is committed as the code has it, and so is the client made from it (npm run api:client)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ostoja-contract-'));
    try {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, 'scripts/api-client.mjs'), folder], { encoding: 'utf8' });
      expect({ status, output: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, output: '' });
      const read = (pathOf: (name: keyof typeof COMMITTED) => string) => Object.fromEntries((Object.keys(COMMITTED) as (keyof typeof COMMITTED)[]).map((name) => [name, readFileSync(pathOf(name), 'utf8')]));
      expect(stale(read((name) => join(folder, name)), read((name) => join(repository, COMMITTED[name])))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is found stale when one of its files differs', () => {
    expect(stale({ 'openapi.json': 'new', 'schema.d.ts': 'same' }, { 'openapi.json': 'old', 'schema.d.ts': 'same' })).toEqual(['openapi.json']);
    expect(stale({ 'openapi.json': 'same' }, {})).toEqual(['openapi.json']);
  });
});

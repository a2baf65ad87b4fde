import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unexcused } from './exceptions.js';
import { code, type Finding, repository, sample, type SourceFile, tree } from './lib/source-tree.js';

/** Hosts that code and configuration may name; sources of the law stand in data, not in code. */
const HOSTS = new Set(['localhost', '127.0.0.1', 'isap.sejm.gov.pl', 'eli.gov.pl', 'www.w3.org', 'json-schema.org', 'schemas.openxmlformats.org', 'purl.org', 'ostoja.example']);
const CONFIGURATION = /^[^/]+\.(json|ya?ml|cjs|mjs)$|^apps\/[^/]+\/[^/]+\.(json|html)$|(^|\/)(Dockerfile|\.npmrc)$/;

const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/(^|[\s"'`(=])\/(work|root|home|Users)\/\w/, 'path of one machine'],
  [/\b(TODO|FIXME|XXX)\b(?!\([a-z])/, 'open task without an owner'],
  [/\b(LLM|GPT|chatbot)s?\b/, 'a tool of the writer'],
  [/^(<{7}|>{7}) /m, 'merge conflict'],
];

function leftovers(files: readonly SourceFile[]): Finding[] {
  return files
    .filter(({ path }) => path !== 'test/architecture/texts.spec.ts')
    .flatMap(({ path, text }) => LEFTOVERS.filter(([pattern]) => pattern.test(text)).map(([pattern, what]) => ({ where: path, what: `${what}: ${pattern.exec(text)?.[0].trim()}` })));
}

function foreignHosts(files: readonly SourceFile[]): Finding[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/\bhttps?:\/\/([a-z0-9-]+(\.[a-z0-9-]+)+|localhost)/gi)].map((match) => match[1] ?? '').filter((host) => !HOSTS.has(host)).map((host) => ({ where: path, what: `host ${host}` })));
}

/** A lock file with addresses installs only where those answer. */
function lockedHosts(lock: string): Finding[] {
  return lock.includes('"resolved"') ? [{ where: 'package-lock.json', what: 'addresses of packages' }] : [];
}

describe('texts', () => {
  it('hold nothing of the place where they were written', () => expect(unexcused('leftover', leftovers(tree))).toEqual([]));
  it('name no unexpected host', () => expect(unexcused('host', foreignHosts([...code, ...tree.filter(({ path }) => CONFIGURATION.test(path))]))).toEqual([]));
  it('leave the choice of a registry to the machine', () => expect(unexcused('lock', lockedHosts(readFileSync(join(repository, 'package-lock.json'), 'utf8')))).toEqual([]));

  it.each(['see /work/main', "'/home/jan/x'", '// TODO later', 'written by a chatbot', '<<<<<<< HEAD'])('the check finds "%s"', (text) => expect(leftovers([sample('a.md', text)])).toHaveLength(1));
  it.each(['TODO(jkowalska): do', 'and/or', 'https://x/home/y', 'framework/work/x'])('the check passes "%s"', (text) => expect(leftovers([sample('a.md', text)])).toEqual([]));
  it('the check finds a host', () => expect(foreignHosts([sample('a.ts', `fetch('https://${'api.firma.pl'}/x')`)])).toHaveLength(1));
  it('the check finds an address in the lock file', () => expect(lockedHosts('{"resolved": "x"}')).toHaveLength(1));
});

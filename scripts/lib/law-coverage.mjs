// docs/law-coverage.md, made from what each library of the law says of itself: coverage*.json (rules of the law) and mutation.json (test strength).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const TARGET = join(root, 'docs/law-coverage.md');
const STATUSES = ['computed', 'partly', 'not computed'];

/** Names of the libraries that state their coverage. */
export function lawLibraries() {
  return readdirSync(join(root, 'libs')).filter((library) => existsSync(join(root, 'libs', library, 'coverage.json')));
}

/** Every rule of the law of one library: `{ id, title, status, where, why }`. */
export function readCoverage(library) {
  const folder = join(root, 'libs', library);
  return readdirSync(folder)
    .filter((name) => /^coverage.*\.json$/.test(name))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

export function renderLawCoverage() {
  const libraries = lawLibraries();
  return [
    '# Coverage of the law',
    '',
    'Made by `npm run law:coverage` from `libs/*/coverage*.json` and `libs/*/mutation.json` (`npm run test:mutation`). Every rule of the law of a domain, where it is computed, or why it is not.',
    'Titles are names of the rules for developers; provisions stand with the definitions.',
    '',
    '| library | rules | computed | partly | not computed | changes of rules noticed by worked cases |',
    '| --- | --- | --- | --- | --- | --- |',
    ...libraries.map(summaryRow),
    ...libraries.flatMap(librarySection),
    ...libraries.flatMap(mutationSection),
    '',
  ].join('\n');
}

export function writeLawCoverage() {
  writeFileSync(TARGET, renderLawCoverage());
}

function summaryRow(library) {
  const rows = readCoverage(library);
  const counts = STATUSES.map((wanted) => rows.filter(({ status }) => status === wanted).length);
  return `| ${[library, rows.length, ...counts, scoreOf(library)].join(' | ')} |`;
}

function librarySection(library) {
  return ['', `## ${library}`, '', '| rule | title | status | where | why |', '| --- | --- | --- | --- | --- |',
    ...readCoverage(library).map(({ id, title, status, where = [], why = '' }) => `| ${[id, title, status, where.map((place) => `\`${place}\``).join(' '), why].map(cell).join(' | ')} |`)];
}

function mutationSection(library) {
  const result = readMutation(library);
  if (!result) return [];
  return ['', `## Changes that no worked case noticed: ${library}`, '', `${scoreOf(library)} noticed. Some of the rest change nothing that can be seen, such as the inputs named by a step.`, '',
    '| file | was | became |', '| --- | --- | --- |',
    ...result.open.map(({ file, was, became, met }) => `| ${[file, code(was), code(became) + (met ? '' : ' (not run)')].join(' | ')} |`)];
}

function readMutation(library) {
  const path = join(root, 'libs', library, 'mutation.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function scoreOf(library) {
  const result = readMutation(library);
  if (!result) return 'not measured';
  const all = result.killed + result.open.length;
  return `${((100 * result.killed) / all).toFixed(1)} % of ${all}`;
}

const cell = (text) => String(text).replaceAll('|', '\\|');
const code = (text) => `\`${cell(text).replaceAll('`', '´')}\``;

// The results as Markdown, printed and kept in docs/performance.md between two marks.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const FILE = join(root, 'docs/performance.md');
const MARKS = /(<!-- bench:begin -->\n)[^]*(<!-- bench:end -->)/;
const number = (value, digits = 0) => value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What it was measured on; `loadBefore` is the load average before anything started. */
export function describeMachine(loadBefore) {
  const [first, ...rest] = cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  return [
    `${rest.length + 1} × ${first.model.trim()}`, `${number(totalmem() / 2 ** 30)} GB RAM`, `Node.js ${process.versions.node}`, `${process.platform}-${process.arch}`,
    `commit ${commit}`, `${new Date().toISOString().slice(0, 10)}`, `load average before ${loadBefore.toFixed(2)}, after ${loadavg()[0].toFixed(2)}`,
  ].join(', ');
}

/** Markdown of whatever parts were measured. */
export function toMarkdown({ machine, sizes, list, calculations, law, start, people, import: brought, payments }) {
  const parts = [`Machine: ${machine}.`, `City: ${number(sizes.people)} people, ${number(sizes.cases)} cases, nine branches.`];
  if (list) parts.push(ofList(list));
  if (calculations) parts.push(ofCalculations(calculations));
  if (law) parts.push(ofLaw(law));
  if (start) parts.push(ofStart(start));
  if (people) parts.push(ofPeople(people));
  if (brought) parts.push(ofImport(brought));
  if (payments) parts.push(ofPayments(payments));
  return parts.join('\n\n');
}

/** Puts the results into the document. */
export function write(markdown) {
  writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(MARKS, (_, begin, end) => `${begin}\n${markdown}\n\n${end}`));
}

function ofList(rows) {
  const body = rows.map(({ name, perSecond, p50, p99, cpuMs, ratio }) => [name, number(perSecond), number(p50, 1), number(p99, 1), number(cpuMs, 2), ratio.toFixed(2)]);
  return `### List of 50 cases\n\n${table(['Server', 'Answers per second', 'Median ms', 'p99 ms', 'CPU ms of an answer', 'Ostoja relative to it'], body)}\n\nGoal: 0.8 of the bare server that does the same work. CPU time is that of the server and of PostgreSQL together.`;
}

function ofCalculations(rows) {
  const slowest = Math.min(...rows.map(({ traced }) => traced));
  const body = rows.map(({ nazwa, traced, plain }) => [nazwa, number(traced), number(plain)]);
  return `### Calculations per second on one core\n\n${table(['Case', 'Traced', 'Plain'], body)}\n\nThe slowest traced case: ${number(slowest)} per second (goal 50,000).`;
}

function ofLaw({ domeny, screening }) {
  const body = domeny.map(({ nazwa, count, traced, plain, slowest }) => [nazwa, number(count), number(traced), number(plain), `${slowest.kod}: ${number(slowest.traced)} traced, ${number(slowest.plain)} plain`]);
  const head = ['Domain', 'Definitions', 'Traced per second, median', 'Plain per second, median', 'Slowest definition'];
  return `### The law of each domain on one core\n\n${table(head, body)}\n\nScreening of one household over all domains (${screening.entries} answers): ${screening.milliseconds.toFixed(2)} ms (goal 5 ms).`;
}

const ofStart = ({ fresh, again }) =>
  `### npm start to the first page\n\n${table(['Start', 'Seconds'], [['first: build, database, migrations, synthetic city', number(fresh, 1)], ['second', number(again, 1)]])}\n\nGoal: 30 seconds.`;

function ofPeople({ results, fullReads }) {
  const body = results.map(({ name, meanMs, p99Ms, perSecond }) => [name, number(meanMs, 2), number(p99Ms, 1), number(perSecond)]);
  const plans = fullReads.length === 0 ? 'No large table was read whole by any of these requests.' : `Read whole: ${fullReads.join(', ')}.`;
  return `### People\n\n${table(['Request', 'Mean ms, one caller', 'p99 ms', 'Per second, 20 callers'], body)}\n\n${plans}`;
}

function ofImport({ lines, megabytes, loadS, checkS, saveS }) {
  const body = [['loading the file', loadS], ['trying every line out', checkS], ['saving every line', saveS]].map(([name, seconds]) => [name, number(seconds, 1), number(lines / seconds)]);
  return `### A file from POMOST\n\n${number(lines)} persons with dwelling and account, ${megabytes.toFixed(1)} MB, beside the city.\n\n${table(['Step', 'Seconds', 'Lines per second'], body)}`;
}

function ofPayments(rows) {
  const lists = rows.map((one) => [number(one.lines), number(one.bareS, 1), number(one.prepareS, 1), number(one.chainS, 1), number(one.fileS, 1), number(one.totalS, 1), one.ratio.toFixed(2)]);
  const statements = rows.map((one) => [number(one.lines), number(one.entries), number(one.statements), number(one.statementS, 1), number(one.entries / one.statementS), number(one.reportS * 1000)]);
  return `### A monthly list, the bank's statement and the year's report\n\n${table(['Lines', 'INSERT … SELECT + COPY, s', 'Prepared, s', 'Five stages, s', 'Signed and written, s', 'Together, s', 'Ratio'], lists)}\n\nGoal: 2.0.\n\n${table(['Lines', 'Entries', 'Statements', 'Import and matching, s', 'Entries per second', 'Year by line, ms'], statements)}\n\nGoal: 30,000 entries in 10 s.`;
}

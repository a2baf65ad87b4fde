// `npm run test:mutation [library …]`: do the worked cases notice when a rule is changed? Writes libs/<library>/mutation.json and docs/law-coverage.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawLibraries, writeLawCoverage } from './lib/law-coverage.mjs';
import { root } from './lib/paths.mjs';
import { runTool } from './lib/steps.mjs';

const KILLED = new Set(['Killed', 'Timeout']);
const OPEN = new Set(['Survived', 'NoCoverage']);

const wanted = process.argv.slice(2);
for (const library of wanted.length > 0 ? wanted : lawLibraries()) {
  await runTool(process.execPath, [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'], { env: { ...process.env, OSTOJA_MUTATE: library } });
  const { files } = JSON.parse(readFileSync(join(root, '.data/mutation', library, 'report.json'), 'utf8'));
  const result = summarize(files, `libs/${library}/src/rules/`);
  writeFileSync(join(root, 'libs', library, 'mutation.json'), `${JSON.stringify(result, null, 1)}\n`);
  console.log(`${library}: ${result.killed} of ${result.killed + result.open.length} changes noticed`);
}
writeLawCoverage();

/** Counts, and every change that no case noticed, with the words that it changed. */
function summarize(files, folder) {
  const open = [];
  let killed = 0;
  for (const [path, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { status, mutatorName, location: { start, end }, replacement } of mutants) {
      if (KILLED.has(status)) killed += 1;
      if (!OPEN.has(status)) continue;
      const was = start.line === end.line ? lines[start.line - 1].slice(start.column - 1, end.column - 1) : `${lines[start.line - 1].slice(start.column - 1).trim()} …`;
      open.push({ file: path.replace(folder, ''), was: was.slice(0, 100), became: (replacement ?? mutatorName).replace(/\s+/g, ' ').slice(0, 100), met: status === 'Survived' });
    }
  }
  return { killed, open };
}

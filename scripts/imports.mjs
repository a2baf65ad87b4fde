// Checks import directions and cycles by the rules of .dependency-cruiser.cjs. With a folder as argument it checks that tree instead.
// The tool's API is used because its command refuses Node.js 20, which the tool itself runs on.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from './lib/paths.mjs';

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const base = process.argv[2] ? resolve(process.argv[2]) : root;
const tsConfig = resolve(base, 'tsconfig.json');
process.chdir(base);

const { output } = await cruise(
  ['libs', 'apps', 'test'].filter((folder) => existsSync(folder)),
  { ...options, ruleSet: { forbidden }, validate: true, baseDir: base, tsConfig: { fileName: tsConfig } },
  {},
  { tsConfig: extractTSConfig(tsConfig) },
);
const { violations, totalCruised } = output.summary;
for (const { rule, from, to, cycle } of violations) {
  console.log(`${rule.name}: ${from} -> ${cycle ? cycle.map(({ name }) => name).join(' -> ') : to}`);
}
if (totalCruised === 0) console.log('nothing was checked');
process.exitCode = violations.length > 0 || totalCruised === 0 ? 1 : 0;

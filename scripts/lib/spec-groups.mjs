// Specs put together into a few files. Jest loads everything anew for each file: loading the application once for each spec costs more
// than all that most of them do.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

const FOLDER = join(root, 'dist/spec-groups');
const IS_DATABASE_SPEC = /\.db\.spec\.ts$/;
/** Where the specs of a kind are, and in how many groups: each one more loads the application once more. */
const KINDS = {
  journeys: { folders: ['test/journeys'], groups: 4, takes: (path) => path.endsWith('.journey.ts') },
  e2e: { folders: ['test/e2e'], groups: 2, takes: (path) => path.endsWith('.e2e-spec.ts') },
  unit: { folders: ['libs', 'apps'], groups: 4, takes: (path) => /\.spec\.tsx?$/.test(path) && !IS_DATABASE_SPEC.test(path) },
  db: { folders: ['libs'], groups: 4, takes: (path) => IS_DATABASE_SPEC.test(path) },
};

export const groupedKinds = Object.keys(KINDS);

/** Writes the groups of every kind; a spec keeps its path as the name of its block. Each kind answers to `<kind>-*.ts` in the returned folder. */
export function writeSpecGroups() {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [kind, { folders, groups, takes }] of Object.entries(KINDS)) {
    const specs = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name))).filter(takes);
    writeGroups(kind, groups, specs);
  }
  return FOLDER;
}

function writeGroups(kind, groups, specs) {
  specs.sort().forEach((path, index) => {
    const block = `describe(${JSON.stringify(relative(root, path))}, () => {\n  require(${JSON.stringify(path)});\n});\n`;
    writeFileSync(join(FOLDER, `${kind}-${(index % groups) + 1}.ts`), block, { flag: 'a' });
  });
}

// Specs put together into a few files. Jest loads everything anew for each file: loading the application once for each database spec
// costs more than all that the specs do.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

/** Enough for the workers to share the work evenly to the end. */
const GROUPS = 8;
const FOLDER = join(root, 'dist/spec-groups');
const IS_SPEC = /\.spec\.tsx?$/;
const IS_DATABASE_SPEC = /\.db\.spec\.ts$/;

/** Writes the groups of both kinds; a spec keeps its path as the name of its block. Each kind answers to `<kind>-*.ts` in the returned folder. */
export function writeSpecGroups() {
  const specs = ['libs', 'apps'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name))).filter((path) => IS_SPEC.test(path));
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeGroups('db', specs.filter((path) => IS_DATABASE_SPEC.test(path)));
  writeGroups('unit', specs.filter((path) => !IS_DATABASE_SPEC.test(path)));
  return FOLDER;
}

function writeGroups(kind, specs) {
  specs.sort().forEach((path, index) => {
    const block = `describe(${JSON.stringify(relative(root, path))}, () => {\n  require(${JSON.stringify(path)});\n});\n`;
    writeFileSync(join(FOLDER, `${kind}-${(index % GROUPS) + 1}.ts`), block, { flag: 'a' });
  });
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from './lib/source-tree.js';

const RULES = join(repository, 'scripts/imports.mjs');
const { forbidden: rules } = createRequire(__filename)('../../.dependency-cruiser.cjs') as { forbidden: readonly { name: string }[] };

function check(folder: string): { status: number | null; findings: string[] } {
  const { status, stdout } = spawnSync(process.execPath, [RULES, folder], { encoding: 'utf8' });
  return { status, findings: stdout.trim().split('\n').filter(Boolean) };
}

const SURROUNDINGS = {
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext', paths: { '@ostoja/*': ['./libs/*/src/index.ts'] } } }),
  'package.json': JSON.stringify({ type: 'module', dependencies: { pg: '1' }, devDependencies: { yaml: '1' } }),
  'node_modules/pg/package.json': '{"main":"index.js"}',
  'node_modules/pg/index.js': '',
  'node_modules/yaml/package.json': '{"main":"index.js"}',
  'node_modules/yaml/index.js': '',
};

/** Lays a small repository down and says which rules it breaks, and where. */
function brokenRules(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ostoja-imports-'));
  try {
    for (const [path, text] of Object.entries({ ...SURROUNDINGS, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return check(folder).findings.map((line) => line.split(' -> ')[0] ?? '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const DOOR = 'export const a = 1;';

/** For each rule the file that breaks it, with the file's text. */
const OFFENDERS: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'no-cycle': ['libs/osoba/src/one.ts', "import './two.js';"],
  resolvable: ['libs/osoba/src/lost.ts', "import './nowhere.js';"],
  'known-library': ['libs/nowa/src/a.ts', "import './b.js';"],
  door: ['libs/osoba/src/burglar.ts', "import '../../kernel/src/inside.js';"],
  'door-from-outside': ['apps/api/src/burglar.ts', "import '../../../libs/kernel/src/inside.js';"],
  'apps-apart': ['apps/worker/src/a.ts', "import '../../api/src/main.js';"],
  'no-app-in-library': ['libs/osoba/src/a.ts', "import '../../../apps/api/src/main.js';"],
  'testing-in-tests': ['libs/osoba/src/b.ts', "import '../testing/index.js';"],
  'pure-rules': ['libs/osoba/src/rules/a.rule.ts', "import '../two.js';"],
  'pure-level-0': ['libs/kernel/src/a.ts', "import 'pg';"],
  'web-by-api-only': ['apps/web/src/a.ts', "import '@ostoja/kernel';"],
  'web-features-apart': ['apps/web/src/features/a/a.ts', "import '../b/b.js';"],
  'no-dev-dependency': ['libs/osoba/src/c.ts', "import 'yaml';"],
};
const OTHER_FILES = {
  'libs/osoba/src/two.ts': "import './one.js';",
  'libs/nowa/src/b.ts': DOOR,
  'libs/kernel/src/index.ts': DOOR,
  'libs/kernel/src/inside.ts': DOOR,
  'libs/composition/src/index.ts': DOOR,
  'libs/osoba/testing/index.ts': DOOR,
  'apps/api/src/main.ts': DOOR,
  'apps/web/src/features/b/b.ts': DOOR,
};

describe('imports', () => {
  it('go only where they may', () => expect(check(repository)).toEqual({ status: 0, findings: [] }));

  it('break every rule in a repository made for it', () => {
    const levels = rules.map(({ name }) => name).filter((name) => name.startsWith('level-of-'));
    const climbers = Object.fromEntries(levels.map((name) => [name, [`libs/${name.slice('level-of-'.length)}/src/climber.ts`, "import '@ostoja/composition';"] as const]));
    const offenders = { ...OFFENDERS, ...climbers };
    const broken = brokenRules({ ...OTHER_FILES, ...Object.fromEntries(Object.values(offenders)) });
    expect(Object.keys(offenders).toSorted()).toEqual(rules.map(({ name }) => name).toSorted());
    expect(broken).toEqual(expect.arrayContaining(Object.entries(offenders).map(([rule, [path]]) => `${rule}: ${path}`)));
  });

  it('break none in a small right repository', () => {
    expect(
      brokenRules({
        'libs/kernel/src/index.ts': DOOR,
        'libs/osoba/src/index.ts': "export * from './rules/a.rule.js';",
        'libs/osoba/src/rules/a.rule.ts': "import '@ostoja/kernel';",
        'libs/postepowanie/src/index.ts': "import '@ostoja/osoba'; import 'pg';",
        'libs/postepowanie/src/index.spec.ts': "import '../../osoba/testing/index.js'; import 'yaml';",
        'libs/osoba/testing/index.ts': "import '../src/index.js';",
        'apps/api/src/main.ts': "import '@ostoja/postepowanie';",
      }),
    ).toEqual([]);
  });
});

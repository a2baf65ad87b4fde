import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './paths.mjs';
import { step, tool } from './steps.mjs';

const COMPILED_OR_NOT_NEEDED = /\.(ts|json|yaml|md)$/;
const SHARED = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];

/** Builds what is missing or older than its sources, side by side: the server (API and worker in one pass) and the client. */
export async function build() {
  await Promise.all([buildServer(), ...(existsSync(join(root, 'apps/web/index.html')) ? [buildClient()] : [])]);
}

const buildServer = () =>
  buildPart('budowa serwera', 'server', ['apps/api', 'apps/worker', 'libs'], async () => {
    await tool('nest', ['build', 'api', '--path', 'tsconfig.build.json']);
    copyAssets();
  });

const buildClient = () => buildPart('budowa klienta', 'web', ['apps/web'], () => tool('vite', ['build', 'apps/web', '--logLevel', 'warn']));

async function buildPart(title, name, folders, work) {
  const stamp = join(root, 'dist', `.${name}-stamp`);
  const hash = hashOf(folders);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  await step(title, async () => {
    rmSync(stamp, { force: true });
    await work();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  });
}

function hashOf(folders) {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...SHARED.map((name) => join(root, name)), ...folders.flatMap(files)]) {
    if (path.endsWith('.spec.ts') || path.includes('/testing/')) continue;
    hash.update(`${relative(root, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function files(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Templates and the like: what code reads from beside itself. */
function copyAssets() {
  for (const path of ['apps/api/src', 'apps/worker/src', 'libs'].flatMap(files)) {
    const name = relative(root, path);
    if (COMPILED_OR_NOT_NEEDED.test(name) || !name.includes('/src/')) continue;
    const target = join(root, 'dist', name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}

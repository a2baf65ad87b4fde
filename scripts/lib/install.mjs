// Before dependencies exist: built-ins only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { Fault, runTool, step } from './steps.mjs';

const MINIMUM = [20, 19];

/** Checks Node.js and installs the dependencies of package-lock.json when they are not the installed ones. */
export async function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    throw new Fault(`potrzebny jest Node.js ${MINIMUM.join('.')} lub nowszy, a ten to ${process.versions.node}`);
  }
  if (isInstalled()) return;
  // Two packages announce themselves to their authors from an install script; none of ours needs one.
  const env = { ...process.env, SCARF_ANALYTICS: 'false', NODE_ENV: 'development' };
  await step('instalacja zależności', () => runTool('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { env }));
}

/** npm leaves a record of what it installed; it is written last, so an interrupted installation has none. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const { packages: present } = JSON.parse(readFileSync(record, 'utf8'));
  const isProduction = process.env.NODE_ENV === 'production';
  return Object.entries(wanted).every(([path, { version, optional, dev }]) => {
    if (path === '') return true;
    return present[path] ? present[path].version === version : optional || (dev && isProduction);
  });
}

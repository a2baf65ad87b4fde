import { createHmac } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunSql } from '../chain/chain.js';

/** Where one chain stood: how many entries it had and the digest of the last. */
export interface Head {
  readonly jednostka_id: string;
  readonly strumien: number;
  readonly nr: number;
  /** Hex of bytea. */
  readonly skrot: string;
}

/** The heads of all chains at one instant, kept outside of the database: entries cut off its end later are missed here. */
export interface Anchor {
  readonly wykonano: string;
  readonly glowy: readonly Head[];
  /** Keyed digest of the rest. */
  readonly pieczec: string;
}

/** Folder of the anchors in the application's data; copy it to another machine daily. */
export function anchorFolder(dataDir: string): string {
  return join(dataDir, 'audit-anchors');
}

/** Reads the present heads and writes them as a new anchor file; returns its path. */
export async function exportAnchor(run: RunSql, key: Buffer, folder: string, now: Date): Promise<string> {
  const rows = await run<{ jednostka_id: string; strumien: number; nr: string; skrot: string }>('select jednostka_id, strumien, nr, skrot::text from audit.glowy()', []);
  const glowy = rows.map((row) => ({ ...row, nr: Number(row.nr) }));
  const wykonano = now.toISOString();
  const path = join(folder, `${wykonano.replaceAll(':', '-')}.json`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(`${path}.part`, JSON.stringify({ wykonano, glowy, pieczec: seal(key, wykonano, glowy) } satisfies Anchor), { mode: 0o600 });
  await rename(`${path}.part`, path);
  return path;
}

/** All anchors of the folder, oldest first; null in place of a file that is not genuine. */
export async function readAnchors(key: Buffer, folder: string): Promise<{ name: string; anchor: Anchor | null }[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map(async (name) => ({ name, anchor: genuine(key, await readFile(join(folder, name), 'utf8')) })));
}

function genuine(key: Buffer, text: string): Anchor | null {
  try {
    const anchor = JSON.parse(text) as Anchor;
    return anchor.pieczec === seal(key, anchor.wykonano, anchor.glowy) ? anchor : null;
  } catch {
    return null;
  }
}

function seal(key: Buffer, wykonano: string, glowy: readonly Head[]): string {
  const heads = glowy.map(({ jednostka_id, strumien, nr, skrot }) => [jednostka_id, strumien, nr, skrot]);
  return createHmac('sha256', key).update(`kotwica:${wykonano}:${JSON.stringify(heads)}`).digest('hex');
}

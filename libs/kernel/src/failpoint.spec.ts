import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const SCRIPT = `const { transformFileSync } = require('@swc/core');
const m = { exports: {} }; new Function('module', 'exports', 'require', transformFileSync(process.argv[1], { module: { type: 'commonjs' }, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }).code)(m, m.exports, require);
m.exports.failpoint('here'); m.exports.failpoint('there'); console.log('past');`;

describe('failpoint', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ostoja-failpoint-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = (env: Record<string, string>) => {
    const child = spawn(process.execPath, ['-e', SCRIPT, join(__dirname, 'failpoint.ts')], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    const run = { child, said: '', ended: new Promise<void>((resolve) => child.on('close', () => resolve())) };
    child.stdout.on('data', (chunk: Buffer) => (run.said += chunk.toString()));
    return run;
  };
  const reached = async (name: string) => {
    while (!existsSync(join(folder, `${name}.reached`))) await sleep(5);
  };

  it('does nothing without its folder, and nothing where it is not armed', async () => {
    for (const env of [{}, { OSTOJA_FAILPOINT_DIR: folder }] as Record<string, string>[]) {
      const run = start(env);
      await run.ended;
      expect(run.said).toBe('past\n');
    }
  });

  it('holds the process where it is armed until the mark is taken away', async () => {
    writeFileSync(join(folder, 'there'), '');
    const run = start({ OSTOJA_FAILPOINT_DIR: folder });
    await reached('there');
    await sleep(100);
    expect(run.said).toBe('');
    rmSync(join(folder, 'there.reached'));
    await run.ended;
    expect(run.said).toBe('past\n');
  });

  it('lets the held process be killed there', async () => {
    writeFileSync(join(folder, 'here'), '');
    const run = start({ OSTOJA_FAILPOINT_DIR: folder });
    await reached('here');
    run.child.kill('SIGKILL');
    await run.ended;
    expect(run.said).toBe('');
  });
});

// A file of the whole city brought in from POMOST beside the city that is already there: loaded, every line tried out, confirmed, saved.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../lib/paths.mjs';
import { signIn, startApi } from './processes.mjs';

const LOGIN = 'administrator';
const HEAD = 'pomost_id;komorka;imie;nazwisko;pesel;ulica;nr_domu;kod_pocztowy;miejscowosc;adres_od;rachunek';
const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
const DAYS = 27;
const MONTHS = 12;

/** Measures a file of `lines` persons with dwelling and account, through the API and the job of the worker. */
export async function measureImport(city, { lines }) {
  const file = Buffer.from([HEAD, ...Array.from({ length: lines }, (_, n) => lineOf(n))].join('\n'));
  const api = await startApi(city);
  const worker = spawn(process.execPath, [join(root, 'dist/apps/worker/src/main.js')], { cwd: root, env: { ...city.env, DATABASE_URL: city.urls.worker, LOG_LEVEL: 'error', NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => worker.on('exit', resolve));
  try {
    const call = callerOf(api.address);
    const begin = performance.now();
    const { id } = await call('POST', '/importy-pomost?rodzaj=osoby', { body: file, type: 'text/csv' });
    const loaded = performance.now();
    const checked = await until(call, id, 'sprawdzony');
    if (checked.wyniki.nowy !== lines) throw new Error(`import: ${JSON.stringify(checked.wyniki)}`);
    const tried = performance.now();
    await call('POST', `/importy-pomost/${id}/zatwierdzenia`, { version: checked.wersja });
    const saved = await until(call, id, 'zakonczony');
    if (saved.zapisano !== lines) throw new Error(`zapisano ${saved.zapisano}`);
    const done = performance.now();
    return { lines, megabytes: file.length / 2 ** 20, loadS: (loaded - begin) / 1000, checkS: (tried - loaded) / 1000, saveS: (done - tried) / 1000 };
  } finally {
    worker.kill('SIGTERM');
    await ended;
    await api.stop();
  }
}

/** Signs in anew for each call: an access token is good for ten minutes, an import may take longer. */
function callerOf(address) {
  return async (method, path, { body, type, version } = {}) => {
    const headers = { authorization: await signIn(address, LOGIN), 'idempotency-key': crypto.randomUUID(), ...(type && { 'content-type': type }), ...(version && { 'if-match': `"${version}"` }) };
    const answer = await fetch(`${address}/api/v1${path}`, { method, headers, ...(body && { body }) });
    if (!answer.ok) throw new Error(`${method} ${path.split('?')[0]}: ${answer.status}`);
    return answer.json();
  };
}

async function until(call, id, stan) {
  for (;;) {
    const found = await call('GET', `/importy-pomost/${id}`);
    if (found.stan === stan) return found;
    await sleep(1000);
  }
}

/** Nobody real: a PESEL, a house and an account by arithmetic. */
function lineOf(n) {
  const year = 50 + Math.floor(n / (DAYS * MONTHS * 100)) % 50;
  const month = 1 + Math.floor(n / (DAYS * 100)) % MONTHS;
  const ten = `${year}${two(month)}${two(1 + Math.floor(n / 100) % DAYS)}${String(n % 100).padStart(4, '0')}`;
  const check = (10 - ([...ten].reduce((sum, digit, i) => sum + Number(digit) * WEIGHTS[i], 0) % 10)) % 10;
  const account = `10901014${String(n).padStart(16, '0')}`;
  const control = 98n - (BigInt(`${account}252100`) % 97n);
  return `B-${n};filia-${1 + (n % 9)};Jan;Przykładowy;${ten}${check};ul. Przykładowa;${1 + (n % 300)};30-001;Kraków;2024-05-01;${two(control)}${account}`;
}

const two = (value) => String(value).padStart(2, '0');

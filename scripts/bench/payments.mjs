// A monthly list prepared, brought through its chain and written as a file, against the same rows moved by one INSERT … SELECT and one COPY;
// then the bank's statement about it, and the year's report: each at several sizes.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { statementOf } from '../chaos/statement.mjs';
import { signIn, startApi } from './processes.mjs';

const UNIT = 'filia-1';
/** Each size takes a month of its own, so that all are alike but for what is already there. */
const FIRST_MONTH = 1;
/** A bank sends its day in files that it can carry. */
const MOST_OF_A_STATEMENT = 27_273;
/** Less than the ten minutes for which a signature is good. */
const STAYS_SIGNED_IN_MS = 480_000;
const STAGES = [
  ['kierownik.f1', 'sprawdzenia-merytoryczne'], ['ksiegowosc.zatwierdzanie', 'sprawdzenia-rachunkowe'], ['glowny.ksiegowy', 'kontrole'], ['dyrektor', 'zatwierdzenia'],
  ['ksiegowosc.wysylka', 'podpisy'], ['podpis.drugi', 'pliki'],
];
const PAYER = `insert into wyplata.rachunek_platnika (jednostka_id, id, numer, linie, profil, od)
  select jednostka_id, gen_random_uuid(), '07109010140000000000000001', array['Miejski Ośrodek Pomocy Społecznej', 'w Krakowie'], 'elixir-ascii', '2020-01-01' from access.komorka where kod = 'mops'`;
const BARE_TABLE = 'create schema if not exists bench; drop table if exists bench.pozycja; create table bench.pozycja (like wyplata.pozycja including all)';
const BARE_INSERT = `
  insert into bench.pozycja (jednostka_id, id, lista_id, lp, rata_id, osoba_id, komorka_id, kwota, numer, rachunek, odbiorca, tytulem)
  select r.jednostka_id, gen_random_uuid(), gen_random_uuid(), row_number() over (order by o.imie || ' ' || o.nazwisko, r.osoba_id), r.id, r.osoba_id, r.komorka_id, r.kwota,
    'P-2026-1-' || row_number() over (order by o.imie || ' ' || o.nazwisko, r.osoba_id), k.numer, array[o.imie || ' ' || o.nazwisko], array[t.opis || ' ' || to_char(r.miesiac, 'MM/YYYY'), t.podstawa]
  from wyplata.tytul t join wyplata.rata r on r.jednostka_id = t.jednostka_id and r.tytul_id = t.id
  join osoba.osoba o on o.jednostka_id = r.jednostka_id and o.id = r.osoba_id
  join osoba.rachunek k on k.jednostka_id = r.jednostka_id and k.osoba_id = r.osoba_id
  where r.miesiac = $1 and r.stan = 'nalezna'`;
const BARE_COPY = `
  copy (select '110,20261130,' || (kwota * 100)::bigint || ',10901014,0,"07109010140000000000000001","' || rachunek || '","MIEJSKI OSRODEK POMOCY SPOLECZNEJ|W KRAKOWIE||","' || upper(odbiorca[1]) || '|||",0,'
    || substr(rachunek, 3, 8) || ',"' || upper(tytulem[1]) || '|' || tytulem[2] || '||","","","51","' || numer || '"' from bench.pozycja order by lp) to `;

/** Measures lists of so many lines each. Answers a row for each size. */
export async function measurePayments(city, { sizes }) {
  await city.superuser.query(PAYER);
  const results = [];
  for (const [index, lines] of sizes.entries()) results.push(await measureOne(city, lines, `2026-${String(FIRST_MONTH + index).padStart(2, '0')}`));
  return results;
}

async function measureOne(city, lines, month) {
  await fill(city.superuser, lines, month);
  const bare = await measureBare(city.superuser, month);
  const api = await startApi(city);
  try {
    const office = officeOf(api.address);
    const list = await measureList(office, city, month, lines);
    const statement = await measureStatement(office, city, list, month);
    const report = await measureReport(office, month);
    return { lines, bareS: bare, ...list.times, ratio: list.times.totalS / bare, ...statement, ...report };
  } finally {
    await api.stop();
  }
}

async function fill(client, lines, month) {
  const values = { lines, month: `${month}-01`, name: month };
  await client.query(`begin; ${readFileSync(new URL('payments.sql', import.meta.url), 'utf8').replace(/\{(\w+)\}/g, (_, name) => values[name])}; commit`);
  await client.query('vacuum analyze');
}

async function measureBare(client, month) {
  await client.query(BARE_TABLE);
  const { rows } = await client.query('show data_directory');
  const begin = performance.now();
  await client.query(BARE_INSERT, [`${month}-01`]);
  await client.query(`${BARE_COPY}'${rows[0].data_directory}/bench-lista.txt'`);
  return since(begin);
}

async function measureList(office, { superuser }, month, lines) {
  for (const login of ['ksiegowosc.przygotowanie', ...STAGES.map(([one]) => one)]) await office.signIn(login);
  const { rows } = await superuser.query('select id from access.komorka where kod = $1', [UNIT]);
  const begin = performance.now();
  let lista = await office('ksiegowosc.przygotowanie', 'POST', '/listy-wyplat', { body: { komorka_id: rows[0].id, dzien: payDay(), kanal: 'przelew', miesiac: month } });
  const prepareS = since(begin);
  if (lista.liczba !== lines) throw new Error(`lista ma ${lista.liczba} pozycji`);
  for (const [login, path] of STAGES.slice(0, -1)) lista = await office(login, 'POST', `/listy-wyplat/${lista.id}/${path}`, { wersja: lista.wersja, body: path === 'podpisy' ? undefined : {} });
  const chainS = since(begin) - prepareS;
  const [login, path] = STAGES.at(-1);
  lista = await office(login, 'POST', `/listy-wyplat/${lista.id}/${path}`, { wersja: lista.wersja });
  const totalS = since(begin);
  return { lista, times: { prepareS, chainS, fileS: totalS - prepareS - chainS, totalS } };
}

async function measureStatement(office, { superuser }, { lista }, month) {
  const { rows } = await superuser.query(`select numer, (kwota - potracono)::text as kwota from wyplata.pozycja where lista_id = $1 order by lp`, [lista.id]);
  const files = [];
  for (let from = 0; from < rows.length; from += MOST_OF_A_STATEMENT) files.push(statementOf({ dzien: lista.dzien, numer: `${month.slice(5)}${files.length}` }, rows.slice(from, from + MOST_OF_A_STATEMENT)));
  const begin = performance.now();
  for (const file of files) {
    const { id } = await office('ksiegowosc.przygotowanie', 'POST', '/wyciagi', { body: file, type: 'application/octet-stream' });
    await untilEnded(office, id);
  }
  return { statementS: since(begin), entries: files.reduce((sum, file) => sum + file.toString('latin1').split('<Ntry>').length - 1, 0), statements: files.length };
}

async function measureReport(office, month) {
  const begin = performance.now();
  await office('glowny.ksiegowy', 'GET', `/sprawozdania-roczne/${month.slice(0, 4)}`);
  return { reportS: since(begin) };
}

async function untilEnded(office, id) {
  for (;;) {
    const { stan, blad } = await office('ksiegowosc.przygotowanie', 'GET', `/prace/${id}`);
    if (stan === 'zakonczona') return;
    if (stan !== 'w-toku') throw new Error(`wyciąg: ${stan} ${JSON.stringify(blad)}`);
    await sleep(100);
  }
}

/** People of the office, who sign in before they are measured and stay signed in. */
function officeOf(address) {
  const signed = new Map();
  const authorization = async (login) => {
    const known = signed.get(login);
    if (known && performance.now() - known.at < STAYS_SIGNED_IN_MS) return known.header;
    const header = await signIn(address, login);
    signed.set(login, { header, at: performance.now() });
    return header;
  };
  const ask = async (login, method, path, { body, type, wersja } = {}) => {
    const version = wersja === undefined ? {} : { 'if-match': `"${wersja}"` };
    const write = method === 'GET' ? {} : { 'idempotency-key': randomUUID(), 'content-type': type ?? 'application/json', ...version };
    const answer = await fetch(`${address}/api/v1${path}`, { method, headers: { authorization: await authorization(login), ...write }, ...(method !== 'GET' && { body: type ? body : JSON.stringify(body ?? {}) }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return Object.assign(ask, { signIn: authorization });
}

/** A day on which banks work, not before tomorrow. */
function payDay() {
  const day = new Date(Date.now() + 3 * 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

const since = (begin) => (performance.now() - begin) / 1000;

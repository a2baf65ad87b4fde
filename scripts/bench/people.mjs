// Person search over the whole city and the file of a person: time of one request, and proof that no large table was read whole.
import { setTimeout as sleep } from 'node:timers/promises';
import { load } from './load.mjs';
import { signIn, startApi } from './processes.mjs';

const LOGIN = 'socjalny.f1';
const LARGE_TABLE_ROWS = 1000;
/** A server process reports what it did within a second; an idle one a little later. */
const STATISTICS_DELAY_MS = 2000;

/** Measures each request alone and with twenty callers, `seconds` each. */
export async function measurePeople(city, { seconds }) {
  const api = await startApi(city);
  try {
    const authorization = await signIn(api.address, LOGIN);
    const requests = await requestsOf(city);
    const fullReads = () => readFullReads(city);
    const results = [];
    const before = await fullReads();
    for (const { name, path, ...request } of requests) {
      const url = api.address + path;
      await load(url, { seconds: 1, authorization, ...request });
      const alone = await load(url, { seconds, connections: 1, authorization, ...request });
      const crowd = await load(url, { seconds, authorization, ...request });
      results.push({ name, meanMs: 1000 / alone.perSecond, p99Ms: alone.p99, perSecond: crowd.perSecond });
    }
    await api.stop();
    await sleep(STATISTICS_DELAY_MS);
    const after = await fullReads();
    return { results, fullReads: after.filter(({ name, reads }) => reads > (before.find((row) => row.name === name)?.reads ?? 0)).map(({ name }) => name) };
  } finally {
    await api.stop();
  }
}

async function requestsOf(city) {
  const { rows } = await city.superuser.query(`
    select o.id, o.nazwisko from osoba.osoba o join osoba.opieka p on p.osoba_id = o.id join access.komorka k on k.id = p.komorka_id
    where k.kod = 'filia-1' order by o.id limit 1`);
  const { id, nazwisko } = rows[0];
  const search = (name, tekst) => ({ name: `wyszukiwanie: ${name}`, path: '/api/v1/osoby/wyszukiwania', method: 'POST', body: { tekst } });
  return [
    search('rzadkie nazwisko', nazwisko),
    search('początki imienia i nazwiska', `ann ${nazwisko.slice(0, 4)}`),
    search('częsty początek, pierwsza strona', 'kow'),
    { name: 'dane osoby', path: `/api/v1/osoby/${id}` },
    { name: 'kartoteka osoby', path: `/api/v1/osoby/${id}/kartoteka` },
    { name: 'sprawy osoby', path: `/api/v1/sprawy?osoba_id=${id}&zamkniete=true` },
  ];
}

async function readFullReads({ superuser }) {
  const { rows } = await superuser.query(
    "select schemaname || '.' || relname as name, seq_scan::int as reads from pg_stat_user_tables where n_live_tup > $1 and schemaname <> 'audit'", [LARGE_TABLE_ROWS]);
  return rows;
}

// The list of 50 cases against bare Fastify and pg, in interleaved rounds.
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { withCpuTime } from './cpu-time.mjs';
import { load, median } from './load.mjs';
import { signIn, startApi, startServer } from './processes.mjs';

const LOGIN = 'kierownik.f1';
const LOG = `
  create schema bench;
  create table bench.wpis (id bigint generated always as identity primary key, chwila timestamptz not null default now(), uzytkownik_id uuid not null,
    zasob text not null, cel text not null, osoba_ids uuid[] not null, sprawa_ids uuid[] not null);
  grant usage on schema bench to ostoja_app;
  grant insert on bench.wpis to ostoja_app`;

/** Measures the list; `rounds` of `seconds` for each of the servers, in turns. */
export async function measureCaseList(city, { rounds, seconds }) {
  await city.superuser.query(LOG);
  const servers = await startServers(city);
  try {
    await assertSameAnswers(servers);
    for (const { url, header } of servers) await load(url, { seconds, authorization: await header() });
    const logged = await countEntries(city);
    const measured = servers.map(() => []);
    for (let round = 0; round < rounds; round += 1) {
      // Each round begins with another server, so that none always follows the same neighbour.
      for (const index of servers.map((_, position) => (position + round) % servers.length)) {
        const { url, header, pid } = servers[index];
        const authorization = await header();
        measured[index].push(await withCpuTime(city, pid, () => load(url, { seconds, authorization })));
      }
    }
    assertLogged(await countEntries(city), logged, measured);
    return summarise(servers, measured);
  } finally {
    for (const { stop } of servers) await stop();
  }
}

async function startServers(city) {
  const { accessTokenKey } = await import(join(root, 'dist/libs/access/src/session/jwt.strategy.js'));
  const { JEDNOSTKA_ID, komorkaId, uzytkownikId } = await import(join(root, 'dist/libs/access/src/index.js'));
  const env = {
    ...process.env, BENCH_TOKEN_KEY: accessTokenKey({ OSTOJA_SECRET: city.secret }).toString('hex'), BENCH_API_URL: city.urls.api,
    BENCH_SUPERUSER_URL: city.urls.superuser, BENCH_FILIA: `${JEDNOSTKA_ID} ${komorkaId('filia-1')}`, BENCH_UNITS: (await unitsOf(city, JEDNOSTKA_ID, uzytkownikId(LOGIN))).join(' '),
  };
  const api = await startApi(city);
  const bare = await startServer('scripts/bench/bare-server.mjs', '/health', env);
  const prepared = await startServer('scripts/bench/bare-server.mjs', '/health', { ...env, BENCH_PREPARED: 'true' });
  const header = () => signIn(api.address, LOGIN);
  return [
    { name: 'Ostoja', url: `${api.address}/api/v1/sprawy?limit=50`, header, pid: api.pid, stop: api.stop },
    { name: 'goły Fastify + pg, ta sama praca', url: `${bare.address}/sprawy?limit=50`, header, pid: bare.pid, stop: bare.stop },
    { name: 'goły Fastify + pg, ta sama praca, zapytanie przygotowane', url: `${prepared.address}/sprawy?limit=50`, header, pid: prepared.pid, stop: prepared.stop },
    { name: 'goły Fastify + pg, bez kontroli dostępu i dziennika', url: `${bare.address}/sprawy-bez-kontroli?limit=50`, header, pid: bare.pid, stop: async () => undefined },
  ];
}

/** Units in which the person may read cases; the API keeps them for a moment, the bare server is told once. */
async function unitsOf({ superuser }, jednostka, uzytkownik) {
  await superuser.query('begin');
  await superuser.query("select set_config('ostoja.jednostka', $1, true), set_config('ostoja.uzytkownik', $2, true), set_config('ostoja.dzis', current_date::text, true)", [jednostka, uzytkownik]);
  const { rows } = await superuser.query("select access.komorki('postepowanie:sprawa:read') as units");
  await superuser.query('commit');
  return rows[0].units;
}

/** A comparison of servers that say different things would say nothing. */
async function assertSameAnswers(servers) {
  const answers = [];
  for (const { url, header } of servers) answers.push(await (await fetch(url, { headers: { authorization: await header() } })).json());
  const [first, ...others] = answers.map(({ elementy }) => JSON.stringify(elementy));
  if (answers[0].elementy.length !== 50 || others.some((other) => other !== first)) throw new Error('serwery odpowiadają różnie na to samo pytanie');
}

async function countEntries({ superuser }) {
  const { rows } = await superuser.query("select (select count(*)::int from audit.wpis where zasob = 'sprawa') as api, (select count(*)::int from bench.wpis) as bare");
  return rows[0];
}

/** Every answer left its row in a log. */
function assertLogged(after, before, [api, ...bare]) {
  const requests = (rounds) => rounds.reduce((sum, round) => sum + round.requests, 0);
  const isMissing = after.api - before.api < requests(api) || after.bare - before.bare < requests(bare[0]) + requests(bare[1]);
  if (isMissing) throw new Error('w dzienniku brakuje wpisów');
}

function summarise(servers, measured) {
  return servers.map(({ name }, index) => ({
    name,
    perSecond: median(measured[index].map((round) => round.perSecond)),
    p50: median(measured[index].map((round) => round.p50)),
    p99: median(measured[index].map((round) => round.p99)),
    cpuMs: median(measured[index].map((round) => round.cpuMs)),
    // The median of ratios of neighbours, not the ratio of medians: the machine's moods fall on both sides of a pair.
    ratio: median(measured[index].map((round, i) => measured[0][i].perSecond / round.perSecond)),
  }));
}

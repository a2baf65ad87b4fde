// What the API is compared with: Fastify and pg without a framework, written plainly.
// /sprawy does the same work as the API: token, transaction with the principal under row-level security, the same question, a log row.
// /sprawy-bez-kontroli does none of it: only the question, as a role that row-level security does not bind.
import { createSecretKey } from 'node:crypto';
import Fastify from 'fastify';
import jwt from 'jsonwebtoken';
import pg from 'pg';
import 'reflect-metadata';
import { toSprawaPozycja } from '../../dist/libs/postepowanie/src/sprawa/sprawa.dto.js';
import { sprawyQuestion } from '../../dist/libs/postepowanie/src/sprawa/sprawa.query.js';

const { PORT, BENCH_TOKEN_KEY, BENCH_API_URL, BENCH_SUPERUSER_URL, BENCH_FILIA, BENCH_UNITS, BENCH_PREPARED, DATABASE_POOL = '10' } = process.env;
// A KeyObject: given bytes, the library would first try to read them as a public key, at every request.
const tokenKey = createSecretKey(BENCH_TOKEN_KEY, 'hex');
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: BENCH_API_URL, max: Number(DATABASE_POOL) });
const openPool = new pg.Pool({ connectionString: BENCH_SUPERUSER_URL, max: Number(DATABASE_POOL) });
const units = BENCH_UNITS.split(' ');
const app = Fastify();

app.get('/health', async () => ({ ok: true }));

app.get('/sprawy', async (request, reply) => {
  let claims;
  try {
    claims = jwt.verify(request.headers.authorization?.slice('Bearer '.length), tokenKey, { algorithms: ['HS256'] });
  } catch {
    return reply.code(401).send({ blad: 'token' });
  }
  const limit = Number(request.query.limit ?? 50);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('ostoja.jednostka', $1, true), set_config('ostoja.uzytkownik', $2, true), set_config('ostoja.dzis', $3, true)", [
      claims.jed, claims.sub, new Date().toISOString().slice(0, 10),
    ]);
    const question = sprawyQuestion({}, 'termin', limit + 1, null, units);
    const { rows } = await client.query({ text: question.sql, values: question.params, name: BENCH_PREPARED ? question.name : undefined });
    const page = toPage(rows, limit);
    await client.query('insert into bench.wpis (uzytkownik_id, zasob, cel, osoba_ids, sprawa_ids) values ($1, $2, $3, $4, $5)', [
      claims.sub, 'sprawa', 'lista', page.elementy.map((sprawa) => sprawa.osoba.id), page.elementy.map((sprawa) => sprawa.id),
    ]);
    await client.query('commit');
    return page;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
});

const OPEN_QUESTION = `
  select s.id, s.znak, s.znak_porzadek, s.komorka_id, k.nazwa as komorka_nazwa, s.swiadczenie_kod, s.stan, s.osoba_id, o.imie, o.nazwisko, s.prowadzacy_id,
    p.imie || ' ' || p.nazwisko as prowadzacy, s.pracownik_socjalny_id, s.otwarta, s.zamknieta,
    s.najblizszy_termin, s.najblizszy_termin_rodzaj, s.najblizszy_termin_opis, s.wersja
  from postepowanie.sprawa s
  join osoba.osoba o on o.jednostka_id = s.jednostka_id and o.id = s.osoba_id
  join access.komorka k on k.jednostka_id = s.jednostka_id and k.id = s.komorka_id
  left join access.uzytkownik p on p.jednostka_id = s.jednostka_id and p.id = s.prowadzacy_id
  where s.jednostka_id = $1 and s.komorka_id = $2 and s.zamknieta is null
  order by s.najblizszy_termin, s.id limit $3`;

const [jednostka, filia] = BENCH_FILIA.split(' ');
app.get('/sprawy-bez-kontroli', async (request) => {
  const limit = Number(request.query.limit ?? 50);
  const { rows } = await openPool.query(OPEN_QUESTION, [jednostka, filia, limit + 1]);
  return toPage(rows, limit);
});

function toPage(rows, limit) {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { elementy: shown.map(toSprawaPozycja), nastepny: last ? Buffer.from(JSON.stringify([last.najblizszy_termin, last.id])).toString('base64url') : null };
}

await app.listen({ port: Number(PORT), host: '127.0.0.1' });

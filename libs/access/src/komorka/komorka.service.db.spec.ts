import { AccessApp } from '@ostoja/access/testing';
import { Client } from 'pg';
import { UNITS } from '../structure/seed-structure.js';
import { komorkaId } from '../structure/structure-id.js';
import type { KomorkaPage, KomorkaResponse } from './komorka.dto.js';

describe('units', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());

  let key = 0;
  const headers = async (login: string, version?: number) => ({
    authorization: `Bearer ${await app.tokenOf(login)}`,
    'idempotency-key': `key-of-test-${(key += 1)}`,
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  });
  const request = (kod: string, obsluguje: string[] = []) => ({ nadrzedna_id: komorkaId('pion-srodowiskowy'), rodzaj: 'dzial', kod, nazwa: 'Dział Próbny', symbol: 'DPr', obsluguje });
  const create = async (payload: object, login = 'administrator') => app.send('POST', '/komorki', { payload, headers: await headers(login) });
  const covers = async (unit: string, other: string) => {
    const sql = new Client({ connectionString: app.database.urls.superuser });
    await sql.connect();
    const { rowCount } = await sql.query('select from access.zasieg where komorka_id = $1 and obejmuje_id = $2', [unit, other]);
    await sql.end();
    return rowCount === 1;
  };

  it('are shown to everybody, page by page', async () => {
    const token = await app.tokenOf('socjalny.f1');
    const seen: KomorkaResponse[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: KomorkaPage = (await app.get(`/komorki?limit=20${next && `&kursor=${next}`}`, token)).json();
      seen.push(...page.elementy);
      next = page.nastepny;
    }
    expect(seen).toHaveLength(UNITS.length);
    expect(seen.find((one) => one.kod === 'dzial-informacji-2')).toMatchObject({ symbol: 'DIO2', obsluguje: [komorkaId('filia-6'), komorkaId('filia-7')].sort() });
  });

  it('cover at once what they are told to serve, and no more when they cease to', async () => {
    const made = (await create(request('dzial-probny', [komorkaId('filia-3')]))).json<KomorkaResponse>();
    expect(await covers(made.id, komorkaId('filia-3-praca-socjalna'))).toBe(true);
    expect(await covers(komorkaId('pion-srodowiskowy'), made.id)).toBe(true);
    const changed = await app.send('PATCH', `/komorki/${made.id}`, { payload: { obsluguje: [] }, headers: await headers('administrator', 1) });
    expect(changed.json()).toMatchObject({ nazwa: 'Dział Próbny', obsluguje: [], wersja: 2 });
    expect(await covers(made.id, komorkaId('filia-3-praca-socjalna'))).toBe(false);
    expect((await app.send('PATCH', `/komorki/${made.id}`, { payload: { nazwa: 'Inna' }, headers: await headers('administrator', 1) })).statusCode).toBe(412);
  });

  it('are refused with a code that exists, under or for an unknown unit, and to anybody but the administrator', async () => {
    expect((await create(request('filia-1'))).json()).toMatchObject({ status: 409, kod: 'ACCESS.UNIT_CODE_TAKEN' });
    expect((await create({ ...request('dzial-x'), nadrzedna_id: komorkaId('nie-ma') })).json()).toMatchObject({ status: 422, kod: 'ACCESS.UNKNOWN_UNIT', pole: 'nadrzedna_id' });
    expect((await create(request('dzial-y', [komorkaId('nie-ma')]))).json()).toMatchObject({ status: 422, kod: 'ACCESS.UNKNOWN_UNIT', pole: 'obsluguje' });
    expect((await create(request('dzial-z'), 'dyrektor')).statusCode).toBe(403);
  });
});

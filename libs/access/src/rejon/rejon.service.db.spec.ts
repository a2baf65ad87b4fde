import { AccessApp, asUser } from '@ostoja/access/testing';
import { komorkaId } from '../structure/structure-id.js';
import { plainDate } from '@ostoja/kernel';
import type { ImportRejonowResponse, RejonResponse, RejonyPage } from './rejon.dto.js';
import { RejonService } from './rejon.service.js';

describe('streets and the units that serve them', () => {
  let app: AccessApp;
  let key = 0;
  let today: string;

  beforeAll(async () => {
    app = await AccessApp.open();
    today = ((await app.get('/ja', await app.tokenOf('informacja.1'))).json() as { dzis: string }).dzis;
  });
  afterAll(() => app.close());

  const send = async (login: string, path: string, payload: object, version?: number) =>
    app.send('POST', path, { payload, headers: { authorization: `Bearer ${await app.tokenOf(login)}`, 'idempotency-key': `key-of-rejon-${(key += 1)}`, ...(version !== undefined && { 'if-match': `"${version}"` }) } });
  const list = async (query: string): Promise<RejonyPage> => (await app.get(`/rejony?${query}`, await app.tokenOf('socjalny.f1'))).json();
  const unitsOf = async (ulica: string, numer: string | null, dzien = today) =>
    asUser('informacja.1', () => app.nest.get(RejonService, { strict: false }).find(ulica, numer, plainDate(dzien)));

  it.each([
    ['a side of the street', 'Ćwiczebna', '12/3', ['filia-2']],
    ['without Polish letters and with a letter of the house', 'ul. cwiczebna', '7a', ['filia-1']],
    ['beyond the last bounded number', 'ulica Ćwiczebna', '120', ['filia-3']],
    ['up to a letter', 'Próbna', '12B', ['filia-6']],
    ['after that letter', 'Próbna', '12 c', ['filia-7']],
    ['an estate without a number', 'osiedle Teatralne', null, ['filia-1']],
    ['several candidates without a number', 'Wzorcowa', null, ['filia-3', 'filia-9']],
    ['several candidates where rows overlap', 'al. Modelowa', '95', ['filia-6', 'filia-7']],
    ['no unit for a number that no row takes', 'Ćwiczebna', '50', ['filia-2']],
    ['nothing for an unknown street', 'Nieznana', '1', []],
    ['nothing for hostile text', `%_'; drop table access.rejon--`, '1', []],
  ])('%s', async (_, ulica, numer, filie) => {
    expect((await unitsOf(ulica, numer)).wpisy.map((one) => one.komorka_id).sort()).toEqual(filie.map(komorkaId).sort());
  });

  it('a misspelt street is met with similar ones', async () => {
    expect(await unitsOf('Ćwiczbna', '7')).toMatchObject({ wpisy: [], podobne: ['ul. Ćwiczebna'] });
  });

  it('are read by everybody, page by page, and written by those who keep the list', async () => {
    const first = await list('limit=10');
    const second = await list(`limit=10&kursor=${first.nastepny}`);
    expect(first.elementy[0]).toMatchObject({ ulica: 'ul. Ćwiczebna', przyklad: true });
    expect(new Set([...first.elementy, ...second.elementy].map(({ id }) => id)).size).toBe(17);
    const entry = { komorka_id: komorkaId('filia-5'), ulica: 'pl. Nowy Wzorcowy', strona: 'obie', od: today };
    expect((await send('informacja.1', '/rejony', entry)).statusCode).toBe(403);
    expect((await send('kierownik.f1', '/rejony', entry)).statusCode).toBe(403);
    const made = (await send('dyrektor', '/rejony', entry)).json<RejonResponse>();
    expect(made).toMatchObject({ komorka_nazwa: 'Filia 5', przyklad: false, do: null });
    expect((await send('kierownik.f1', '/rejony', { ...entry, od_numeru: 'pierwszy' })).json()).toMatchObject({ status: 422, pole: 'od_numeru' });
    expect((await send('kierownik.f1', '/rejony', { ...entry, komorka_id: komorkaId('nie-ma') })).json()).toMatchObject({ status: 422, kod: 'ACCESS.UNKNOWN_UNIT' });
    expect((await send('dyrektor', `/rejony/${made.id}/zakonczenia`, { do: today }, 2)).statusCode).toBe(412);
    expect((await send('kierownik.f1', `/rejony/${made.id}/zakonczenia`, { do: today }, 1)).statusCode).toBe(403);
    expect((await send('dyrektor', `/rejony/${made.id}/zakonczenia`, { do: today }, 1)).json()).toMatchObject({ do: today, wersja: 2 });
  });

  it('a file with a fault changes nothing and says what is wrong in which line', async () => {
    const tresc = 'ulica;od_numeru;do_numeru;strona;komorka\nul. Dobra;1;;;F1\nul. Zła;9;3;krzywe;F77\n';
    const { bledy } = (await send('dyrektor', '/rejony/importy', { tresc, od: today })).json<{ bledy: { pole: string }[] }>();
    expect(bledy.map(({ pole }) => pole)).toEqual(['tresc.3.komorka', 'tresc.3.strona', 'tresc.3.do_numeru']);
    for (const text of ['<html>', 'a;b\n1;2', '"niedomknięty']) expect((await send('dyrektor', '/rejony/importy', { tresc: text, od: today })).json()).toMatchObject({ kod: 'ACCESS.STREET_FILE', pole: 'tresc' });
    expect((await unitsOf('Dobra', '1')).wpisy).toEqual([]);
  });

  it('a new list replaces the old one from its day on, and the same day again', async () => {
    const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
    const load = async (unit: string, od = tomorrow) => send('dyrektor', '/rejony/importy', { tresc: `\ufeffulica,od_numeru,do_numeru,strona,komorka\r\nŻurawia,,,,${unit}\r\n`, od });
    expect((await load('f2')).json<ImportRejonowResponse>()).toMatchObject({ dodano: 1, zakonczono: 17 });
    expect((await load('filia-4')).json<ImportRejonowResponse>()).toMatchObject({ dodano: 1, zakonczono: 1 });
    expect((await unitsOf('ul. Żurawia', '3')).wpisy.map((one) => one.komorka_id)).toEqual([komorkaId('filia-9')]);
    expect((await unitsOf('ul. Żurawia', '3', tomorrow)).wpisy.map((one) => one.komorka_id)).toEqual([komorkaId('filia-4')]);
    expect((await load('f2', '2020-01-01')).json()).toMatchObject({ kod: 'ACCESS.STREET_DAY_PAST', pole: 'od' });
  });
});

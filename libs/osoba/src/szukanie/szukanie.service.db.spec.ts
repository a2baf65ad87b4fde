import { JEDNOSTKA_ID } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { OsobaService } from '../osoba/osoba.service.js';
import { ScalenieService } from '../scalenie/scalenie.service.js';
import { CANDIDATES, searchSql } from './szukanie.sql.js';
import { SzukanieService } from './szukanie.service.js';
import { OsobaModule } from '../osoba.module.js';

const CROWD = 50_000;
/** Names like those of a city: a few are very common, most are rare. */
const FILL = `
  insert into osoba.osoba (jednostka_id, id, pesel, imie, nazwisko, data_urodzenia, plec, opis, zmieniono)
  select $1, gen_random_uuid(), null,
    (array['Anna','Maria','Katarzyna','Piotr','Krzysztof','Andrzej','Agnieszka','Łukasz','Żaneta','Święcisława'])[1 + (n * 7) % 10],
    initcap((array['now','kowal','wiśn','wójc','kamiń','lewand','zieliń','szymań','woźni','dąbr','kozł','jank','mazur','kwiatk','krawcz','piotr','grab','pawł','michal','król'])[1 + n % 20]
      || chr(97 + (n / 20) % 26) || (array['ski','cki','ak','czyk','owicz'])[1 + (n / 520) % 5] || case when n % 3 = 0 then chr(97 + (n / 2600) % 26) || 'ek' else '' end),
    date '1930-01-01' + (n * 13) % 33000, 'K', 'osoba syntetyczna', now()
  from generate_series(1, ${CROWD}) as n`;

describe('SzukanieService', () => {
  let centre: Centre;
  let szukanie: SzukanieService;
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    szukanie = centre.get(SzukanieService);
    await centre.superuser.query(FILL, [JEDNOSTKA_ID]);
    await centre.superuser.query('analyze osoba.osoba');
  });
  afterAll(() => centre.stop());

  const add = (fields: object) => centre.as('socjalny.f1', async () => (await centre.get(OsobaService).create(aOsoba(fields))).id);
  const search = (tekst: string, login = 'socjalny.f2') => centre.as(login, () => szukanie.search({ tekst }));
  const ids = async (tekst: string, login?: string) => (await search(tekst, login)).elementy.map((one) => one.id);
  const similar = (fields: { imie: string; nazwisko: string; pesel?: string; data_urodzenia?: string }) => centre.as('informacja.f2', () => szukanie.findSimilar(fields));

  const explain = async (sql: string, params: unknown[]) => {
    const plan = await centre.as('socjalny.f1', () => centre.get(Database).read<{ 'QUERY PLAN': string }>(`explain (costs off) ${sql}`, params));
    return plan.map((row) => row['QUERY PLAN']).join('\n');
  };

  it('finds a person by beginnings of names, in any order, with and without diacritics', async () => {
    const id = await add({ imie: 'Świętosława', drugie_imie: 'Łucja', nazwisko: 'Brzęczyszczykiewicz-Żółw', pesel: '85031700138', opis: undefined });
    for (const tekst of ['brzęczysz', 'BRZECZYSZ', 'Żółw Świętosł', 'lucja brzecz', 'zolw swietoslawa brzeczyszczykiewicz', '85031700138', ' brzęczysz %_ ']) {
      expect([tekst, await ids(tekst)]).toEqual([tekst, [id]]);
    }
    expect(await ids('czyszczykiewicz')).toEqual([]);
  });

  it('walks all pages once, in Polish order', async () => {
    const seen: string[] = [];
    let kursor: string | undefined;
    do {
      const page = await centre.as('socjalny.f1', () => szukanie.search({ tekst: 'wójca', limit: 100, kursor }));
      seen.push(...page.elementy.map((one) => `${one.nazwisko} ${one.imie} ${one.id}`));
      kursor = page.nastepny ?? undefined;
    } while (kursor);
    expect(new Set(seen).size).toBe(seen.length);
    const { rows } = await centre.superuser.query("select nazwisko || ' ' || imie || ' ' || id as k from osoba.osoba where szukaj like '% wojca%' order by nazwisko, imie, id");
    expect(seen).toEqual(rows.map((row: { k: string }) => row.k));
    expect(seen.length).toBeGreaterThan(CROWD / 1000);
  });

  it.each(['%', '_', '%%', '', 'a', "'", '😀', '\\'])('refuses to search by %p, which says nothing', async (tekst) => {
    await expect(search(tekst)).rejects.toMatchObject({ code: 'OSOBA.SEARCH_EMPTY' });
  });

  it.each(["'; drop table osoba.osoba; --", '<script>alert(1)</script>', 'x'.repeat(200), 'a b c d e f g h i j', 'Ко Ол'])('survives %p', async (tekst) => {
    await expect(search(tekst)).resolves.toMatchObject({ nastepny: null });
  });

  it.each(['administrator', 'inspektor.danych', 'klient.ngo'])('shows nobody to %s', async (login) => {
    expect(await ids('kowal', login)).toEqual([]);
  });

  it('finds a merged person under each of its names, once', async () => {
    const [a, b] = [await add({ imie: 'Zdzisława', nazwisko: 'Dwojga-Pierwsza' }), await add({ imie: 'Zdzisława', nazwisko: 'Dwojga-Druga' })];
    await centre.as('kierownik.f1', () => centre.get(ScalenieService).merge(a, b, 'to samo'));
    expect(await ids('pierwsza zdzisl')).toEqual([b]);
    expect(await ids('dwojga')).toEqual([b]);
  });

  it('hints at duplicates whatever slip is made', async () => {
    const id = await add({ imie: 'Weronika', nazwisko: 'Ćwiertniewska', data_urodzenia: '1979-05-06' });
    for (const [imie, nazwisko] of [['Weronika', 'Cwiertniewska'], ['Ćwiertniewska', 'Weronika'], ['Weronkia', 'Ćwiertniewska'], ['Weronika', 'Ćwietrniewska'], ['weronika', 'ćwiertniewsk']]) {
      const [first] = await similar({ imie: imie!, nazwisko: nazwisko!, data_urodzenia: '1979-05-06' });
      expect(first).toMatchObject({ id, powody: expect.arrayContaining(['data-urodzenia']) });
    }
    for (const [imie, nazwisko] of [['Weronika', 'Ćwietrniewska'], ['Weronkia', 'Cwiertniewska'], ['Cwiertniewska', 'Weronika']]) {
      expect((await similar({ imie: imie!, nazwisko: nazwisko! })).map((one) => one.id)).toContain(id);
    }
    expect(await similar({ imie: 'Barnaba', nazwisko: 'Nieistniejący' })).toEqual([]);
  });

  it.each([
    ['a rare name', { tekst: 'brzęczysz' }, null],
    ['two words', { tekst: 'kowala anna' }, null],
    ['a PESEL number', { pesel: '85031700138' }, null],
    ['a birth date', { dataUrodzenia: '1980-01-01' }, null],
    ['the next page of a common beginning', { tekst: 'ko' }, ['Kowalask', 'Anna', '00000000-0000-0000-0000-000000000000']],
  ])('reads no whole table for %s, with the eyes of a worker', async (_, terms, after) => {
    const { sql, params } = searchSql(terms, after, 51);
    const text = await explain(sql, params);
    expect(text).toMatch(/Index Scan (on|using) osoba_(szukaj|pesel|urodzenie|nazwisko)/);
    expect(text).not.toMatch(/Seq Scan on osoba\b/);
  });

  it('reads no whole table for hints', async () => {
    const text = await explain(CANDIDATES, ['Kowalaski', 'Anna', '85031700138', null, '1980-01-01', 60]);
    expect(text).toMatch(/Index Scan using osoba_podobne/);
    expect(text).not.toMatch(/Seq Scan on osoba\b/);
  });
});

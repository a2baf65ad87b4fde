import { JEDNOSTKA_ID, komorkaId, uzytkownikId } from '@ostoja/access';
import { newId, plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { SprawaAktaService } from './sprawa-akta.service.js';
import { SprawaListaService } from './sprawa-lista.service.js';
import type { SprawyQuery } from './sprawa.dto.js';
import { SprawaService } from './sprawa.service.js';

describe('the list of cases', () => {
  let centre: CaseCentre;
  let sealed: string;
  let inFilia1: string[];
  let inFilia2: string[];

  const list = (login: string, query: SprawyQuery = {}) => centre.as(login, () => centre.get(SprawaListaService).list(query));
  const count = (login: string, query: SprawyQuery = {}) => centre.as(login, () => centre.get(SprawaListaService).count(query));
  const show = (login: string, id: string) => centre.as(login, () => centre.get(SprawaAktaService).show(id));

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2025-03-20'));
    const kragId = newId();
    await centre.superuser.query('insert into access.krag (jednostka_id, id, nazwa) values ($1, $2, $3)', [JEDNOSTKA_ID, kragId, 'krąg próbny']);
    await centre.superuser.query('insert into access.krag_czlonek (jednostka_id, id, krag_id, uzytkownik_id, od) values ($1, $2, $3, $4, $5)', [JEDNOSTKA_ID, newId(), kragId, uzytkownikId('kierownik.f1'), '2025-01-01']);
    const register = (login: string, filia: string, day: string, fields = {}) =>
      centre.as(login, async () => {
        const { id: osobaId } = await centre.get(OsobaService).create(aOsoba());
        const { sprawy } = await centre.get(WniosekService).register(aWniosek({ osobaId, komorkaId: komorkaId(filia), dataWplywu: plainDate(day), ...fields }));
        return sprawy[0]!.id;
      });
    inFilia1 = [];
    for (const day of ['2025-03-03', '2025-03-05', '2025-03-04', '2025-03-05', '2025-03-12']) inFilia1.push(await register('specjalista.f1', 'filia-1', day));
    inFilia2 = [await register('informacja.f2', 'filia-2', '2025-03-06')];
    sealed = await register('kierownik.f1', 'filia-1', '2025-03-07', { kragId });
  });
  afterAll(() => centre.close());

  it.each([
    ['specjalista.f1', 5], ['socjalny.f1', 5], ['informacja.1', 5], ['kierownik.f1', 6], ['specjalista.f2', 1], ['informacja.f2', 1], ['dyrektor', 6],
    ['administrator', 0], ['inspektor.danych', 0], ['ksiegowosc.przygotowanie', 0], ['ksiegowosc.wysylka', 0], ['klient.ngo', 0],
  ])('%s sees %i through the list and the count alike', async (login, expected) => {
    expect((await list(login)).elementy).toHaveLength(expected);
    expect((await count(login)).reduce((sum, { liczba }) => sum + liczba, 0)).toBe(expected);
  });

  it('outside the circle a sealed case does not exist, through any door', async () => {
    for (const login of ['specjalista.f1', 'informacja.1', 'dyrektor', 'socjalny.f1']) {
      for (const sort of ['termin', 'znak', 'otwarta'] as const) expect((await list(login, { sort })).elementy.map(({ id }) => id)).not.toContain(sealed);
      await expect(show(login, sealed)).rejects.toMatchObject({ status: 404 });
      await expect(centre.as(login, () => centre.get(SprawaService).assign(sealed, {}, () => undefined))).rejects.toMatchObject({ status: 404 });
    }
    expect((await show('kierownik.f1', sealed)).znak).toMatch(/^F1\.5120\.Z-[0-9A-F]{6}\.1\.2025$/);
  });

  it.each([
    ['termin', (row: { najblizszy_termin: { data: string } | null }) => row.najblizszy_termin!.data],
    ['znak', (row: { znak: string }) => Number(row.znak.split('.')[2])],
    ['otwarta', (row: { otwarta: string }) => -Date.parse(row.otwarta)],
  ] as const)('pages by %s without loss or repetition', async (sort, key) => {
    const seen: { id: string; key: string | number }[] = [];
    let kursor: string | undefined;
    do {
      const page = await list('specjalista.f1', { sort, limit: 2, kursor });
      seen.push(...page.elementy.map((row) => ({ id: row.id, key: (key as (r: typeof row) => string | number)(row) })));
      kursor = page.nastepny ?? undefined;
    } while (kursor);
    expect(seen.map(({ id }) => id).sort()).toEqual([...inFilia1].sort());
    expect(seen.map((row) => row.key)).toEqual(seen.map((row) => row.key).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it('says what is due next and why', async () => {
    const [first] = (await list('specjalista.f1')).elementy;
    expect(first).toMatchObject({ stan_nazwa: 'Wszczęte', komorka_nazwa: 'Filia 1', najblizszy_termin: { rodzaj: 'wywiad', data: '2025-03-21', opis: expect.stringContaining('14\u00a0dni roboczych od') } });
  });

  it('filters by the leading system and shows it', async () => {
    const [moved] = inFilia1;
    await centre.superuser.query(`update postepowanie.sprawa set system_prowadzacy = 'POMOST' where id = $1`, [moved]);
    expect((await list('specjalista.f1', { system_prowadzacy: 'POMOST' })).elementy).toMatchObject([{ id: moved, system_prowadzacy: 'POMOST' }]);
    expect((await count('specjalista.f1', { system_prowadzacy: 'Ostoja' })).reduce((sum, { liczba }) => sum + liczba, 0)).toBe(inFilia1.length - 1);
    await centre.superuser.query(`update postepowanie.sprawa set system_prowadzacy = 'Ostoja' where id = $1`, [moved]);
  });

  it('filters by state, benefit, unit, person, caseworker and mine', async () => {
    const ids = async (login: string, query: SprawyQuery) => (await list(login, query)).elementy.map(({ id }) => id).sort();
    expect(await ids('dyrektor', { komorka_id: komorkaId('filia-2') })).toEqual(inFilia2);
    expect(await ids('dyrektor', { stan: 'projekt' })).toEqual([]);
    expect(await ids('dyrektor', { swiadczenie_kod: 'zasilek-probny', prowadzacy_id: uzytkownikId('specjalista.f1') })).toEqual([...inFilia1].sort());
    expect(await ids('specjalista.f1', { moje: true })).toEqual([...inFilia1].sort());
    expect(await ids('socjalny.f1', { moje: true })).toEqual([]);
    const { osoba } = (await list('specjalista.f1')).elementy[0]!;
    expect(await ids('specjalista.f1', { osoba_id: osoba.id })).toHaveLength(1);
    expect(await ids('specjalista.f2', { komorka_id: komorkaId('filia-1') })).toEqual([]);
  });
});

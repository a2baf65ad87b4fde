import { JEDNOSTKA_ID, komorkaId, uzytkownikId } from '@ostoja/access';
import { newId, plainDate } from '@ostoja/kernel';
import { GospodarstwoService, OsobaService } from '@ostoja/osoba';
import { aGospodarstwo, aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { SprawaListaService } from '../sprawa/sprawa-lista.service.js';
import { TerminListaService } from '../termin/termin-lista.service.js';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { WylaczenieService } from '../wylaczenie/wylaczenie.service.js';
import { ArkuszService } from './arkusz.service.js';
import { InnaJednostkaService } from './inna-jednostka.service.js';
import { dealInTurns } from './przekazanie.policy.js';
import { PrzekazanieService } from './przekazanie.service.js';

const SPECJALISTA = uzytkownikId('specjalista.f1');
const SOCJALNY = uzytkownikId('socjalny.f1');
const DRUGI = uzytkownikId('socjalny2.f1');

describe('passing cases on', () => {
  let centre: CaseCentre;
  const as = <T>(login: string, work: () => Promise<T>) => centre.as(login, work);
  const register = (filia = 'filia-1', login = 'socjalny.f1') => as(login, async () => {
    const { id: osobaId } = await centre.get(OsobaService).create(aOsoba());
    return (await centre.get(WniosekService).register(aWniosek({ osobaId, komorkaId: komorkaId(filia) }))).sprawy[0]!.id;
  });
  const move = (login: string, sprawaIds: string[], nowi: string[], rola: 'prowadzacy' | 'pracownik-socjalny' = 'pracownik-socjalny') =>
    as(login, () => centre.get(PrzekazanieService).moveCases({ rola, ruchy: dealInTurns(sprawaIds, nowi), uwagi: 'urlop' }));

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(plainDate('2025-03-10'));
  });
  afterAll(() => centre.close());

  it('deals them in turns, refuses each that may not pass, and leaves that one as it was', async () => {
    const [a, b, excluded, foreign] = [await register(), await register(), await register(), await register('filia-2', 'informacja.f2')];
    await as('kierownik.f1', () => centre.get(WylaczenieService).report(excluded, { uzytkownikId: DRUGI, tryb: 'z-urzedu', podstawa: '24-3', uzasadnienie: 'Wątpliwości.', organZastepczy: null }));
    const wyniki = await move('kierownik.f1', [a, foreign, excluded, b], [DRUGI]);
    expect(wyniki.map(({ sprawaId, nowyId, odmowa }) => [sprawaId, nowyId, odmowa?.code ?? null])).toEqual([
      [a, DRUGI, null], [foreign, null, 'NOT_FOUND'], [excluded, null, 'POSTEPOWANIE.PERSON_EXCLUDED'], [b, DRUGI, null],
    ]);
    expect((await move('kierownik.f1', [excluded], [DRUGI, SOCJALNY]))[0]).toMatchObject({ nowyId: SOCJALNY, odmowa: null });
    expect((await move('kierownik.f1', [a], [SPECJALISTA]))[0]!.odmowa?.code).toBe('POSTEPOWANIE.NOT_IN_ROLE');
    const { rows } = await centre.superuser.query('select pracownik_socjalny_id as kto from postepowanie.sprawa where id = any ($1) order by array_position($1, id)', [[a, b, excluded]]);
    expect(rows.map(({ kto }) => kto)).toEqual([DRUGI, DRUGI, SOCJALNY]);
  });

  it('keeps every assignment on record', async () => {
    const id = await register();
    await move('kierownik.f1', [id], [DRUGI]);
    const history = await as('kierownik.f1', () => centre.get(PrzekazanieService).history(id));
    expect(history.map(({ powod, poprzedniId, nowyId, uwagi }) => [powod, poprzedniId, nowyId, uwagi])).toEqual([
      ['przekazanie', SOCJALNY, DRUGI, 'urlop'],
      ['rejestracja', null, SOCJALNY, null],
    ]);
    expect(await as('specjalista.f2', () => centre.get(PrzekazanieService).history(id))).toEqual([]);
  });

  it('is for whoever assigns cases', async () => {
    const id = await register();
    expect((await move('socjalny.f1', [id], [DRUGI]))[0]!.odmowa).toMatchObject({ status: 403 });
  });

  it('passes a case to a unit that runs cases, by whoever may, with its number and a line in the history', async () => {
    const id = await register();
    const pass = (login: string, filia: string) => as(login, () => centre.get(InnaJednostkaService).move({ sprawaIds: [id], komorkaId: komorkaId(filia), prowadzacyId: null, powod: 'zmiana adresu' }));
    await expect(pass('socjalny.f1', 'filia-2')).rejects.toMatchObject({ status: 403 });
    await expect(pass('kierownik.f1', 'filia-1')).rejects.toMatchObject({ code: 'POSTEPOWANIE.UNIT_UNFIT', provision: 'art. 26 § 1 KPA' });
    expect(await pass('kierownik.f1', 'filia-2')).toEqual([expect.stringMatching(/^F1\./)]);
    expect((await as('kierownik.f2', () => centre.get(PrzekazanieService).history(id)))[0]).toMatchObject({ powod: 'inna-jednostka', uwagi: 'zmiana adresu', nowyId: null });
  });

  it('has the new unit serve the household, and lets joined cases pass only together', async () => {
    const [id, other] = [await register(), await register()];
    const { rows: [row] } = await centre.superuser.query<{ osoba_id: string }>('select osoba_id from postepowanie.sprawa where id = $1', [id]);
    await as('socjalny.f1', async () => centre.get(GospodarstwoService).create(komorkaId('filia-1'), aGospodarstwo([row!.osoba_id, (await centre.get(OsobaService).create(aOsoba())).id])));
    const household = () => as('specjalista.f2', () => centre.get(GospodarstwoService).skladNaDzien(row!.osoba_id, plainDate('2025-03-10')));
    const pass = () => as('kierownik.f1', () => centre.get(InnaJednostkaService).move({ sprawaIds: [id], komorkaId: komorkaId('filia-2'), prowadzacyId: null, powod: 'zmiana adresu' }));
    expect(await household()).toBeNull();
    await centre.superuser.query(`insert into postepowanie.powiazanie (jednostka_id, id, komorka_id, rodzaj, glowna_id, sprawa_id, od, powod, kto, chwila)
      values ($1, $2, $3, 'polaczenie', $4, $5, '2025-03-10', 'próba', $2, now())`, [JEDNOSTKA_ID, newId(), komorkaId('filia-1'), other, id]);
    await expect(pass()).rejects.toMatchObject({ code: 'POSTEPOWANIE.CASES_SHARE_PAPERS', status: 409 });
    await centre.superuser.query('delete from postepowanie.powiazanie where sprawa_id = $1', [id]);
    await pass();
    expect((await household())?.czlonkowie).toHaveLength(2);
  });

  it('finds the open cases of one worker', async () => {
    const mine = await register();
    const filtr = { komorkaId: komorkaId('filia-1'), odId: SOCJALNY, swiadczenieKod: null, stan: null };
    const find = (fields = {}) => as('kierownik.f1', () => centre.get(PrzekazanieService).findCases('pracownik-socjalny', { ...filtr, ...fields }, 500));
    expect(await find()).toContain(mine);
    expect(await find({ odId: DRUGI })).not.toContain(mine);
    expect(await find({ stan: 'projekt' })).toEqual([]);
  });

  it('puts the cases of a worker on a sheet, without those that the reader must not see', async () => {
    const mine = await register();
    const sheet = (login: string, kto = SOCJALNY) => as(login, () => centre.get(ArkuszService).show(kto));
    const row = (await sheet('kierownik.f1')).sprawy.find(({ id }) => id === mine)!;
    expect(row).toMatchObject({ stan: 'wszczete', prowadzacy: false, decyzja_stan: null });
    expect(row.terminy[0]).toMatchObject({ stan: 'biegnie', data: expect.stringMatching(/^2025-/) });
    expect((await sheet('socjalny.f1')).sprawy.map(({ id }) => id)).toContain(mine);
    expect((await sheet('kierownik.f2')).sprawy).toEqual([]);
    await expect(sheet('specjalista.f1')).rejects.toMatchObject({ status: 403 });
    expect((await as('kierownik.f1', () => centre.get(ArkuszService).print(SOCJALNY))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('lets the deputy see the worklist and the cases of the absent one as their own, on those days only', async () => {
    const mine = await register();
    const lists = (login: string) => as(login, async () => [
      (await centre.get(TerminListaService).list({ limit: 200 })).elementy.some(({ sprawa_id }) => sprawa_id === mine),
      (await centre.get(SprawaListaService).list({ moje: true, limit: 200 })).elementy.some(({ id }) => id === mine),
    ]);
    expect(await lists('socjalny2.f1')).toEqual([false, false]);
    await centre.superuser.query('insert into access.zastepstwo (jednostka_id, id, zastepowany_id, zastepujacy_id, od, "do") values ($1, $2, $3, $4, $5, $5)', [JEDNOSTKA_ID, newId(), SOCJALNY, DRUGI, '2025-03-10']);
    expect(await lists('socjalny2.f1')).toEqual([true, true]);
    centre.setToday(plainDate('2025-03-11'));
    expect(await lists('socjalny2.f1')).toEqual([false, false]);
    centre.setToday(plainDate('2025-03-10'));
  });
});

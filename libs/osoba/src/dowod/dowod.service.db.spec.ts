import { komorkaId } from '@ostoja/access';
import { newId, type PlainDate, plainDate } from '@ostoja/kernel';
import { aDochod, aOsoba } from '@ostoja/osoba/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { OsobaService } from '../osoba/osoba.service.js';
import { DowodService } from './dowod.service.js';
import { OsobaModule } from '../osoba.module.js';

const YEAR = { od: plainDate('2025-01-01'), do: plainDate('2025-12-31') };
const day = (text: string) => text as PlainDate;

describe('DowodService', () => {
  let centre: Centre;
  let dowody: DowodService;
  beforeAll(async () => {
    centre = await openCentre([OsobaModule]);
    dowody = centre.get(DowodService);
  });
  afterAll(() => centre.stop());

  const inF1 = <T>(work: () => Promise<T>) => centre.as('socjalny.f1', work);
  const person = (komorka = 'filia-1', login = 'socjalny.f1') =>
    centre.as(login, async () => (await centre.get(OsobaService).create(aOsoba({ komorka_id: komorkaId(komorka) }))).id);
  const amounts = async (osobaId: string, naChwile?: Date) => {
    const { wiersze } = await inF1(() => dowody.query({ osobaIds: [osobaId], rodzaj: 'dochod', ...YEAR, naChwile }));
    return wiersze.map((row) => (row.tresc as { kwota: string }).kwota);
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

  it('records income for its month and finds it by period', async () => {
    const osobaId = await person();
    const dowod = await inF1(() => dowody.recordDowod(aDochod(osobaId)));
    expect(dowod).toMatchObject({ wazneOd: '2025-03-01', wazneDo: '2025-03-31', zmiana: 'nowy' });
    const ask = (od: string, to: string) => inF1(() => dowody.query({ osobaIds: [osobaId], rodzaj: 'dochod', od: plainDate(od), do: plainDate(to) }));
    expect((await ask('2025-03-31', '2025-04-30')).wiersze).toHaveLength(1);
    const empty = await ask('2025-04-01', '2025-04-30');
    expect(empty).toEqual({ wiersze: [], zapytanie: { osoby: [osobaId], rodzaj: 'dochod', od: '2025-04-01', do: '2025-04-30', na_chwile: expect.any(String), wynik: [] } });
  });

  it('answers many people with one query, each row under its person', async () => {
    const ids = [await person(), await person(), await person()];
    for (const id of ids.slice(0, 2)) await inF1(() => dowody.recordDowod(aDochod(id)));
    const { wiersze, zapytanie } = await inF1(() => dowody.query({ osobaIds: ids, rodzaj: 'dochod', ...YEAR }));
    expect(wiersze.map((row) => row.osobaId).sort()).toEqual(ids.slice(0, 2).sort());
    expect(zapytanie.wynik).toEqual(wiersze.map((row) => row.id));
  });

  it('corrects without losing what we held before', async () => {
    const osobaId = await person();
    const { id } = await inF1(() => dowody.recordDowod(aDochod(osobaId, { kwota: '500.00' })));
    const before = new Date();
    await pause();
    const corrected = await inF1(() => dowody.correctDowod(id, { powod: 'przestawione cyfry', tresc: { rodzaj: 'wynagrodzenie', kwota: '550.00', miesiac: '2025-04' } }));
    expect(corrected).toMatchObject({ zmiana: 'korekta', poprzedniId: id, wazneOd: '2025-04-01', wazneDo: '2025-04-30' });
    expect(await amounts(osobaId)).toEqual(['550.00']);
    expect(await amounts(osobaId, before)).toEqual(['500.00']);
  });

  it('closes the old and opens the new when life changes', async () => {
    const osobaId = await person();
    const rent = { rodzaj: 'renta', kwota: '400.00' };
    const { id } = await inF1(() => dowody.recordDowod({ osobaId, rodzaj: 'dochod', tresc: rent, wazneOd: day('2025-01-01') }));
    await inF1(() => dowody.changeDowod(id, { od: day('2025-06-01'), tresc: { ...rent, kwota: '450.00' } }));
    const { wiersze } = await inF1(() => dowody.query({ osobaIds: [osobaId], rodzaj: 'dochod', ...YEAR }));
    expect(wiersze.map((row) => [row.wazneOd, row.wazneDo])).toEqual([['2025-01-01', '2025-05-31'], ['2025-06-01', null]]);
    await expect(inF1(() => dowody.changeDowod(wiersze[1]!.id, { od: day('2025-06-01') }))).rejects.toMatchObject({ code: 'OSOBA.DOWOD_CHANGE_DAY' });
    await inF1(() => dowody.changeDowod(wiersze[1]!.id, { od: day('2025-09-01') }));
    expect((await inF1(() => dowody.query({ osobaIds: [osobaId], rodzaj: 'dochod', ...YEAR }))).wiersze.map((row) => row.wazneDo)).toEqual(['2025-05-31', '2025-08-31']);
  });

  it('lets one of two corrections of the same row through', async () => {
    const { id } = await inF1(async () => dowody.recordDowod(aDochod(await person())));
    const correct = (powod: string) => inF1(() => dowody.correctDowod(id, { powod, wazneDo: null }));
    const results = await Promise.allSettled([correct('a'), correct('b'), correct('c')]);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'OSOBA.DOWOD_SUPERSEDED', status: 409 });
    await expect(correct('d')).rejects.toMatchObject({ code: 'OSOBA.DOWOD_SUPERSEDED' });
  });

  it('revokes, and lets nobody build on what is revoked', async () => {
    const osobaId = await person();
    const { id } = await inF1(() => dowody.recordDowod(aDochod(osobaId)));
    await inF1(() => dowody.revokeDowod(id, 'nie ta osoba'));
    expect(await amounts(osobaId)).toEqual([]);
    await expect(inF1(() => dowody.correctDowod(id, { powod: 'x' }))).rejects.toMatchObject({ status: 409 });
  });

  it('keeps health under a key: no word of it lies in the database, and a moved content does not open', async () => {
    const osobaId = await person();
    const record = () => inF1(() => dowody.recordDowod({ osobaId, rodzaj: 'okolicznosc', tresc: { powod: 'alkoholizm', opis: 'leczenie odwykowe' }, wazneOd: day('2025-01-01') }));
    // Both are the first to need a key.
    const [first, second] = await Promise.all([record(), record()]);
    const { rows } = await centre.superuser.query('select tresc, tresc_szyfr from osoba.dowod where id = $1', [first.id]);
    expect(rows[0].tresc).toBeNull();
    expect(rows[0].tresc_szyfr.toString('latin1')).not.toContain('alkohol');
    const ask = () => inF1(() => dowody.query({ osobaIds: [osobaId], rodzaj: 'okolicznosc', ...YEAR }));
    expect((await ask()).wiersze.map((row) => [row.id, row.tresc])).toEqual(expect.arrayContaining([[first.id, first.tresc], [second.id, second.tresc]]));
    await centre.superuser.query('update osoba.dowod set tresc_szyfr = (select tresc_szyfr from osoba.dowod where id = $2) where id = $1', [first.id, second.id]);
    await expect(ask()).rejects.toThrow();
    const { rows: keys } = await centre.superuser.query('select count(*)::int as n from osoba.klucz');
    expect(keys).toEqual([{ n: 1 }]);
  });

  it.each([
    ['an unknown kind', { rodzaj: 'horoskop', tresc: {} }, 'OSOBA.DOWOD_KIND'],
    ['an unknown field', { tresc: { rodzaj: 'renta', kwota: '1', miesiac: '2025-03', nadmiar: 1 } }, 'OSOBA.DOWOD_CONTENT'],
    ['a negative amount', { tresc: { rodzaj: 'renta', kwota: '-1.00', miesiac: '2025-03' } }, 'OSOBA.DOWOD_CONTENT'],
    ['an amount as a number', { tresc: { rodzaj: 'renta', kwota: 1, miesiac: '2025-03' } }, 'OSOBA.DOWOD_CONTENT'],
    ['a list for a content', { tresc: [] }, 'OSOBA.DOWOD_CONTENT'],
    ['broken Unicode', { tresc: { rodzaj: 'renta', kwota: '1', miesiac: '2025-03', platnik: 'x\ud800' } }, 'OSOBA.DOWOD_CONTENT'],
    ['no period', { tresc: { rodzaj: 'renta', kwota: '1' } }, 'OSOBA.DOWOD_PERIOD_REQUIRED'],
    ['an end before the start', { wazneOd: day('2025-03-02'), wazneDo: day('2025-03-01') }, 'OSOBA.DOWOD_PERIOD'],
  ])('refuses %s', async (_, fields, code) => {
    const osobaId = await person();
    await expect(inF1(() => dowody.recordDowod({ ...aDochod(osobaId), ...fields }))).rejects.toMatchObject({ code, status: 422 });
  });

  it('refuses evidence about somebody whom the unit does not serve, or who is not there', async () => {
    const foreign = await person('filia-2', 'socjalny.f2');
    await expect(inF1(() => dowody.recordDowod(aDochod(foreign)))).rejects.toMatchObject({ code: 'OSOBA.NOT_SERVED', status: 403 });
    await expect(inF1(() => dowody.recordDowod(aDochod(newId())))).rejects.toMatchObject({ status: 404 });
  });

  it('shows no evidence to the front desk, even of people whom it serves', async () => {
    const osobaId = await person('filia-2', 'socjalny.f2');
    await centre.as('socjalny.f2', () => dowody.recordDowod(aDochod(osobaId)));
    const seen = (login: string) => centre.as(login, async () => (await dowody.query({ osobaIds: [osobaId], rodzaj: 'dochod', ...YEAR })).wiersze.length);
    expect(await Promise.all(['socjalny.f2', 'specjalista.f2', 'kierownik.f2', 'dyrektor', 'zadanie.terminy'].map(seen))).toEqual([1, 1, 1, 1, 1]);
    expect(await Promise.all(['informacja.f2', 'socjalny.f1', 'ksiegowosc.wysylka', 'administrator', 'inspektor.danych', 'klient.ngo'].map(seen))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

import { Database } from '@ostoja/database';
import { type PlainDate, plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { SprawaService } from '../sprawa/sprawa.service.js';
import { WniosekService } from '../wniosek/wniosek.service.js';
import { ProceduraService } from './procedura.service.js';

const day = plainDate;

describe('moving a proceeding', () => {
  let centre: CaseCentre;
  let osobaId: string;

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(day('2025-12-01'));
    osobaId = (await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()))).id;
  });
  afterAll(() => centre.close());
  beforeEach(() => centre.setToday(day('2025-12-31')));

  async function open(dataWplywu: PlainDate): Promise<{ sprawaId: string; postepowanieId: string }> {
    return centre.as('specjalista.f1', async () => {
      const { sprawy } = await centre.get(WniosekService).register(aWniosek({ osobaId, dataWplywu }));
      return { sprawaId: sprawy[0]!.id, postepowanieId: (await centre.get(SprawaService).getCurrentPostepowanie(sprawy[0]!.id)).id };
    });
  }
  const act = (login: string, id: string, kod: string, dzien: PlainDate, dane = {}) => centre.as(login, () => centre.get(ProceduraService).transition(id, kod, { dzien, dane }));
  const terms = async (sprawaId: string) =>
    (await centre.superuser.query(`select rodzaj, data::text, stan from postepowanie.termin where sprawa_id = $1 order by rodzaj`, [sprawaId])).rows;
  const next = async (sprawaId: string) =>
    (await centre.superuser.query(`select najblizszy_termin::text as data, najblizszy_termin_rodzaj as rodzaj, stan, zamknieta::text, wersja from postepowanie.sprawa where id = $1`, [sprawaId])).rows[0];

  it('keeps state, event, terms and the next term of the sprawa together', async () => {
    const { sprawaId, postepowanieId } = await open(day('2025-11-24'));
    expect(await next(sprawaId)).toMatchObject({ data: '2025-12-12', rodzaj: 'wywiad' });
    await act('kierownik.f1', postepowanieId, 'zlecenie-wywiadu', day('2025-11-25'));
    await act('socjalny.f1', postepowanieId, 'podpis-wywiadu', day('2025-12-02'));
    // 24 December 2025 is a day off: on to Monday 29 December.
    expect(await next(sprawaId)).toMatchObject({ data: '2025-12-29', rodzaj: 'zalatwienie', stan: 'wywiad-gotowy' });
    expect(await terms(sprawaId)).toEqual([{ rodzaj: 'wywiad', data: '2025-12-12', stan: 'spelniony' }, { rodzaj: 'zalatwienie', data: '2025-12-29', stan: 'biegnie' }]);
  });

  it('suspension hides the terms from the worklist and resumption moves them', async () => {
    const { sprawaId, postepowanieId } = await open(day('2025-11-24'));
    await act('kierownik.f1', postepowanieId, 'zawieszenie', day('2025-12-01'), { podstawa: 'art-97-kpa' });
    expect(await next(sprawaId)).toMatchObject({ data: '2026-03-02', rodzaj: 'przeglad-zawieszenia', stan: 'zawieszone' });
    await act('kierownik.f1', postepowanieId, 'podjecie', day('2025-12-11'));
    expect(await next(sprawaId)).toMatchObject({ stan: 'wszczete' });
    expect(await terms(sprawaId)).toEqual([
      { rodzaj: 'przeglad-zawieszenia', data: '2026-03-02', stan: 'spelniony' },
      { rodzaj: 'wywiad', data: '2025-12-29', stan: 'biegnie' }, { rodzaj: 'zalatwienie', data: '2026-01-05', stan: 'biegnie' },
    ]);
  });

  it('a refusal to begin closes the sprawa, and only the proof that it arrived is waited for', async () => {
    const { sprawaId, postepowanieId } = await open(day('2025-12-01'));
    await act('kierownik.f1', postepowanieId, 'odmowa-wszczecia', day('2025-12-05'));
    expect(await next(sprawaId)).toMatchObject({ stan: 'odmowa-wszczecia', zamknieta: '2025-12-05', rodzaj: 'dowod-doreczenia', data: '2025-12-29' });
  });

  it('an illegal act changes nothing', async () => {
    const { sprawaId, postepowanieId } = await open(day('2025-12-01'));
    const before = await next(sprawaId);
    await expect(act('kierownik.f1', postepowanieId, 'wydanie', day('2025-12-02'))).rejects.toMatchObject({ code: 'POSTEPOWANIE.TRANSITION_ILLEGAL', status: 409, provision: expect.stringContaining('art. 107') });
    expect(await next(sprawaId)).toEqual(before);
    const { rows } = await centre.superuser.query('select rodzaj from postepowanie.zdarzenie where postepowanie_id = $1', [postepowanieId]);
    expect(rows).toEqual([{ rodzaj: 'wszczecie' }]);
  });

  it.each([
    ['specjalista.f1', 'zlecenie-wywiadu', 403], ['socjalny.f1', 'zlecenie-wywiadu', 403], ['informacja.1', 'zlecenie-wywiadu', 403], ['dyrektor', 'zlecenie-wywiadu', 403],
    ['kierownik.f2', 'zlecenie-wywiadu', 404], ['administrator', 'zlecenie-wywiadu', 404], ['specjalista.f1', 'zawieszenie', 403],
  ])('%s may not take %s in Filia 1', async (login, kod, status) => {
    const { postepowanieId } = await open(day('2025-12-01'));
    await expect(act(login, postepowanieId, kod, day('2025-12-02'))).rejects.toMatchObject({ status });
  });

  it('of two people who act at the same moment one succeeds', async () => {
    const { postepowanieId } = await open(day('2025-12-01'));
    const results = await Promise.allSettled([1, 2].map(() => act('kierownik.f1', postepowanieId, 'zlecenie-wywiadu', day('2025-12-02'))));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('events can be neither changed nor deleted', async () => {
    await expect(centre.as('kierownik.f1', () => centre.get(Database).transaction((tx) => tx.query('delete from postepowanie.zdarzenie')))).rejects.toMatchObject({ status: 403 });
    await expect(centre.as('kierownik.f1', () => centre.get(Database).transaction((tx) => tx.query(`update postepowanie.zdarzenie set dzien = '2020-01-01'`)))).rejects.toMatchObject({ status: 403 });
  });
});

import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { runAs } from '@ostoja/database';
import { daysBetween, monthOf, newId, plainDate, shiftMonth, warsawDate } from '@ostoja/kernel';
import { NieodebraneWyplaty } from '@ostoja/wyplata';
import { Client } from 'pg';
import { startApi, type TestApi } from '../../../../test/support/api.js';
import { type OfficeClient, openOffice, Procedure, seedOffice } from '../../../../test/support/office.js';
import { NieodebraneJob } from './nieodebrane.job.js';

const DZIS = warsawDate(new Date());
const [FIRST, SECOND] = [shiftMonth(monthOf(DZIS), 1), shiftMonth(monthOf(DZIS), 2)];
const AFTER = plainDate(`${shiftMonth(monthOf(DZIS), 3)}-01`);

describe('benefits that nobody collects (art. 106a ups)', () => {
  let api: TestApi;
  let office: OfficeClient;
  let superuser: Client;
  let procedure: Procedure;
  let tytulId: string;
  let numer = 0;

  beforeAll(async () => {
    api = await startApi();
    superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    office = openOffice(api);
    await seedOffice(office, DZIS);
    procedure = new Procedure(office, DZIS, {
      osoba: { imie: 'Stefan', nazwisko: 'Nieobecny-Przykładowy', pesel: '44051401359' }, zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel: 'zakup opału' }], data_wplywu: DZIS,
      czesci: {
        rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2024-01-01' }],
        dochody: [{ osoba_id: 'OSOBA', rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '400.00', miesiac: shiftMonth(monthOf(DZIS), -1) }, z_dokumentu: true }],
        potrzeby: [{ cel: 'opal', opis: 'opał na zimę', kwota: '450.00' }], powody: [{ powod: 'choroba', od: '2025-01-01' }], wnioski: 'Osoba spełnia warunki.',
      },
    });
    await procedure.apply();
    await procedure.interview();
    await procedure.calculate(0, monthOf(DZIS));
    await procedure.deliver(await procedure.issue(await procedure.draft(0, { kwota: '450.00', kanal: 'kasa', uzasadnienie_kwoty: 'Cały niezbędny wydatek.' })));
    tytulId = (await superuser.query<{ id: string }>('select id from wyplata.tytul where osoba_id = $1', [procedure.osobaId])).rows[0]!.id;
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
  });

  /** Money of the month waited at the desk, and came back. */
  async function returned(miesiac: string): Promise<void> {
    const [listaId, lp] = [newId(), (numer += 1)];
    await superuser.query('begin; set local session_replication_role = replica');
    await superuser.query(
      `insert into wyplata.lista (jednostka_id, id, komorka_id, rok, numer, dzien, miesiac, kanal, stan, przygotowal_id, merytorycznie_id, rachunkowo_id, skontrolowal_id, zatwierdzil_id, zatwierdzono, podpisal_id, wyslal_id, wyslano, utworzono)
       values ($1, $2, $3, 2020, $4, $5, $5, 'kasa', 'wyslana', $6, $7, $8, $9, $10, now(), $11, $12, now(), now())`,
      [JEDNOSTKA_ID, listaId, komorkaId('filia-1'), lp, `${miesiac}-01`, ...Array.from({ length: 7 }, newId)],
    );
    await superuser.query(
      `insert into wyplata.pozycja (jednostka_id, id, lista_id, lp, rata_id, osoba_id, komorka_id, sprawa_id, kwota, numer, odbiorca, tytulem, stan, powod, krag_id)
       select r.jednostka_id, $2, $3, 1, r.id, r.osoba_id, r.komorka_id, r.sprawa_id, r.kwota, $4, '{x}', '{x}', 'zwrocona', 'Nie odebrano.', r.krag_id from wyplata.rata r where r.tytul_id = $1`,
      [tytulId, newId(), listaId, `P-2020-${lp}-1`],
    );
    await superuser.query('commit');
  }
  const night = () => runAs({ principal: { uzytkownikId: getDemoAccount('zadanie.terminy').id, jednostkaId: JEDNOSTKA_ID, rodzaj: getDemoAccount('zadanie.terminy').rodzaj }, requestId: newId() }, () => api.app.get(NieodebraneJob, { strict: false }).run());
  const title = async () => (await superuser.query<{ stan: string; powod: string | null }>('select stan, powod from wyplata.tytul where id = $1', [tytulId])).rows[0]!;
  const setDay = (day: string) => api.moveClock(daysBetween(DZIS, plainDate(day)));

  it('are withheld after two whole months, with an inquiry in the worklist, and paid again for the time withheld once explained', async () => {
    await returned(FIRST);
    await setDay(AFTER);
    await night();
    expect(await title()).toEqual({ stan: 'aktywny', powod: null });
    await returned(SECOND);
    await night();
    await night();
    expect((await title()).stan).toBe('wstrzymany');
    const [postepowanieId] = procedure.postepowanieIds;
    const { rows } = await superuser.query('select p.stan, t.rodzaj from postepowanie.postepowanie p join postepowanie.termin t on t.postepowanie_id = p.id where p.id = $1 and t.stan = $2', [postepowanieId, 'biegnie']);
    expect(rows).toEqual(expect.arrayContaining([{ stan: 'wstrzymana', rodzaj: 'wyjasnienie-wstrzymania' }]));
    expect((await superuser.query('select count(*)::int as n from wyplata.nieodebranie')).rows).toEqual([{ n: 1 }]);

    await office.post('kierownik.f1', `/postepowania/${postepowanieId}/czynnosci`, { czynnosc: 'wznowienie-wyplaty', dane: { przyczyna: 'Pobyt w szpitalu; warunki spełnione.' } });
    await night();
    // The months that withheld it once do not withhold it again, and what came back is due on the next list.
    expect((await title()).stan).toBe('aktywny');
  });

  it('are withheld in a proceeding pinned to the first edition too, with the same inquiry', async () => {
    await superuser.query(`begin; set local session_replication_role = replica; update postepowanie.postepowanie set procedura_wersja = '2023-05-12' where id = '${procedure.postepowanieIds[0]}'; delete from wyplata.nieodebranie; commit`);
    await night();
    expect((await title()).stan).toBe('wstrzymany');
    const { rows } = await superuser.query('select p.stan, t.rodzaj from postepowanie.postepowanie p join postepowanie.termin t on t.postepowanie_id = p.id where p.id = $1 and t.stan = $2', [procedure.postepowanieIds[0], 'biegnie']);
    expect(rows).toEqual(expect.arrayContaining([{ stan: 'wstrzymana', rodzaj: 'wyjasnienie-wstrzymania' }]));
    await office.post('kierownik.f1', `/postepowania/${procedure.postepowanieIds[0]}/czynnosci`, { czynnosc: 'wznowienie-wyplaty', dane: { przyczyna: 'Warunki spełnione.' } });
    expect((await title()).stan).toBe('aktywny');
  });

  it('are withheld in a sealed circle by a job that sees nothing of it, and explained by its members', async () => {
    const krag = newId();
    await superuser.query('begin; set local session_replication_role = replica');
    await superuser.query(`insert into access.krag values ($1, $2, 'krąg')`, [JEDNOSTKA_ID, krag]);
    for (const login of ['kierownik.f1', 'specjalista.f1']) await superuser.query(`insert into access.krag_czlonek values ($1, $2, $3, $4, '2020-01-01', null)`, [JEDNOSTKA_ID, newId(), krag, getDemoAccount(login).id]);
    const { rows } = await superuser.query<{ t: string }>(`select table_schema || '.' || table_name as t from information_schema.columns where column_name = 'krag_id' and table_schema in ('wyplata', 'postepowanie', 'swiadczenie')`);
    for (const { t } of rows) await superuser.query(`update ${t} set krag_id = $1`, [krag]);
    await superuser.query('delete from wyplata.nieodebranie');
    await superuser.query('commit');
    const before = (await superuser.query<{ n: number }>('select count(*)::int as n from audit.wpis')).rows[0]!.n;
    await night();
    expect(await title()).toEqual({ stan: 'wstrzymany', powod: expect.stringContaining(`od ${FIRST} do ${SECOND}`) });
    expect((await superuser.query('select krag_id, to_char(od, $1) as od, to_char(miesiac, $1) as do from wyplata.nieodebranie', ['YYYY-MM'])).rows).toEqual([{ krag_id: krag, od: FIRST, do: SECOND }]);
    const logged = await superuser.query<{ czynnosc: string; osoba_ids: string[]; sprawa_ids: string[] }>('select czynnosc, osoba_ids, sprawa_ids from audit.wpis order by id offset $1', [before]);
    expect(logged.rows).toEqual([{ czynnosc: 'wstrzymanie-w-kregach', osoba_ids: [], sprawa_ids: [] }]);
    const seen = async (login: string) => (await (await api.asLogin(login)).get('/nieodebrane-wyplaty').expect(200)).body.elementy as { stan: string }[];
    expect(await seen('socjalny.f1')).toEqual([]);
    expect(await seen('specjalista.f1')).toEqual([expect.objectContaining({ tytul_id: tytulId, stan: 'wstrzymany', miesiace: [FIRST, SECOND] })]);
    const act = (czynnosc: string) => office.post('kierownik.f1', `/postepowania/${procedure.postepowanieIds[0]}/czynnosci`, { czynnosc, dane: { przyczyna: 'Wyjaśnienie w kręgu.' } });
    await act('wstrzymanie');
    await act('wznowienie-wyplaty');
    await night();
    expect((await title()).stan).toBe('aktywny');
  });

  it('leave the door of circles shut to people', async () => {
    const head = getDemoAccount('kierownik.f1');
    const open = runAs({ principal: { uzytkownikId: head.id, jednostkaId: JEDNOSTKA_ID, rodzaj: head.rodzaj }, requestId: newId() }, () => api.app.get(NieodebraneWyplaty, { strict: false }).holdInCircles([]));
    await expect(open).rejects.toMatchObject({ status: 403 });
  });
});

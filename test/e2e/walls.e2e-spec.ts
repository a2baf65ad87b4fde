import { getDemoAccount, JEDNOSTKA_ID, komorkaId, ROLE } from '@ostoja/access';
import { policies } from '@ostoja/composition';
import { monthOf, newId, shiftMonth, warsawDate } from '@ostoja/kernel';
import { Client } from 'pg';
import { startApi, type TestApi } from '../support/api.js';
import { insertMoney } from '../support/money.js';
import { openOffice, Procedure, seedOffice } from '../support/office.js';

const today = warsawDate(new Date());
const READERS = ['socjalny.f1', 'specjalista.f1', 'kierownik.f1', 'informacja.1', 'socjalny.f2', 'kierownik.f2', 'ksiegowosc.przygotowanie', 'ksiegowosc.wysylka', 'kasjer', 'kadry', 'dyrektor', 'administrator', 'inspektor.danych'];
const WALLED = policies.filter(({ shared }) => !shared).map(({ table }) => table);

describe('walls around the whole of the data', () => {
  let api: TestApi;
  let superuser: Client;
  let asApi: Client;
  let procedure: Procedure;
  beforeAll(async () => {
    api = await startApi();
    const office = openOffice(api);
    await seedOffice(office, today);
    procedure = new Procedure(office, today, {
      osoba: { imie: 'Żaneta', nazwisko: 'Ścianowa-Przykładowa', pesel: '44051401359' },
      rodzina: [{ osoba: { imie: 'Jan', nazwisko: 'Ścianowy-Przykładowy', opis: 'syn' }, rola: 'dziecko' }],
      zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel: 'zakup opału' }],
      data_wplywu: today,
      czesci: {
        rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2024-01-01' }],
        dochody: ['OSOBA', 'CZLONEK1'].map((osoba_id) => ({ osoba_id, rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '200.00', miesiac: shiftMonth(monthOf(today), -1) }, z_dokumentu: true })),
        potrzeby: [{ cel: 'opal', opis: 'opał na zimę', kwota: '450.00' }],
        powody: [{ powod: 'choroba', od: '2025-01-01' }],
        wnioski: 'Osoba spełnia warunki do udzielenia pomocy.',
      },
    });
    await procedure.apply();
    await procedure.interview();
    await procedure.calculate(0, monthOf(today));
    const signed = await procedure.issue(await procedure.draft(0, { kwota: '450.00', kanal: 'kasa', uzasadnienie_kwoty: 'Kwota pokrywa cały niezbędny wydatek na opał.' }));
    await procedure.deliver(signed);
    superuser = new Client({ connectionString: api.database.urls.superuser });
    asApi = new Client({ connectionString: api.database.urls.api });
    await Promise.all([superuser.connect(), asApi.connect()]);
  });
  afterAll(async () => {
    await Promise.all([superuser.end(), asApi.end()]);
    await api.stop();
  });

  const one = async (sql: string): Promise<string> => (await superuser.query<{ id: string }>(sql)).rows[0]!.id;

  it('log every reading of a person with the request that read', async () => {
    const sprawa = procedure.sprawaIds[0]!;
    const decyzja = await one(`select id from postepowanie.decyzja where sprawa_id = '${sprawa}'`);
    const wywiad = await one('select id from pomoc_spoleczna.wywiad');
    const people = [procedure.osobaId, ...procedure.rodzina];
    const money = await insertMoney(superuser, { osobaId: procedure.osobaId, sprawaId: sprawa, kragId: null });
    const listed = ['listy-wyplat', 'karty', 'listy-odbioru', 'wyciagi', 'naleznosci', 'rejestry-skladek'].flatMap((name) => [`/${name}`, `/${name}/${money[name]}`]);
    const paths = [
      ...people.flatMap((id) => [`/osoby/${id}`, `/osoby/${id}/kartoteka`, `/osoby/${id}/gospodarstwa`, `/wywiady?osoba_id=${id}`, `/wyplaty?osoba_id=${id}`, `/tytuly?osoba_id=${id}`, `/osoby/${id}/chronologia`, `/kontrakty-socjalne?osoba_id=${id}`]),
      '/sprawy', `/sprawy/${sprawa}`, `/sprawy/${sprawa}/decyzje`, `/wnioski/${await one('select id from postepowanie.wniosek')}`, '/terminy-spraw?moje=false', '/terminy-spraw',
      `/decyzje/${decyzja}`, `/decyzje/${decyzja}/pismo`, `/postepowania/${procedure.postepowanieIds[0]}/obliczenia`, `/obliczenia/${await one('select id from swiadczenie.obliczenie')}`,
      `/wywiady/${wywiad}`, `/wywiady/${wywiad}/wydruk`, '/tytuly', '/zgloszenia', '/uzytkownicy', '/ja',
      ...people.flatMap((id) => ['karty', 'upowaznienia-odbioru', 'naleznosci', 'naleznosci/salda', 'pouczenia'].map((name) => `/${name}?osoba_id=${id}`)), ...listed,
      `/listy-wyplat/${money['listy-wyplat']}/awarie-kart`, `/wyciagi/${money['wyciagi']}/wpisy`, '/wpisy-wyciagow', '/zwroty-wyplat', '/nieodebrane-wyplaty', '/upowaznienia-odbioru', '/wyplaty-po-smierci', '/wnioski-do-bankow',
      '/uzgodnienia', '/rachunki-do-sprawdzenia', `/rejestry-skladek/${money['rejestry-skladek']}/pozycje`, `/naliczenia-skladek?miesiac=${monthOf(today)}`, '/operacje-ksiegowe', '/porownania-list', `/prognozy-wydatkow?rok=${today.slice(0, 4)}`,
    ];
    const searches: [string, object][] = [['/osoby/wyszukiwania', { tekst: 'ścianow' }], ['/osoby/podobne', { imie: 'Żaneta', nazwisko: 'Ścianowa-Przykładowa' }], ['/dziennik/wyszukiwania', { osoba_id: procedure.osobaId }]];
    const silent: unknown[] = [];
    let readings = 0;
    for (const login of READERS) {
      const caller = await api.asLogin(login);
      for (const ask of [...paths.map((path) => ({ path, test: caller.get(path) })), ...searches.map(([path, body]) => ({ path, test: caller.post(path, body) }))]) {
        const answer = await ask.test;
        if (answer.status >= 300) continue;
        // A letter holds no ids; entries of the log name others, but tell nothing about them.
        const shown = /pismo|dziennik/.test(ask.path) ? [procedure.osobaId] : ask.path.endsWith('/wydruk') ? people : people.filter((id) => answer.text.includes(id));
        const { rows } = await superuser.query<{ osoba_ids: string[] }>('select osoba_ids from audit.wpis where zadanie = $1', [answer.headers['x-request-id']]);
        const logged = rows.flatMap((row) => row.osoba_ids);
        readings += shown.length;
        if (!shown.every((id) => logged.includes(id))) silent.push([login, ask.path, logged.length]);
      }
    }
    expect(silent).toEqual([]);
    expect(readings).toBeGreaterThan(100);
  });

  describe('of two centres in one database', () => {
    const other = newId();
    const unit = newId();
    const all = newId();
    beforeAll(async () => {
      await superuser.query(`insert into access.jednostka values ($1, $1, 'Inny ośrodek', 'IO', '1', 'adres', 'organ')`, [other]);
      await superuser.query(`insert into access.komorka (jednostka_id, id, rodzaj, kod, nazwa, symbol) values ($1, $2, 'osrodek', 'inny', 'Inny', 'I')`, [other, unit]);
      await superuser.query(`insert into access.uzytkownik (jednostka_id, id, rodzaj, login) values ($1, $2, 'pracownik', 'wszystkie.role')`, [other, all]);
      for (const rola of Object.keys(ROLE)) {
        await superuser.query(`insert into access.przydzial (jednostka_id, id, uzytkownik_id, rola, komorka_id, od) values ($1, $2, $3, $4, $5, '2020-01-01')`, [other, newId(), all, rola, unit]);
      }
      await superuser.query('select access.odswiez_zasieg($1)', [other]);
    });

    /** Asks with forged or missing settings, as whoever broke into the API would. */
    async function countAs(jednostka: string, uzytkownik: string, dzis: string): Promise<Record<string, number>> {
      await asApi.query('begin read only');
      await asApi.query(`select set_config('ostoja.jednostka', $1, true), set_config('ostoja.uzytkownik', $2, true), set_config('ostoja.dzis', $3, true)`, [jednostka, uzytkownik, dzis]);
      const counts: Record<string, number> = {};
      for (const table of [...WALLED, 'osoba.spis', 'osoba.opieka_scalona']) {
        const { rows } = await asApi.query<{ n: number }>(`select count(*)::int as n from ${table} where jednostka_id = $1`, [JEDNOSTKA_ID]);
        if (rows[0]!.n > 0) counts[table] = rows[0]!.n;
      }
      await asApi.query('rollback');
      return counts;
    }

    it('show nothing of one to the other, whatever the roles', async () => {
      const mine = await countAs(JEDNOSTKA_ID, getDemoAccount('kierownik.f1').id, today);
      expect(Object.keys(mine).length).toBeGreaterThan(25);
      expect(await countAs(other, all, today)).toEqual({});
    });

    it('show nothing without a principal, and of a principal of the other centre only what is open to everybody', async () => {
      expect(await countAs('', '', today)).toEqual({});
      expect(await countAs('', all, today)).toEqual({});
      const open = new Set(['access.jednostka', 'access.komorka', 'access.obsluga', 'access.rejon', 'access.zasieg']);
      for (const user of [all, '', newId()]) expect(Object.keys(await countAs(JEDNOSTKA_ID, user, today)).filter((table) => !open.has(table))).toEqual([]);
    });

    it('let the other write nothing into it', async () => {
      const written: string[] = [];
      for (const table of WALLED) {
        const { rows } = await superuser.query<{ wiersz: object }>(`select to_jsonb(t) as wiersz from ${table} t where jednostka_id = $1 limit 1`, [JEDNOSTKA_ID]);
        if (!rows[0]) continue;
        await asApi.query('begin');
        await asApi.query(`select set_config('ostoja.jednostka', $1, true), set_config('ostoja.uzytkownik', $2, true), set_config('ostoja.dzis', $3, true)`, [other, all, today]);
        const attempts = [
          [`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [{ ...rows[0].wiersz, id: newId() }]],
          [`update ${table} set jednostka_id = jednostka_id where jednostka_id = $1`, [JEDNOSTKA_ID]],
          [`delete from ${table} where jednostka_id = $1`, [JEDNOSTKA_ID]],
        ] as const;
        for (const [sql, params] of attempts) {
          await asApi.query('savepoint proba');
          const done = await asApi.query(sql, [...params]).catch((error: { code: string }) => (error.code === '42501' ? null : Promise.reject(new Error(`${table} ${error.code}: ${sql}`))));
          if (done && (done.rowCount ?? 0) > 0) written.push(sql);
          await asApi.query('rollback to proba');
        }
        await asApi.query('rollback');
      }
      expect(written).toEqual([]);
    });

    it('keep a unit of the one out of the reach of the other', async () => {
      await asApi.query('begin read only');
      await asApi.query(`select set_config('ostoja.jednostka', $1, true), set_config('ostoja.uzytkownik', $2, true), set_config('ostoja.dzis', $3, true)`, [other, all, today]);
      const { rows } = await asApi.query<{ komorki: string[] }>(`select access.komorki('postepowanie:sprawa:read') as komorki`);
      await asApi.query('rollback');
      expect(rows[0]!.komorki).toEqual([unit]);
      expect(rows[0]!.komorki).not.toContain(komorkaId('filia-1'));
    });
  });
});

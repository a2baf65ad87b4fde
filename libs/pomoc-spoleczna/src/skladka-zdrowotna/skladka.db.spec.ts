import { createHash } from 'node:crypto';
import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { daysBetween, Money, newId, plainDate, warsawDate } from '@ostoja/kernel';
import { XmlDocument } from 'libxml2-wasm';
import { Client } from 'pg';
import { startApi, type TestApi } from '../../../../test/support/api.js';
import { bytesOf, type Caller } from '../../../../test/support/caller.js';
import { eventually } from '../../../../test/support/eventually.js';
import { getKeduVersion } from './kedu/kedu-version.js';

type Json = { readonly id: string; readonly wersja: number } & Readonly<Record<string, unknown>>;

const PLATNIK = { od: '2026-01-01', nip: '1234563218', regon: '123456785', nazwa: 'MOPS w Krakowie', oddzial_nfz: '06R', numer_kompletu: 2, kody: { zasilek_staly: '123400', program_integracji: '123500' } };
const LINIA = { dzial: '852', rozdzial: '85213', paragraf: '4130', zrodlo: 'dotacja-2030' };

/** PlatnikSkladekService, NaliczenieService, RejestrService, RejestrLedger and RejestrQuery through the doors that people use, with skladkaPolicies. */
describe('health contributions that the centre pays', () => {
  let api: TestApi;
  let superuser: Client;
  let kadry: Caller;
  let przygotowanie: Caller;
  let zatwierdzanie: Caller;
  let wysylka: Caller;

  const sql = async <Row extends object>(text: string, params: unknown[] = []): Promise<Row[]> => (await superuser.query<Row>(text, params)).rows;
  /** Arranges what other libraries would, with all their checks off. */
  const arrange = async (text: string, params: unknown[]): Promise<void> => {
    await superuser.query('begin; set local session_replication_role = replica');
    await superuser.query(text, params);
    await superuser.query('commit');
  };
  const goTo = (day: string) => api.moveClock(daysBetween(warsawDate(new Date()), plainDate(day)));
  const reckon = async (miesiac: string): Promise<Json> => (await przygotowanie.get(`/naliczenia-skladek?miesiac=${miesiac}`).expect(200)).body as Json;
  const pass = async (miesiac: string, status = 201): Promise<Json> => (await zatwierdzanie.post('/rejestry-skladek', { miesiac }).expect(status)).body as Json;
  const file = async (id: string): Promise<Buffer> => bytesOf(kadry.get(`/rejestry-skladek/${id}/kedu`).expect(200));
  const lines = async (id: string, query = ''): Promise<Json[]> => ((await kadry.get(`/rejestry-skladek/${id}/pozycje${query}`).expect(200)).body as { elementy: Json[] }).elementy;
  const posted = (id: string) =>
    sql(`select o.rodzaj, o.komorka_id, z.konto, z.strona, z.kwota, z.dzial, z.rozdzial, z.paragraf, z.zrodlo from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id where o.zrodlo_id = $1 order by o.id, z.strona desc`, [id]);

  async function person(nazwisko: string, pesel: string | null): Promise<string> {
    const id = newId();
    await arrange(`insert into osoba.osoba (jednostka_id, id, imie, nazwisko, pesel, plec, opis, zmieniono) values ($1, $2, 'Janina', $3, $4, 'K', 'osoba przykładowa', now())`, [JEDNOSTKA_ID, id, nazwisko, pesel]);
    await arrange(
      `insert into osoba.adres (jednostka_id, id, osoba_id, rodzaj, ulica, nr_domu, kod_pocztowy, miejscowosc, od, zapisano, zapisal) values ($1, $2, $3, 'zamieszkania', 'ul. Testowa', '1', '30-001', 'Kraków', '2020-01-01', now(), $2)`,
      [JEDNOSTKA_ID, newId(), id],
    );
    return id;
  }

  async function grant(osobaId: string, zakres: object, od: string, komorka: 'filia-1' | 'filia-2' = 'filia-1'): Promise<string> {
    const id = newId();
    await arrange(
      `insert into swiadczenie.przyznanie (jednostka_id, id, postepowanie_id, sprawa_id, komorka_id, osoba_id, swiadczenie_kod, forma, obliczenie_id, znak, zakres, budzet, od, utworzono, utworzyl_id)
       values ($1, $2, $2, $2, $3, $4, 'skladka-zdrowotna', 'tytul', $2, 'DEC', $5, '[]', $6, now(), $2)`,
      [JEDNOSTKA_ID, id, komorkaId(komorka), osobaId, JSON.stringify(zakres), od],
    );
    return id;
  }

  /** A permanent allowance with what is due of it for months. */
  async function allowance(osobaId: string, months: Readonly<Record<string, string>>): Promise<void> {
    const id = newId();
    await arrange(
      `insert into wyplata.tytul (jednostka_id, id, zrodlo_typ, zrodlo_id, osoba_id, komorka_id, swiadczenie_kod, wyplata, kwota, od, kanal, platny_od, opis, podstawa, budzet, utworzono, utworzyl_id)
       values ($1, $2, 'decyzja', $2, $3, $4, 'zasilek-staly', 'okresowe', 1000, '2026-01-01', 'przelew', '2026-01-01', 'Zasiłek stały', 'DEC', '[]', now(), $2)`,
      [JEDNOSTKA_ID, id, osobaId, komorkaId('filia-1')],
    );
    for (const [miesiac, kwota] of Object.entries(months)) {
      await arrange(
        `insert into wyplata.rata (jednostka_id, id, tytul_id, osoba_id, komorka_id, miesiac, kwota, klasyfikacja) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [JEDNOSTKA_ID, newId(), id, osobaId, komorkaId('filia-1'), `${miesiac}-01`, kwota, JSON.stringify([{ ...LINIA, rozdzial: '85216', paragraf: '3110', kwota }])],
      );
    }
  }

  let staly: { osobaId: string; przyznanieId: string };

  beforeAll(async () => {
    api = await startApi();
    superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    await goTo('2026-10-31');
    kadry = await api.asLogin('kadry');
    [przygotowanie, zatwierdzanie, wysylka] = [await api.asLogin('ksiegowosc.przygotowanie'), await api.asLogin('ksiegowosc.zatwierdzanie'), await api.asLogin('ksiegowosc.wysylka')];
    const osobaId = await person('Przykładowa', '85031700138');
    staly = { osobaId, przyznanieId: await grant(osobaId, { tytul: 'zasilek_staly', kwota_zasilku_stalego: '1000.00' }, '2026-10-11') };
    await allowance(osobaId, { '2026-10': '677.42', '2026-11': '1000.00', '2026-12': '1000.00' });
    await grant(await person('Testowa', '02270803624'), { tytul: 'program_integracji' }, '2026-10-31', 'filia-2');
    await grant(await person('Bezumowna', null), { tytul: 'program_integracji' }, '2026-10-01');
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
  });

  let october: Json;
  let november: Json;

  it('wait for the payer and the codes, which the staff department enters once for a day', async () => {
    expect((await przygotowanie.get('/naliczenia-skladek?miesiac=2026-10').expect(409)).body).toMatchObject({ kod: 'POMOC_SPOLECZNA.CONTRIBUTION_PAYER_MISSING' });
    for (const caller of [przygotowanie, zatwierdzanie, wysylka]) await caller.post('/platnicy-skladek', PLATNIK).expect(403);
    expect((await kadry.post('/platnicy-skladek', { ...PLATNIK, nip: '1234563219' }).expect(400)).body).toMatchObject({ bledy: [{ pole: 'nip' }] });
    await kadry.post('/platnicy-skladek', PLATNIK).expect(201);
    expect((await kadry.post('/platnicy-skladek', PLATNIK).expect(409)).body).toMatchObject({ kod: 'POMOC_SPOLECZNA.CONTRIBUTION_PAYER_EXISTS' });
    expect((await kadry.get('/platnicy-skladek').expect(200)).body).toMatchObject([{ nip: '1234563218', kody: { zasilek_staly: '123400' } }]);
  });

  it('are reckoned from the allowance due, or from the highest one, for everybody whom ZUS can tell', async () => {
    expect(await reckon('2026-10')).toMatchObject({
      numer: 1, osoby: 2, suma_podstaw: '1906.42', suma: '171.58', do_zaplaty: '171.58', nowe: 2, do_przekazania: true,
      zmiany: [
        { nazwisko: 'Przykładowa', podstawa: '677.42', skladka: '60.97', zgloszenie_od: '2026-10-11' },
        { nazwisko: 'Testowa', podstawa: '1229.00', skladka: '110.61', zgloszenie_od: '2026-10-31' },
      ],
      pominiete: [{ nazwisko: 'Bezumowna', powod: 'brak-identyfikatora' }],
    });
    expect((await przygotowanie.get('/naliczenia-skladek?miesiac=2026-11').expect(422)).body).toMatchObject({ kod: 'POMOC_SPOLECZNA.MONTH_AHEAD' });
    expect(await reckon('2026-09')).toMatchObject({ osoby: 0, do_przekazania: false });
    expect(await pass('2026-09', 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.REGISTER_EMPTY' });
  });

  it('are frozen for the staff department, owed unit by unit, and leave the benefit whole', async () => {
    const benefits = () => sql('select id, kwota, nienalezna, stan from wyplata.rata order by id');
    const before = await benefits();
    await przygotowanie.post('/rejestry-skladek', { miesiac: '2026-10' }).expect(403);
    october = await pass('2026-10');
    expect(october).toMatchObject({ miesiac: '2026-10', numer: 1, identyfikator: '02', wersja_kedu: '5_7', osoby: 2, suma: '171.58', do_zaplaty: '171.58', przekazano: '2026-10-31', zaplacono: null });
    expect(await benefits()).toEqual(before);
    const entries = await posted(october.id);
    const both = (komorka: 'filia-1' | 'filia-2', kwota: string) => [
      { rodzaj: 'zaangazowanie', konto: 'srodki-zaangazowane', strona: 'Wn' }, { rodzaj: 'zaangazowanie', konto: 'zaangazowanie', strona: 'Ma' },
      { rodzaj: 'skladka', konto: 'koszty', strona: 'Wn' }, { rodzaj: 'skladka', konto: 'rozrachunki-zus', strona: 'Ma' },
    ].map((side) => ({ ...side, ...LINIA, komorka_id: komorkaId(komorka), kwota }));
    expect(entries).toHaveLength(8);
    expect(entries).toEqual(expect.arrayContaining([...both('filia-1', '60.97'), ...both('filia-2', '110.61')]));
  });

  it('become a file whose report adds up to its declaration, the same bytes each time', async () => {
    const bytes = await file(october.id);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(october['plik_sha256']);
    const document = XmlDocument.fromBuffer(bytes);
    const texts = (path: string): string[] => document.find(path, { k: getKeduVersion(plainDate('2026-10-31')).przestrzen }).map((node) => node.content);
    expect(Money.sum(texts('//k:ZUSRCA/k:III/k:C/k:p2').map((text) => Money.parse(text))).toString()).toBe('171.58');
    expect([texts('//k:ZUSDRA/k:IX/k:p2'), texts('//k:ZUSDRA/k:III/k:p1'), texts('//k:ZUSZZA/k:VI/k:p1'), texts('//k:ZUSZWUA')]).toEqual([['171.58'], ['2'], ['2026-10-11', '2026-10-31'], []]);
    document.dispose();
    await arrange(`update osoba.osoba set nazwisko = 'Zmieniona' where id = $1`, [staly.osobaId]);
    expect((await file(october.id)).equals(bytes)).toBe(true);
    await arrange(`update osoba.osoba set nazwisko = 'Przykładowa' where id = $1`, [staly.osobaId]);
    const read = await sql<{ osoba_ids: string[] }>(`select osoba_ids from audit.wpis where zasob = 'kedu' and uzytkownik_id = $1`, [getDemoAccount('kadry').id]);
    expect(read.at(-1)?.osoba_ids).toContain(staly.osobaId);
  });

  it('show the staff department what KEDU needs, and nobody else of the file', async () => {
    expect(await lines(october.id)).toMatchObject([{ nazwisko: 'Przykładowa', pesel: '85031700138', kod_tytulu: '123400' }, { nazwisko: 'Testowa' }]);
    expect(await lines(october.id, '?limit=1')).toHaveLength(1);
    for (const caller of [przygotowanie, zatwierdzanie, wysylka]) await caller.get(`/rejestry-skladek/${october.id}/kedu`).expect(403);
    await wysylka.get(`/rejestry-skladek/${october.id}/pozycje`).expect(403);
    await kadry.get('/naliczenia-skladek?miesiac=2026-10').expect(403);
    for (const login of ['socjalny.f1', 'specjalista.f1', 'dyrektor', 'administrator']) await (await api.asLogin(login)).get('/rejestry-skladek').expect(403);
    for (const path of ['/przyznania', `/osoby/${staly.osobaId}`, '/ubezpieczenia', '/listy-wyplat']) await kadry.get(path).expect(403);
    const { elementy } = (await kadry.get('/rejestry-skladek').expect(200)).body as { elementy: Json[] };
    expect(elementy).toMatchObject([{ id: october.id }]);
    await kadry.get(`/rejestry-skladek/${newId()}/kedu`).expect(404);
  });

  it('of a month without a change make the same report, and no correction', async () => {
    expect(await pass('2026-10', 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.REGISTER_UNCHANGED' });
    await goTo('2026-12-01');
    november = await pass('2026-11');
    const december = await pass('2026-12');
    expect(await lines(december.id, '?zmiany=true')).toEqual([]);
    expect(await lines(november.id)).toMatchObject([{ zmiana: 'zmieniona', skladka: '90.00', zgloszenie_od: null }, { zmiana: 'bez-zmian' }]);
    const plain = (bytes: Buffer): string => bytes.toString('utf8').replaceAll(/2026-1[12]</g, 'MIESIAC<');
    expect(plain(await file(december.id))).toBe(plain(await file(november.id)));
  });

  it('are corrected when a title ended earlier: a full report with zeros, ZWUA from the day after, the difference in the books', async () => {
    await arrange(`update swiadczenie.przyznanie set "do" = '2026-10-31', stan = 'zakonczone', powod = 'podjęcie pracy' where id = $1`, [staly.przyznanieId]);
    expect(await reckon('2026-10')).toMatchObject({ numer: 2, do_zaplaty: '0.00', zmiany: [{ zmiana: 'bez-zmian', wyrejestrowanie_od: '2026-11-01' }] });
    const correction = await pass('2026-11');
    expect(correction).toMatchObject({ numer: 2, identyfikator: '03', osoby: 1, suma: '110.61', do_zaplaty: '-90.00' });
    const text = (await file(correction.id)).toString('utf8');
    expect(text).toContain('<p2>2026-11-01</p2><p3>100</p3>');
    expect(text).toContain('<C><p1>0.00</p1><p2>0.00</p2>');
    expect(text).toContain('<III><p1>1</p1></III><VI><p1>110.61</p1>');
    expect(await posted(correction.id)).toMatchObject([
      { rodzaj: 'zmniejszenie-skladki', konto: 'rozrachunki-zus', kwota: '90.00' }, { rodzaj: 'zmniejszenie-skladki', konto: 'koszty' },
      { rodzaj: 'zmniejszenie-zaangazowania', konto: 'zaangazowanie', kwota: '90.00' }, { rodzaj: 'zmniejszenie-zaangazowania', konto: 'srodki-zaangazowane' },
    ]);
    // The person is deregistered once: the correction of December only takes the contribution away.
    const last = await pass('2026-12');
    expect((await file(last.id)).toString('utf8')).not.toContain('ZUSZWUA');
    expect(await lines(last.id)).toMatchObject([{ zmiana: 'zakonczona', skladka: '0.00' }, { zmiana: 'bez-zmian' }]);
    expect(await pass('2026-12', 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.REGISTER_UNCHANGED' });
  });

  it('are paid to ZUS once, and the account with ZUS comes to what is unpaid', async () => {
    const pay = (seen: Json, dzien = '2026-12-01', caller = wysylka) => caller.post(`/rejestry-skladek/${seen.id}/zaplaty`, { dzien }).set('If-Match', `"${seen.wersja}"`);
    await pay(october, '2026-12-02').expect(422);
    await pay(october, '2026-12-01', zatwierdzanie).expect(403);
    await pay({ ...october, wersja: 7 }).expect(412);
    const answers = await Promise.all([1, 2, 3].map(() => pay(october, '2026-11-05')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await sql(`select distinct dzien::text from finanse.operacja where zrodlo_id = $1 and rodzaj = 'zaplata-skladki'`, [october.id])).toEqual([{ dzien: '2026-11-05' }]);
    await pay(november).expect(200);
    const balance = async () => (await sql<{ saldo: string }>(`select sum(case strona when 'Ma' then kwota else -kwota end) as saldo from finanse.zapis where konto = 'rozrachunki-zus'`))[0]!.saldo;
    const unpaid = async () => (await sql<{ suma: string }>('select sum(do_zaplaty) as suma from pomoc_spoleczna.rejestr_skladek where zaplacono is null'))[0]!.suma;
    expect(await balance()).toBe(await unpaid());
    const correction = ((await wysylka.get('/rejestry-skladek').expect(200)).body as { elementy: Json[] }).elementy.find(({ do_zaplaty }) => do_zaplaty === '-90.00')!;
    await pay(correction).expect(200);
    expect(await posted(correction.id)).toMatchObject([{}, {}, {}, {}, { rodzaj: 'zwrot-skladki', konto: 'rachunek-biezacy', kwota: '90.00' }, { rodzaj: 'zwrot-skladki', konto: 'rozrachunki-zus' }]);
    expect(await balance()).toBe(await unpaid());
  });

  it('of December burden the year in which ZUS is paid: on the last day the old one, in January the new one with their commitment', async () => {
    const committed = (id: string) => sql(
      `select z.rok, sum(case z.strona when 'Ma' then z.kwota else -z.kwota end)::text as kwota from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id
       where o.zrodlo_id = $1 and z.konto = 'zaangazowanie' group by z.rok having sum(case z.strona when 'Ma' then z.kwota else -z.kwota end) <> 0 order by z.rok`, [id]);
    const paidIn = (id: string) => sql(`select distinct z.rok from finanse.operacja o join finanse.zapis z on z.operacja_id = o.id where o.zrodlo_id = $1 and o.rodzaj = 'zaplata-skladki'`, [id]);
    const registers = ((await wysylka.get('/rejestry-skladek').expect(200)).body as { elementy: Json[] }).elementy.filter(({ zaplacono }) => zaplacono === null);
    const [december, correction] = ['200.61', '-90.00'].map((kwota) => registers.find((one) => one.do_zaplaty === kwota)!) as [Json, Json];
    expect([await committed(december.id), await committed(correction.id)]).toEqual([[{ rok: 2026, kwota: '200.61' }], [{ rok: 2026, kwota: '-90.00' }]]);
    await goTo('2027-01-04');
    for (const one of [december, correction]) await wysylka.post(`/rejestry-skladek/${one.id}/zaplaty`, { dzien: '2027-01-04' }).set('If-Match', `"${one.wersja}"`).expect(200);
    expect([await committed(december.id), await paidIn(december.id)]).toEqual([[{ rok: 2027, kwota: '200.61' }], [{ rok: 2027 }]]);
    expect(await committed(correction.id)).toEqual([{ rok: 2027, kwota: '-90.00' }]);
    expect(await committed(november.id)).toEqual([{ rok: 2026, kwota: november.do_zaplaty }]);
  });

  it('are passed on once when two people do it at the same moment', async () => {
    await goTo('2027-01-04');
    const answers = await Promise.all(Array.from({ length: 4 }, () => zatwierdzanie.post('/rejestry-skladek', { miesiac: '2027-01' })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect(await sql(`select count(*)::int as n from pomoc_spoleczna.rejestr_skladek where miesiac = '2027-01-01'`)).toEqual([{ n: 1 }]);
  });

  it('are passed on in the background, and a work that was stopped leaves nothing behind', async () => {
    await goTo('2027-02-04');
    const [miesiac, registers] = ['2027-02', () => sql(`select from pomoc_spoleczna.rejestr_skladek where miesiac = '2027-02-01'`)];
    const start = async (): Promise<string> => ((await zatwierdzanie.post('/rejestry-skladek/przekazania', { miesiac }).expect(201)).body as Json).id as string;
    const work = async (id: string): Promise<Json> => (await zatwierdzanie.get(`/prace/${id}`).expect(200)).body as Json;
    await przygotowanie.post('/rejestry-skladek/przekazania', { miesiac }).expect(403);
    await superuser.query('begin; lock table pomoc_spoleczna.rejestr_skladek in access exclusive mode');
    const stopped = await start();
    await zatwierdzanie.post(`/prace/${stopped}/anulowania`).expect(201);
    await superuser.query('commit');
    await eventually(async () => expect(await work(stopped)).toMatchObject({ rodzaj: 'przekazanie-skladek', stan: 'anulowana', wynik_id: null }));
    expect(await registers()).toEqual([]);
    const done = await start();
    await eventually(async () => expect(await work(done)).toMatchObject({ stan: 'zakonczona', zrobiono: 4, razem: 4, wynik_id: expect.any(String) as string }));
    expect(await registers()).toHaveLength(1);
  });

  it.each(['update pomoc_spoleczna.skladka set skladka = 0', 'delete from pomoc_spoleczna.skladka', 'update pomoc_spoleczna.rejestr_skladek set suma = 0', 'delete from pomoc_spoleczna.rejestr_skladek', 'update pomoc_spoleczna.plik_kedu set tresc = tresc', 'update pomoc_spoleczna.platnik_skladek set od = od'])(
    'refuse "%s" to everybody, their owner included',
    async (statement) => {
      await expect(superuser.query(statement)).rejects.toMatchObject({ code: '42501' });
    },
  );
});

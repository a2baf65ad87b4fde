import { Client } from 'pg';
import { type Caller, type TestApi, startApi } from '../support/api.js';

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Definicja {
  readonly kod: string;
  readonly fakty: Schema;
  readonly przyklad: object;
  readonly na_dzien_przykladu: string;
}

const DAY_MS = 86_400_000;
const KRYTERIUM = 'pomoc_spoleczna.kryterium.osoba_samotnie_gospodarujaca';
const NA_OSOBE = 'pomoc_spoleczna.kryterium.osoba_w_rodzinie';
const SYTUACJA = {
  osoby: [{ kim: 'ja', data_urodzenia: '1980-04-12', plec: 'K', dochod: '0.00', stopien: 'brak' }],
  powody: ['bezrobocie'],
  praca: { status: 'bezrobotny_bez_zasilku' },
};

/** The smallest or greatest facts that the schema lets in, in full. */
function extreme(schema: Schema, high: boolean): unknown {
  const { type, format, pattern = '', enum: codes, minimum = 0, maximum = 0, examples, items, properties } = schema;
  if (properties) return Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, extreme(field, high)]));
  if (items) return high ? [extreme(items, high)] : [];
  if (codes) return codes.at(high ? -1 : 0);
  if (type === 'integer') return high ? maximum : minimum;
  if (type === 'boolean') return high;
  if (format === 'date') return high ? '2999-12-31' : '1800-01-01';
  if (pattern.includes('\\d{1,9}')) return high ? '999999999.99' : '0';
  return examples?.[0] ?? 'x';
}

describe('the law for everybody', () => {
  let api: TestApi;
  let administrator: Caller;
  let dyrektor: Caller;
  beforeAll(async () => {
    api = await startApi();
    await api.moveClock((Date.parse('2026-11-22T11:00:00Z') - Date.now()) / DAY_MS);
    administrator = await api.asLogin('administrator');
    dyrektor = await api.asLogin('dyrektor');
  });
  afterAll(() => api.stop());

  const open = (path: string) => api.anonymous().get(`/api/v1${path}`);
  const send = (path: string, body: object) => api.anonymous().post(`/api/v1${path}`).send(body);

  it.each([
    ['/swiadczenia', 'kalkulacja', true],
    ['/terminy', 'obliczenie', false],
    ['/zasady', 'ocena', true],
  ])('every definition of %s works its own example, and breaks on neither the smallest nor the greatest facts', async (path, act, naDzien) => {
    const { elementy } = (await open(path).expect(200)).body as { elementy: { kod: string }[] };
    expect(elementy.length).toBeGreaterThan(0);
    const faults: string[] = [];
    for (const { kod } of elementy) {
      const { przyklad, fakty, na_dzien_przykladu } = (await open(`${path}/${kod}`).expect(200)).body as Definicja;
      const answer = await send(`${path}/${kod}/${act}`, { fakty: przyklad, ...(naDzien && { na_dzien: na_dzien_przykladu }) });
      const { kroki = [], wyjasnienie = [], kod: code, komunikat } = answer.body as { kroki?: { przepis: string }[]; wyjasnienie?: object[]; kod?: string; komunikat?: string };
      if (answer.status !== 200 || wyjasnienie.length === 0 || kroki.some(({ przepis }) => !przepis)) faults.push(`${kod}: ${answer.status} ${code ?? ''} ${komunikat ?? ''}`);
      for (const high of [true, false]) {
        const na_dzien = naDzien ? (high ? '2999-12-31' : na_dzien_przykladu) : undefined;
        const { status } = await send(`${path}/${kod}/${act}`, { fakty: extreme(fakty, high) as object, na_dzien });
        if (status >= 500) faults.push(`${kod} ${high ? 'high' : 'low'} ${na_dzien ?? ''}: ${status}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('tells a person without income what is due, and in the same breath what is missing', async () => {
    const { body } = await send('/rozpoznanie', { ...SYTUACJA, na_dzien: '2026-03-02' }).expect(200);
    const all = [...body.nalezne, ...body.mozliwe, ...body.nienalezne] as { swiadczenie: string; nazwa: string; przepis: string; domena: string }[];
    expect(body.na_dzien).toBe('2026-03-02');
    for (const one of all) expect([one.nazwa, one.przepis, one.domena].every(Boolean)).toBe(true);
    for (const one of body.mozliwe) expect(one.brak.length + one.przyczyny.length > 0 || one.do_wczytania !== null).toBe(true);
    for (const one of body.nienalezne) expect(one.przyczyny.length).toBeGreaterThan(0);
    await send('/rozpoznanie', { ...SYTUACJA, na_dzien: '2026-02-30' }).expect(422);
    await send('/rozpoznanie', { osoby: [] , pesel: '1' }).expect(400);
    expect((await open('/rozpoznanie').expect(200)).body.fakty.properties.osoby.title).toBeTruthy();
  });

  it('lists every dated value with its provision, in pages, by domain, day and words', async () => {
    const first = (await open('/parametry?limit=2&domena=pomoc-spoleczna').expect(200)).body;
    const second = (await open(`/parametry?limit=2&domena=pomoc-spoleczna&kursor=${encodeURIComponent(first.nastepny)}`).expect(200)).body;
    expect(new Set([...first.elementy, ...second.elementy].map(({ id }: { id: string }) => id)).size).toBe(4);
    const [found] = (await open(`/parametry?szukaj=${encodeURIComponent('SAMOTNIE spoleczna.kryterium.osoba')}&na_dzien=2024-12-31`).expect(200)).body.elementy;
    expect(found).toMatchObject({ id: KRYTERIUM, domena: 'pomoc-spoleczna', jednostka_miary: 'PLN/month', obecna: { wartosc: '776', do: '2024-12-31', pochodzenie: 'dostarczona' }, najblizsza_zmiana: { dzien: '2025-01-01' } });
    const named = async (szukaj: string) => (await open(`/parametry?szukaj=${encodeURIComponent(szukaj)}`).expect(200)).body.elementy.map(({ id }: { id: string }) => id) as string[];
    expect(await named('swiadczenie UTRZYMANIA')).toEqual(await named('świadczenie utrzymania'.normalize('NFD')));
    expect((await named('swiadczenie UTRZYMANIA')).length).toBeGreaterThan(0);
    expect((await open('/parametry?domena=nieznana').expect(200)).body).toEqual({ elementy: [], nastepny: null });
    expect((await open(`/parametry/${KRYTERIUM}`).expect(200)).body.wartosci[0]).toMatchObject({ wartosc: '1010', podstawa_prawna: expect.stringContaining('rozporządzeni') });
    await open('/parametry/nie.ma.takiego').expect(404);
    await open('/parametry?na_dzien=wczoraj').expect(400);
    await open('/parametry?kursor=obcy').expect(400);
  });

  it('takes a new amount into every calculation once a second person has released it', async () => {
    const fakty = { zestawienie: { liczba_osob: 2, dochod: '0.00' }, powody: ['bezrobocie'] };
    const okresowy = async () => (await send('/swiadczenia/zasilek-okresowy/kalkulacja', { na_dzien: '2028-03-01', fakty }).expect(200)).body as { kwota_max: string; skrot_parametrow: string };
    const before = await okresowy();
    const wartosc = { parametr_id: NA_OSOBE, jednostka_miary: 'PLN/month', od: '2028-01-01', wartosc: '900.00', podstawa_prawna: '§ 1 rozporządzenia Rady Ministrów (Dz.U. 2027 poz. 1)', zrodlo: 'https://ostoja.example/du/1' };

    const preview = await administrator.post('/wartosci-parametrow/podglad', wartosc).expect(200);
    expect(preview.body).toMatchObject({ zmiany: [{ od: '2028-01-01', do: null, bylo: '823', bedzie: '900.00' }] });
    const loaded = await administrator.post('/wartosci-parametrow', wartosc).expect(201);
    expect(loaded.body).toMatchObject({ stan: 'wczytana', wczytal: 'Adam Wzorcowy', zmiany: preview.body.zmiany, wersja: 1 });
    expect(loaded.headers['etag']).toBe('"1"');
    expect(await okresowy()).toEqual(before);
    await administrator.post('/wartosci-parametrow', wartosc).expect(409);

    const path = `/wartosci-parametrow/${loaded.body.id}`;
    await administrator.post(`${path}/zwolnienia`).set('If-Match', '"1"').expect(403);
    await dyrektor.post(`${path}/zwolnienia`).expect(428);
    await dyrektor.post(`${path}/zwolnienia`).set('If-Match', '"7"').expect(412);
    const released = await dyrektor.post(`${path}/zwolnienia`).set('If-Match', '"1"').expect(201);
    expect(released.body).toMatchObject({ stan: 'zwolniona', rozpatrzyl: 'Dorota Przykładowa', zmiany: [] });

    const after = await okresowy();
    expect([before.kwota_max, after.kwota_max]).toEqual(['1646.00', '1800.00']);
    expect(after.skrot_parametrow).not.toBe(before.skrot_parametrow);
    expect((await open(`/parametry/${NA_OSOBE}`).expect(200)).body.wartosci[0]).toMatchObject({ od: '2028-01-01', wartosc: '900.00', pochodzenie: 'wczytana', zrodla: ['https://ostoja.example/du/1'] });
    expect((await dyrektor.get('/wartosci-parametrow?stan=zwolniona').expect(200)).body.elementy).toMatchObject([{ id: loaded.body.id }]);
  });

  it('says what to load for the foster-care amounts of June 2026, and goes on once they are loaded', async () => {
    const parametr = 'piecza.swiadczenie.utrzymanie.spokrewniona';
    const calculate = () => send('/swiadczenia/swiadczenie-na-utrzymanie-dziecka/kalkulacja', { na_dzien: '2026-07-31', fakty: { forma: 'spokrewniona', pobyt_od: '2026-03-10' } });
    const refused = await calculate().expect(422);
    expect(refused.body).toMatchObject({ kod: 'LAW.PARAMETER_MISSING', szczegoly: { parametr } });
    const alarms = async () => ((await open('/alarmy-parametrow').expect(200)).body.elementy as { parametr: string; rodzaj: string; od: string }[]).filter((alarm) => alarm.parametr === parametr);
    expect(await alarms()).toMatchObject([{ rodzaj: 'brak', od: '2026-06-01' }]);
    const wartosc = { parametr_id: parametr, jednostka_miary: 'PLN/month', od: '2026-06-01', do: '2027-05-31', wartosc: '1100.00', podstawa_prawna: 'obwieszczenie ministra (M.P. 2026 poz. 1)', zrodlo: 'https://ostoja.example/mp/1' };
    const loaded = await administrator.post('/wartosci-parametrow', wartosc).expect(201);
    await dyrektor.post(`/wartosci-parametrow/${loaded.body.id}/zwolnienia`).set('If-Match', '"1"').expect(201);
    expect((await calculate().expect(200)).body).toMatchObject({ spelnia_warunki: true, kwota: '1100.00' });
    expect(await alarms()).toEqual([]);
  });

  it('lets nobody else load, release or look', async () => {
    const wartosc = { parametr_id: KRYTERIUM, jednostka_miary: 'PLN/month', od: '2030-01-01', wartosc: '1', podstawa_prawna: 'art. 1', zrodlo: 'https://ostoja.example/1' };
    for (const login of ['socjalny.f1', 'ksiegowosc.zatwierdzanie', 'inspektor.danych', 'informacja.1']) {
      const caller = await api.asLogin(login);
      await caller.post('/wartosci-parametrow', wartosc).expect(403);
      await caller.get('/wartosci-parametrow').expect(403);
    }
    await dyrektor.post('/wartosci-parametrow', wartosc).expect(403);
    for (const [field, value] of [['wartosc', 'dużo'], ['jednostka_miary', 'percent'], ['zrodlo', 'http://ostoja.example'], ['zrodlo', 'HTTPS://ostoja.example/1'], ['podstawa_prawna', 'nie wiem']]) {
      const answer = await administrator.post('/wartosci-parametrow', { ...wartosc, [field!]: value });
      expect([answer.status, answer.body.pole]).toEqual([422, field]);
    }
  });

  it('warns of values to be loaded', async () => {
    const { body } = await open('/alarmy-parametrow?dni=366').expect(200);
    for (const alarm of body.elementy) expect(alarm).toMatchObject({ waga: expect.stringMatching(/^(pilny|ostrzezenie)$/), opis: expect.stringMatching(/wczytaj/i) });
    await open('/alarmy-parametrow?dni=-1').expect(400);
  });

  it('stores nothing of what anybody asks', async () => {
    const superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    try {
      const tables = (await superuser.query<{ name: string }>("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1")).rows;
      const counts = async () => (await superuser.query(tables.map(({ name }) => `select '${name}' as name, count(*)::int from ${name}`).join(' union all '))).rows;
      const before = await counts();
      await send('/rozpoznanie', { ...SYTUACJA, na_dzien: '2026-03-02' }).expect(200);
      await send('/swiadczenia/zasilek-okresowy/kalkulacja', { na_dzien: '2026-03-01', fakty: { zestawienie: { liczba_osob: 2, dochod: '0.00' }, powody: ['bezrobocie'] } }).expect(200);
      const { przyklad: termin } = (await open('/terminy/kpa-odwolanie')).body as Definicja;
      await send('/terminy/kpa-odwolanie/obliczenie', { fakty: termin }).expect(200);
      const { przyklad: zasada, na_dzien_przykladu: na_dzien } = (await open('/zasady/maly-grant')).body as Definicja;
      await send('/zasady/maly-grant/ocena', { na_dzien, fakty: zasada }).expect(200);
      expect(tables.length).toBeGreaterThan(50);
      expect(await counts()).toEqual(before);
    } finally {
      await superuser.end();
    }
  });
});

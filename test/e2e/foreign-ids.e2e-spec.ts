import { DEMO_ACCOUNTS, getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { policies } from '@ostoja/composition';
import { newId, warsawDate } from '@ostoja/kernel';
import { Client } from 'pg';
import { startApi, type TestApi } from '../support/api.js';
import { addressOf, type ProbedSchema, readContract, sampleOf } from '../support/contract-probe.js';
import { openOffice, Procedure } from '../support/office.js';

const today = warsawDate(new Date());
type Ids = Readonly<Record<string, string>>;

/** Identity is neutral and known to the whole centre, so a person's own id tells nothing. */
/** Answers that say nothing: an empty list, and no referral because no address can be seen. */
const SILENT = new Set(['[]', '{"wskazanie":null}']);
const NEUTRAL = /^\/osoby\/\{(id|osobaId)\}($|\/kartoteka|\/gospodarstwa|\/scalenia|\/chronologia)/;
const REFERENCES: Readonly<Record<string, string>> = { sprawa_id: 'sprawy', sprawa_ids: 'sprawy', wniosek_id: 'wnioski', zgloszenie_id: 'zgloszenia', dokument_id: 'dokumenty', karta_ids: 'karty' };

describe('ids of a sealed case', () => {
  let api: TestApi;
  const { routes, schemas } = readContract();
  let sealed: Ids;
  beforeAll(async () => {
    api = await startApi();
    const procedure = new Procedure(openOffice(api), today, {
      osoba: { imie: 'Żaneta', nazwisko: 'Ukryta-Przykładowa', opis: 'osoba w kręgu' },
      zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel: 'zakup opału' }],
      data_wplywu: today,
      czesci: { rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2024-01-01' }], wnioski: 'Ustalono.' },
    });
    await procedure.apply();
    await procedure.interview();
    await workWith(procedure.osobaId);
    await (await api.asLogin('socjalny.f1')).post(`/sprawy/${procedure.sprawaIds[0]}/dokumenty?rodzaj=skan`, Buffer.from('%PDF-1.7 skan')).set('Content-Type', 'application/pdf').expect(201);
    sealed = await sealCase(procedure);
  });
  afterAll(() => api.stop());

  /** Puts everything of the case into a circle of which only the director is a member; answers the ids by the name of their collection. */
  async function sealCase({ osobaId, sprawaIds: [sprawa], postepowanieIds: [postepowania] }: Procedure): Promise<Ids> {
    const client = new Client({ connectionString: api.database.urls.superuser });
    await client.connect();
    const krag = newId();
    await client.query(`insert into access.krag values ($1, $2, 'krąg')`, [JEDNOSTKA_ID, krag]);
    await client.query(`insert into access.krag_czlonek values ($1, $2, $3, $4, '2020-01-01', null)`, [JEDNOSTKA_ID, newId(), krag, getDemoAccount('dyrektor').id]);
    const { rows } = await client.query<{ t: string }>(`select table_schema || '.' || table_name as t from information_schema.columns where column_name = 'krag_id'`);
    for (const { t } of rows.filter((row) => policies.some(({ table }) => table === row.t))) await client.query(`update ${t} set krag_id = $1`, [krag]);
    const one = async (sql: string) => (await client.query<{ id: string }>(sql)).rows[0]!.id;
    const ids = {
      osoby: osobaId, sprawy: sprawa!, postepowania: postepowania!, wnioski: await one('select id from postepowanie.wniosek'), wywiady: await one('select id from pomoc_spoleczna.wywiad'),
      gospodarstwa: await one('select id from osoba.gospodarstwo'), czlonkowie: await one('select id from osoba.czlonkostwo'), adresy: await one('select id from osoba.adres'),
      opieki: await one('select id from osoba.opieka'), uslugi: await one('select id from pomoc_spoleczna.usluga'), notatki: await one('select id from pomoc_spoleczna.notatka'),
      'kontrakty-socjalne': await one('select id from pomoc_spoleczna.kontrakt'),
      zgloszenia: await one('select id from postepowanie.zgloszenie'), dokumenty: await one('select id from documents.dokument'), karty: await one('select id from akta.karta'),
    };
    await client.end();
    return ids;
  }

  /** A service, a closed note and a contract of the person. */
  async function workWith(osoba_id: string): Promise<void> {
    const worker = await api.asLogin('socjalny.f1');
    const komorka_id = komorkaId('filia-1');
    await worker.post('/praca-socjalna/uslugi', { osoba_id, komorka_id, rodzaj: 'praca_socjalna', dzien: today, minuty: 30, miejsce: 'osrodek', efekt: 'w-toku' }).expect(201);
    const { body: notatka } = await worker.post('/praca-socjalna/notatki', { osoba_id, komorka_id, rodzaj: 'rozmowa', dzien: today, tresc: 'Rozmowa.' }).expect(201);
    await worker.post(`/praca-socjalna/notatki/${notatka.id}/zamkniecia`).set('If-Match', `"${notatka.wersja}"`).expect(200);
    await worker.post('/kontrakty-socjalne', { osoba_id, komorka_id, rodzaj: 'a' }).expect(201);
    await worker.post('/zgloszenia/przyjecia', { komorka_id, zrodlo: 'sasiad', kanal: 'telefon', data_zgloszenia: today, pilne: true, zgoda: 'tak', tresc: 'Sąsiadka zgłasza.', osoba_id }).expect(201);
  }

  /** A body that may name what lies behind the wall. */
  function refersToACase(body: ProbedSchema | undefined): boolean {
    const schema = body?.$ref ? schemas[body.$ref.split('/').at(-1)!]! : body;
    return Object.keys(schema?.properties ?? {}).some((key) => key in REFERENCES);
  }

  it.each(DEMO_ACCOUNTS.filter(({ rodzaj, login }) => rodzaj === 'pracownik' && login !== 'dyrektor').map(({ login }) => login))('tell %s no more than ids of nothing, on any route', async (login) => {
    const caller = await api.asLogin(login);
    const missing = Object.fromEntries(Object.keys(sealed).map((key) => [key, key === 'osoby' ? sealed['osoby']! : newId()]));
    const told: unknown[] = [];
    for (const { path, method, body } of routes.filter((one) => (one.path.includes('{') && !NEUTRAL.test(one.path)) || refersToACase(one.body))) {
      const ask = async (ids: Ids) => {
        const url = addressOf(path, ids);
        const test = method === 'get' || method === 'delete' ? caller[method](url) : caller[method](url, (sampleOf(schemas, body, '', { ids, references: REFERENCES, today, komorkaId: komorkaId('filia-1') }) ?? {}) as object);
        const { status, text } = await test.set('If-Match', '"1"');
        return { status, text: text.replace(/"zadanie":"[^"]*"/, '') };
      };
      const [ofSealed, ofMissing] = [await ask(sealed), await ask(missing)];
      const [silent, same] = [SILENT.has(ofSealed.text) || (ofSealed.status >= 400 && ofSealed.status < 500), ofSealed.status === ofMissing.status && ofSealed.text === ofMissing.text];
      if (!silent || !same) told.push([method, path, ofSealed, ofMissing]);
    }
    const lists = await Promise.all(['/sprawy', '/terminy-spraw?moje=false', '/tytuly', `/wywiady?osoba_id=${sealed['osoby']}`, `/sprawy?osoba_id=${sealed['osoby']}`, '/sprawy/liczba', '/praca-socjalna/uslugi', `/praca-socjalna/notatki?osoba_id=${sealed['osoby']}`, '/kontrakty-socjalne', `/terminy-kontraktow?do=2099-12-31`, `/osoby/${sealed['osoby']}/chronologia`].map((path) => caller.get(path)));
    for (const { text } of lists) for (const [kind, id] of Object.entries(sealed)) if (text.includes(id)) told.push([kind, text]);
    expect(told).toEqual([]);
  });
});

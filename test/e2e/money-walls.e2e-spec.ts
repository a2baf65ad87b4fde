import { DEMO_ACCOUNTS, getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { newId, warsawDate } from '@ostoja/kernel';
import { insertOsoba, insertSprawa } from '@ostoja/wyplata/testing';
import { Client } from 'pg';
import { startApi, type TestApi } from '../support/api.js';
import { addressOf, type ProbedRoute, readContract, sampleOf } from '../support/contract-probe.js';
import { insertMoney, type MoneyIds } from '../support/money.js';

const today = warsawDate(new Date());
/** These see payments of the whole centre, sealed ones too: sums of the bank, the cash and the budget must be whole (decision 29). */
const KEEPERS = new Set<string>(['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka', 'glowny-ksiegowy', 'kasjer', 'kadry', 'dyrektor']);
const OUTSIDE = DEMO_ACCOUNTS.filter(({ rodzaj, rola }) => rodzaj === 'pracownik' && !KEEPERS.has(rola)).map(({ login }) => login);
const REFERENCES: Readonly<Record<string, string>> = {
  tytul_id: 'tytuly', pozycja_id: 'pozycjaId', pozycja_ids: 'pozycjaId', lista_id: 'listy-wyplat', naleznosc_id: 'naleznosci', karta_id: 'karty', sprawa_id: 'sprawy', zrodlo_id: 'listy-wyplat', wniosek_id: 'wnioski-do-bankow',
};
/** What passes the validation, where the contract does not say it, so that each route goes as far as to look for the id. */
const VALUES: Readonly<Record<string, unknown>> = { stan: 'zamknieta', kanal: 'kasa', powod: 'Powód próbny.', uzasadnienie: 'Uzasadnienie próbne.', uwaga: 'próba' };
const RODZAJE: Readonly<Record<string, string>> = { '/naleznosci/{id}/decyzje': 'zwrot', '/upowaznienia-odbioru': 'odbior-w-kasie' };
const MONTH = today.slice(0, 7);

describe('money of a sealed circle', () => {
  let api: TestApi;
  let client: Client;
  const { routes, schemas } = readContract();
  let osobaId: string;
  let sealed: MoneyIds;
  const before = new Map<string, Map<string, string>>();
  const after = new Map<string, Map<string, string>>();

  beforeAll(async () => {
    api = await startApi();
    client = new Client({ connectionString: api.database.urls.superuser });
    await client.connect();
    const krag = newId();
    await client.query(`insert into access.krag values ($1, $2, 'krąg')`, [JEDNOSTKA_ID, krag]);
    await client.query(`insert into access.krag_czlonek values ($1, $2, $3, $4, '2020-01-01', null)`, [JEDNOSTKA_ID, newId(), krag, getDemoAccount('dyrektor').id]);
    const open = await insertOsoba(client, { imie: 'Jan', nazwisko: 'Jawny-Przykładowy' });
    await insertMoney(client, { osobaId: open, sprawaId: await insertSprawa(client, open), kragId: null });
    osobaId = await insertOsoba(client, { imie: 'Żaneta', nazwisko: 'Ukryta-Przykładowa', rachunek: null });
    const sprawaId = await insertSprawa(client, osobaId);
    await client.query('update postepowanie.sprawa set krag_id = $1 where id = $2', [krag, sprawaId]);
    for (const login of OUTSIDE) before.set(login, await readAll(login, open));
    sealed = { ...(await insertMoney(client, { osobaId, sprawaId, kragId: krag })), sprawy: sprawaId };
    for (const login of OUTSIDE) after.set(login, await readAll(login, open));
  });
  afterAll(async () => {
    await client.end();
    await api.stop();
  });

  /** Whatever lists, sums, sorts, searches, counts or exports money, whole and by every filter. */
  function paths(open: string): string[] {
    const people = [osobaId, open];
    const ofPerson = people.flatMap((id) => [`/tytuly?osoba_id=${id}`, `/wyplaty?osoba_id=${id}`, `/karty?osoba_id=${id}`, `/upowaznienia-odbioru?osoba_id=${id}`, `/naleznosci?osoba_id=${id}`, `/naleznosci/salda?osoba_id=${id}`, `/pouczenia?osoba_id=${id}`, `/osoby/${id}/kartoteka`, `/osoby/${id}/chronologia`]);
    const states = ['przygotowana', 'wyslana'].map((stan) => `/listy-wyplat?stan=${stan}`);
    return [
      ...ofPerson, ...states, '/listy-wyplat', `/listy-wyplat?komorka_id=${komorkaId('filia-1')}&limit=1`, '/tytuly', `/tytuly?komorka_id=${komorkaId('filia-1')}&stan=aktywny`, '/tytuly?limit=1', '/karty', '/karty?stan=zamowiona', '/karty?limit=1',
      '/zwroty-wyplat', '/zwroty-wyplat?limit=1', '/zwroty-wyplat?stan=wszystkie', '/nieodebrane-wyplaty', '/nieodebrane-wyplaty?limit=1', '/upowaznienia-odbioru', '/naleznosci', '/naleznosci?zalegle=true', '/naleznosci?stan=ustalona', '/naleznosci?limit=1', '/rachunki-do-sprawdzenia', '/rachunki-do-sprawdzenia?limit=1',
      '/wyciagi', '/wpisy-wyciagow', '/wyplaty-po-smierci', '/wnioski-do-bankow', '/uzgodnienia', '/uzgodnienia/salda', '/listy-odbioru', `/raporty-kasowe/${today}`, `/raporty-kasowe/${today}/dowody`, '/porownania-list',
      `/naliczenia-skladek?miesiac=${MONTH}`, '/rejestry-skladek', `/plany-finansowe/${MONTH.slice(0, 4)}`, `/limity-wydatkow?rok=${MONTH.slice(0, 4)}`, `/prognozy-wydatkow?rok=${MONTH.slice(0, 4)}`, '/dokumenty-planu', `/przekroczenia-planu?rok=${MONTH.slice(0, 4)}`,
      '/operacje-ksiegowe', `/obroty-ksiegi?od=${MONTH}&do=${MONTH}`, '/korekty-ksiegowe', '/miesiace-ksiegowe', `/miesiace-ksiegowe/${MONTH}`, `/sprawozdania-rb28s?miesiac=${MONTH}`, `/sprawozdania-roczne/${MONTH.slice(0, 4)}`, '/sprawy/liczba', '/sprawy', '/terminy-spraw',
    ];
  }

  async function readAll(login: string, open: string): Promise<Map<string, string>> {
    const caller = await api.asLogin(login);
    const answers = new Map<string, string>();
    const keep = (key: string, { status, text }: { status: number; text: string }) => answers.set(key, `${status} ${text.replace(/"zadanie":"[^"]*"/, '').replace(/"nastepny":"[^"]*"/, '"nastepny":"…"')}`);
    for (const path of paths(open)) keep(path, await caller.get(path));
    keep('search', await caller.post('/osoby/wyszukiwania', { tekst: 'ukryta' }));
    keep('similar', await caller.post('/osoby/podobne', { imie: 'Żaneta', nazwisko: 'Ukryta-Przykładowa' }));
    keep('export', await caller.post('/eksporty-ksiegi', { miesiac: MONTH }));
    return answers;
  }

  it('is seen by those who keep the accounts, so that silence of the others means something', async () => {
    const chief = await api.asLogin('glowny.ksiegowy');
    for (const path of [`/tytuly?osoba_id=${osobaId}`, `/karty?osoba_id=${osobaId}`, '/wnioski-do-bankow', '/zwroty-wyplat']) expect([path, (await chief.get(path).expect(200)).text]).toEqual([path, expect.stringContaining(osobaId)]);
    expect((await chief.get('/listy-wyplat').expect(200)).text).toContain(sealed['listy-wyplat']);
    expect(after.get('kierownik.f1')!.get('/karty')).toContain('"elementy":[{');
    expect(after.get('kierownik.f1')!.get('/naleznosci')).toContain('777.77');
    expect(after.get('kierownik.f1')!.get('/zwroty-wyplat')).toContain('777.77');
  });

  it.each(OUTSIDE)('changes nothing that %s can list, count, sum, sort, search or export', (login) => {
    const changed = [...before.get(login)!].filter(([key, text]) => after.get(login)!.get(key) !== text).map(([key, text]) => [key, text, after.get(login)!.get(key)]);
    expect(changed).toEqual([]);
  });

  it.each(OUTSIDE)('tells %s by its ids no more than ids of nothing, on any route', async (login) => {
    const caller = await api.asLogin(login);
    const missing = Object.fromEntries(Object.keys(sealed).map((key) => [key, newId()]));
    const told: unknown[] = [];
    let asked = 0;
    for (const { path, method, body } of routes.filter((route) => namesMoney(route))) {
      const ask = async (ids: MoneyIds) => {
        const url = addressOf(path, ids);
        const test = method === 'get' || method === 'delete' ? caller[method](url) : caller[method](url, (sampleOf(schemas, body, '', { ids, references: REFERENCES, today, komorkaId: komorkaId('filia-1'), values: { ...VALUES, osoba_id: osobaId, ...(path in RODZAJE && { rodzaj: RODZAJE[path] }) } }) ?? {}) as object);
        const { status, text } = await test.set('If-Match', '"1"');
        return { status, text: text.replace(/"zadanie":"[^"]*"/, '') };
      };
      const [ofSealed, ofMissing] = [await ask(sealed), await ask(missing)];
      asked += 1;
      if (ofSealed.text.includes('"kod":"VALIDATION"')) told.push([method, path, ofSealed]);
      if (ofSealed.status < 400 && ofSealed.text !== '[]' || ofSealed.status >= 500 || ofSealed.status !== ofMissing.status || ofSealed.text !== ofMissing.text) told.push([method, path, ofSealed, ofMissing]);
    }
    expect(told).toEqual([]);
    expect(asked).toBeGreaterThan(50);
  });

  /** In its address or in its body; `karty` in the akta are other cards. */
  function namesMoney({ path, body }: ProbedRoute): boolean {
    const parts = path.split('/');
    const inPath = parts.some((part, at) => part.startsWith('{') && ((at > 1 && (parts[at - 1] ?? '') in sealed && !path.startsWith('/sprawy/') && !path.startsWith('/akta/')) || part.slice(1, -1) in sealed));
    const schema = body?.$ref ? schemas[body.$ref.split('/').at(-1)!] : body;
    return inPath || Object.keys(schema?.properties ?? {}).some((key) => key in REFERENCES && key !== 'sprawa_id' && key !== 'wniosek_id');
  }
});

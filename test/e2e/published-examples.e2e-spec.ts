import { startApi, type TestApi } from '../support/api.js';

interface Example {
  readonly name: string;
  readonly source: string;
  readonly kod: string;
  readonly na_dzien: string;
  readonly fakty: object;
  readonly expected: object;
}

const adult = { klucz: 'A', wnioskodawca: true, pelnoletnia: true };

/** Published worked examples for the four allowances, with the figures of their sources. */
const EXAMPLES: Example[] = [
  {
    name: 'okresowy: rodzina pięcioosobowa, 50% brakującej kwoty',
    source: 'WSA Olsztyn II SA/Ol 1325/14',
    kod: 'zasilek-okresowy',
    na_dzien: '2014-06-15',
    fakty: { zestawienie: { liczba_osob: 5, dochod: '2013.03' }, powody: ['bezrobocie'] },
    expected: { spelnia_warunki: true, uznaniowe: true, kwota_min: '133.49', kwota_max: '266.97' },
  },
  {
    name: 'celowy: dochód 619,08 ponad kryterium 542',
    source: 'NSA I OSK 1802/14',
    kod: 'zasilek-celowy',
    na_dzien: '2013-09-10',
    fakty: {
      osoby: [{ ...adult, dochody: [{ rodzaj: 'renta', kwota: '619.08', miesiac: '2013-08' }] }],
      powody: ['dlugotrwala_choroba'],
      potrzeby: [{ cel: 'leki_i_leczenie', kwota: '100.00' }],
    },
    expected: { spelnia_warunki: false, kwota: '0.00' },
  },
  {
    name: 'specjalny celowy: przyznane 30,00 w tej samej sprawie',
    source: 'NSA I OSK 1802/14',
    kod: 'specjalny-zasilek-celowy',
    na_dzien: '2013-09-10',
    fakty: {
      osoby: [{ ...adult, dochody: [{ rodzaj: 'renta', kwota: '619.08', miesiac: '2013-08' }] }],
      powody: ['dlugotrwala_choroba'],
      potrzeby: [{ cel: 'leki_i_leczenie', kwota: '100.00' }],
      szczegolny_przypadek: true,
      kwota_proponowana: '30.00',
    },
    expected: { spelnia_warunki: true, uznaniowe: true, kwota: '30.00' },
  },
  {
    name: 'stały: 700 na osobę poniżej 823, ale własny dochód 1000 nie',
    source: 'samorzad.infor.pl 7051460',
    kod: 'zasilek-staly',
    na_dzien: '2025-05-10',
    fakty: {
      osoby: [
        { ...adult, orzeczenia: [{ stopien: 'umiarkowany', na_stale: true }], dochody: [{ rodzaj: 'inne', kwota: '1000.00', miesiac: '2025-04' }] },
        { klucz: 'B', dochody: [{ rodzaj: 'wynagrodzenie', kwota: '1100.00', miesiac: '2025-04' }] },
        { klucz: 'C', pelnoletnia: false },
      ],
      powody: ['niepelnosprawnosc'],
    },
    expected: { spelnia_warunki: false, kwota: '0.00' },
  },
  {
    name: 'stały: zmiana dochodu o 55,58 nie przekracza 10% kryterium 701',
    source: 'LEX 622445885',
    kod: 'zasilek-staly',
    na_dzien: '2021-03-10',
    fakty: {
      osoby: [{ ...adult, orzeczenia: [{ stopien: 'znaczny', na_stale: true }], dochody: [{ rodzaj: 'dodatek_mieszkaniowy', kwota: '261.86', miesiac: '2021-03' }] }],
      powody: ['niepelnosprawnosc'],
      miesiac_dochodu: '2021-03',
      biezaca_decyzja: { z_dnia: '2020-12-10', kwota: '383.56', dochod: '317.44', liczba_osob: 1 },
    },
    expected: { spelnia_warunki: true, kwota: '383.56' },
  },
  {
    name: 'stały: 80 000 jednorazowo, 1/12 ponad 542 przez 12 miesięcy',
    source: 'WSA Kielce II SA/Ke 350/13',
    kod: 'zasilek-staly',
    na_dzien: '2013-03-10',
    fakty: {
      osoby: [
        { ...adult, orzeczenia: [{ stopien: 'calkowita_niezdolnosc', na_stale: true }], dochody: [{ rodzaj: 'inne', kwota: '80000.00', miesiac: '2012-12', jednorazowy: true }] },
      ],
      powody: ['niepelnosprawnosc'],
    },
    expected: { spelnia_warunki: false, kwota: '0.00' },
  },
];

describe('published worked examples through the open calculators', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('lists each benefit with its provision, and says which ones a case can decide', async () => {
    const { body } = await api.anonymous().get('/api/v1/swiadczenia').expect(200);
    const list = body.elementy as { kod: string; przepis: string; w_sprawie: boolean }[];
    expect(list.filter((item) => item.w_sprawie).map((item) => item.kod).sort()).toEqual([
      'bilet-kredytowany', 'posilek', 'potwierdzenie-prawa-do-swiadczen-zdrowotnych', 'schronienie', 'skladka-zdrowotna', 'specjalistyczne-uslugi-opiekuncze', 'specjalny-zasilek-celowy',
      'sprawienie-pogrzebu', 'uslugi-opiekuncze-w-domu', 'zasilek-celowy', 'zasilek-celowy-zdarzenie-losowe', 'zasilek-okresowy', 'zasilek-staly',
    ]);
    for (const item of list) expect(item.przepis).toMatch(/art\. \d+|§|rogram|rozporządzeni|uchwał|ustaw/);
  });

  it.each(EXAMPLES)('$name ($source)', async ({ kod, na_dzien, fakty, expected }) => {
    const { body } = await api.anonymous().post(`/api/v1/swiadczenia/${kod}/kalkulacja`).send({ na_dzien, fakty }).expect(200);
    expect(body).toMatchObject(expected);
    expect(body.kroki.length).toBeGreaterThan(2);
    for (const krok of body.kroki) expect(krok.przepis).toBeTruthy();
  });

  it('stores nothing', async () => {
    const [example] = EXAMPLES;
    const rows = () => countRows(api);
    const before = await rows();
    await api.anonymous().post(`/api/v1/swiadczenia/${example?.kod}/kalkulacja`).send({ na_dzien: example?.na_dzien, fakty: example?.fakty }).expect(200);
    expect(await rows()).toEqual(before);
  });

  it('says what to load where the law of the day is missing', async () => {
    const { body } = await api
      .anonymous()
      .post('/api/v1/swiadczenia/zasilek-celowy/kalkulacja')
      .send({ na_dzien: '2003-01-15', fakty: { zestawienie: { liczba_osob: 1, dochod: '0.00' }, powody: ['bezrobocie'], potrzeby: [{ cel: 'opal', kwota: '1.00' }] } })
      .expect(422);
    expect(body.kod).toMatch(/^LAW\./);
  });
});

async function countRows(api: TestApi): Promise<unknown> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: api.database.urls.superuser });
  await client.connect();
  const { rows } = await client.query(`select schemaname || '.' || relname as t, (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I', schemaname, relname), false, true, '')))[1]::text as n
    from pg_stat_user_tables where schemaname not in ('public') order by 1`);
  await client.end();
  return rows;
}

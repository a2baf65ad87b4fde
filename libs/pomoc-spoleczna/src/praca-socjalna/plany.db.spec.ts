import { JEDNOSTKA_ID, komorkaId, ReachService, uzytkownikId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { PracaSocjalnaCentre } from '../../testing/praca-socjalna-centre.js';
import { chronologiaQuestion, RODZAJE_CHRONOLOGII } from './chronologia/chronologia.query.js';
import { uslugiQuestion } from './usluga/usluga.query.js';
import { USLUGI } from './zestawienie/zestawienie.query.js';

const PEOPLE = 20_000;
const SERVICES = 60_000;
const ME = uzytkownikId('socjalny.f1');
const PERSON = '00000000-0000-7000-9000-000000000009';
const id = (series: string, n: string) => `('00000000-0000-7000-${series}-' || lpad((${n})::text, 12, '0'))::uuid`;
const FILIE = Array.from({ length: 9 }, (_, i) => komorkaId(`filia-${i + 1}`));
// Each person lives alone and was helped three times, once a hundred times by one worker.
const FILL = [
  `insert into osoba.osoba (jednostka_id, id, imie, nazwisko, opis, zmieniono) select $1::uuid, ${id('9000', 'n')}, 'Osoba', 'Przykładowa' || n, 'syntetyczna', now() from generate_series(1, ${PEOPLE}) n`,
  `insert into pomoc_spoleczna.usluga (jednostka_id, id, osoba_id, komorka_id, rodzaj, dzien, minuty, miejsce, efekt, dla_rodziny, pracownik_id, zapisano)
   select $1::uuid, ${id('a000', 'n')}, ${id('9000', `1 + n % ${PEOPLE}`)}, ($2::uuid[])[1 + n % 9], 'praca_socjalna', date '2025-01-01' + n % 600, 30, 'osrodek', 'w-toku', false,
     case when n % 100 = 0 then $3::uuid else $1::uuid end, now() from generate_series(1, ${SERVICES}) n`,
  `insert into pomoc_spoleczna.usluga_osoba (jednostka_id, id, usluga_id, osoba_id, komorka_id, odbiorca) select jednostka_id, gen_random_uuid(), id, osoba_id, komorka_id, true from pomoc_spoleczna.usluga`,
  `insert into pomoc_spoleczna.notatka (jednostka_id, id, osoba_id, komorka_id, rodzaj, dzien, stan, autor_id, klucz_id, tresc_szyfr, zamknieto, zmieniono)
   select jednostka_id, id, osoba_id, komorka_id, 'rozmowa', dzien, 'zamknieta', pracownik_id, id, '', now(), now() from pomoc_spoleczna.usluga`,
];

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}
const LARGE = new Set(['usluga', 'usluga_osoba', 'notatka', 'osoba']);

describe(`plans over ${SERVICES} services`, () => {
  let world: PracaSocjalnaCentre;
  beforeAll(async () => {
    world = await PracaSocjalnaCentre.open();
    const { superuser } = world.centre;
    await superuser.query("set session_replication_role = 'replica'");
    for (const sql of FILL) await superuser.query(sql.replaceAll('$1', `'${JEDNOSTKA_ID}'`).replaceAll('$2', `'{${FILIE.join()}}'`).replaceAll('$3', `'${ME}'`));
    await superuser.query("set session_replication_role = 'origin'");
    await superuser.query('vacuum analyze');
  });
  afterAll(() => world.centre.stop());

  /** Rows of the large tables that were read, and tables that were read from end to end. */
  async function planOf(login: string, sql: string, params: readonly unknown[]): Promise<{ touched: number; whole: string[]; milliseconds: number }> {
    const [row] = await world.as(login, () => world.centre.get(Database).read<{ 'QUERY PLAN': { Plan: Node; 'Execution Time': number }[] }>(`explain (analyze, format json) ${sql}`, params));
    const scans: Node[] = [];
    const walk = (node: Node): void => {
      if (LARGE.has(node['Relation Name'] ?? '')) scans.push(node);
      node.Plans?.forEach(walk);
    };
    const { Plan, 'Execution Time': milliseconds } = row!['QUERY PLAN'][0]!;
    walk(Plan);
    const touched = scans.reduce((sum, node) => sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'], 0);
    return { touched, whole: scans.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']!), milliseconds };
  }
  const unitsOf = (login: string) => world.as(login, async () => [...(await world.centre.get(ReachService).current()).units.get('pomoc-spoleczna:usluga:read')!]);

  it.each([
    ['of a person', { osobaId: PERSON }, 60],
    ['of a worker', { moje: ME }, 700],
    ['of the own units', {}, 300],
    ['of a unit', { komorkaId: FILIE[0] }, 300],
  ])('services %s are read through indexes', async (_, filtr, most) => {
    const { sql, params } = uslugiQuestion(filtr, 51, null, await unitsOf('kierownik.f1'));
    const { touched, whole } = await planOf('kierownik.f1', sql, params);
    expect(whole).toEqual([]);
    expect(touched).toBeGreaterThan(0);
    expect(touched).toBeLessThanOrEqual(most);
  });

  it('the timeline of a family reads the rows of the family only', async () => {
    const { touched, whole } = await planOf('kierownik.f1', chronologiaQuestion(RODZAJE_CHRONOLOGII, 51), [PERSON, world.dzis, null, null, null, null]);
    expect(whole).toEqual([]);
    expect(touched).toBeGreaterThan(0);
    expect(touched).toBeLessThanOrEqual(100);
  });

  it('the numbers of a year for the whole centre come in a few seconds', async () => {
    expect((await planOf('dyrektor', USLUGI, ['2025-01-01', '2025-12-31', null])).milliseconds).toBeLessThan(5_000);
  });
});

import { komorkaId, ReachService, uzytkownikId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { type CaseCentre, openCaseCentre, seedManyCases } from '@ostoja/postepowanie/testing';
import { terminyQuestion } from '../termin/termin.query.js';
import { unitsOf } from './sprawa-lista.service.js';
import { liczbaQuestion, type Question, type SprawaRow, sprawyQuestion } from './sprawa.query.js';

const CASES = 100_000;
const ME = uzytkownikId('specjalista.f1');

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

describe(`plans of the lists over ${CASES} cases`, () => {
  let centre: CaseCentre;
  beforeAll(async () => {
    centre = await openCaseCentre();
    await seedManyCases(centre.superuser, CASES);
  }, 120_000);
  afterAll(() => centre.close());

  /** Rows that the scans of the plan touched, by table, and the tables that were read whole. */
  async function planOf(login: string, question: (units: string[]) => Question): Promise<{ touched: number; whole: string[] }> {
    const { sql, params } = question(await unitsFor(login));
    const [row] = await centre.as(login, () => centre.get(Database).read<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`explain (analyze, format json) ${sql}`, params));
    const scans: PlanNode[] = [];
    const walk = (node: PlanNode): void => {
      if (node['Relation Name'] && ['sprawa', 'osoba', 'termin'].includes(node['Relation Name'])) scans.push(node);
      node.Plans?.forEach(walk);
    };
    walk(row!['QUERY PLAN'][0]!.Plan);
    expect(scans.length).toBeGreaterThan(0);
    const rowsOf = (node: PlanNode) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
    return { touched: scans.reduce((sum, node) => sum + rowsOf(node), 0), whole: scans.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']!) };
  }

  const unitsFor = (login: string) => centre.as(login, () => unitsOf(centre.get(ReachService)));
  const page = (sort: 'termin' | 'znak' | 'otwarta', filtr = {}) => (units: string[]) => sprawyQuestion(filtr, sort, 51, null, units);

  it.each([
    ['by term', 'specjalista.f1', page('termin'), 300],
    ['by number', 'specjalista.f1', page('znak'), 300],
    ['newest first', 'specjalista.f1', page('otwarta'), 300],
    ['in one state', 'kierownik.f1', page('termin', { stan: 'projekt' }), 700],
    ['of one unit', 'dyrektor', page('termin', { komorkaId: komorkaId('filia-3') }), 300],
    ['of the whole centre', 'dyrektor', page('termin'), 2_000],
    ['mine', 'specjalista.f1', page('termin', { moje: ME }), 1_500],
    ['of one person', 'specjalista.f1', page('termin', { osobaId: '00000000-0000-7000-9000-000000000009' }), 50],
    ['worklist of the units', 'kierownik.f1', (komorkaIds: string[]) => terminyQuestion({ komorkaIds }, 51, null), 400],
    ['worklist of mine', 'specjalista.f1', () => terminyQuestion({ uzytkownikId: ME }, 51, null), 2_500],
  ])('%s reads few rows through indexes', async (_, login, question, most) => {
    const { touched, whole } = await planOf(login, question);
    expect(whole).toEqual([]);
    expect(touched).toBeLessThanOrEqual(most);
  });

  it('the next page costs no more than the first', async () => {
    const first = page('termin')(await unitsFor('specjalista.f1'));
    const rows = await centre.as('specjalista.f1', () => centre.get(Database).read<SprawaRow>(first.sql, first.params));
    const last = rows.at(-1)!;
    const { touched, whole } = await planOf('specjalista.f1', (units) => sprawyQuestion({}, 'termin', 51, [last.najblizszy_termin, last.id], units));
    expect(whole).toEqual([]);
    expect(touched).toBeLessThanOrEqual(300);
  });

  it('counts the cases of a unit without reading those of others', async () => {
    const { touched, whole } = await planOf('specjalista.f1', (units) => liczbaQuestion({}, units));
    expect(whole).toEqual([]);
    expect(touched).toBeLessThanOrEqual(CASES / 9 + 100);
  });

  it('answers the hot list in a few milliseconds', async () => {
    const { sql, params, name } = page('termin')(await unitsFor('specjalista.f1'));
    const ask = () => centre.as('specjalista.f1', () => centre.get(Database).read(sql, params, name));
    for (let i = 0; i < 10; i += 1) await ask();
    const times: number[] = [];
    for (let i = 0; i < 20; i += 1) {
      const begun = performance.now();
      expect(await ask()).toHaveLength(51);
      times.push(performance.now() - begun);
    }
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(25);
  });
});

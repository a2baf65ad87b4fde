import { komorkaId } from '@ostoja/access';
import { Database } from '@ostoja/database';
import { Money, newId, type PlainDate } from '@ostoja/kernel';
import fc from 'fast-check';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { aLine } from '../../testing/index.js';
import { FinanseModule } from '../finanse.module.js';
import { Ledger } from '../ksiega/ledger.js';
import { PlanService } from './dokument/plan.service.js';
import { LimitService } from './stan/limit.service.js';

type Act =
  | { readonly act: 'change'; readonly komorka: string | null; readonly linia: number; readonly grosze: number }
  | { readonly act: 'transfer'; readonly z: string | null; readonly na: string; readonly linia: number; readonly grosze: number }
  | { readonly act: 'overrun'; readonly linia: number; readonly grosze: number }
  | { readonly act: 'commit'; readonly komorka: string; readonly linie: readonly number[]; readonly grosze: number }
  | { readonly act: 'release'; readonly grosze: number };

const UNITS = ['filia-1', 'filia-2', 'filia-3'];
const LINES = ['wlasne', 'dotacja-2030'];
const grosze = fc.integer({ min: 1, max: 30_000 });
const unit = fc.constantFrom(...UNITS);
const linia = fc.constantFrom(0, 1);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('commit' as const), komorka: unit, linie: fc.constantFrom([0], [1], [0, 1], [1, 0]), grosze }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('release' as const), grosze }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('change' as const), komorka: fc.option(unit), linia, grosze: fc.integer({ min: -40_000, max: 40_000 }).filter((n) => n !== 0) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('transfer' as const), z: fc.option(unit), na: unit, linia, grosze }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('overrun' as const), linia, grosze: fc.integer({ min: 1, max: 5000 }) }) },
);

/** Commitments that went through, to be released in part or whole. */
type Commitment = { readonly komorka: string; readonly linie: readonly number[]; left: number };

describe('plan and commitment under any order of acts, several at once', () => {
  let centre: Centre;
  let rok = 2040;
  let committed: Commitment[] = [];
  beforeAll(async () => {
    centre = await openCentre([FinanseModule]);
  });
  afterAll(() => centre.stop());

  const amount = (n: number) => Money.ofGrosze(BigInt(n));
  const line = (i: number) => {
    const { kwota: _, ...rest } = aLine('1.00', { zrodlo: LINES[i]! });
    return rest;
  };
  const post = (rodzaj: 'zaangazowanie' | 'zmniejszenie-zaangazowania', komorka: string, linie: readonly number[], n: number) =>
    centre.as('ksiegowosc.przygotowanie', () => centre.get(Database).transaction((tx) => centre.get(Ledger).post(tx, {
      rodzaj, zrodloTyp: 'tytul', zrodloId: newId(), komorkaId: komorkaId(komorka), linie: linie.map((i) => ({ ...line(i), rok, kwota: amount(n).toString() })),
    })));
  const document = async (rodzaj: 'plan' | 'zmiana' | 'przeniesienie', pozycje: readonly (readonly [string | null, number, number])[]) => {
    const id = await centre.as('glowny.ksiegowy', () => centre.get(PlanService).create({
      rok, rodzaj, podstawa: 'zarządzenie', dzien: '2026-11-02' as PlainDate, powod: 'zmiana planu',
      pozycje: pozycje.map(([komorka, i, n]) => ({ ...line(i), komorkaId: komorka === null ? null : komorkaId(komorka), kwota: amount(n) })),
    }));
    await centre.as('dyrektor', () => centre.get(PlanService).approve(id, 1));
  };

  async function perform(one: Act): Promise<void> {
    if (one.act === 'change') return document('zmiana', [[one.komorka, one.linia, one.grosze]]);
    if (one.act === 'transfer') return document('przeniesienie', [[one.z, one.linia, -one.grosze], [one.na, one.linia, one.grosze]]);
    if (one.act === 'overrun') return void (await centre.as('dyrektor', () => centre.get(LimitService).allow({ ...line(one.linia), rok, komorkaId: null, kwota: amount(one.grosze), powod: 'świadczenie obligatoryjne' })));
    if (one.act === 'commit') {
      await post('zaangazowanie', one.komorka, one.linie, one.grosze);
      return void committed.push({ komorka: one.komorka, linie: one.linie, left: one.grosze });
    }
    const last = committed.pop();
    if (!last) return;
    const part = Math.min(one.grosze, last.left);
    await post('zmniejszenie-zaangazowania', last.komorka, last.linie, part);
    if (part < last.left) committed.push({ ...last, left: last.left - part });
  }

  const broken = async (): Promise<unknown[]> => (await centre.superuser.query(`
    select 'over plan', s.* from (values ('wlasne'), ('dotacja-2030')) l (z) cross join lateral finanse.stan_linii((select jednostka_id from access.komorka limit 1), $1::smallint, '852', '85214', '3110', l.z) s
      where s.zaangazowano > s.plan + s.przekroczenia or s.plan < 0
    union all select 'ledger differs', k.komorka_id, k.suma, k.licznik, 0 from (
      select coalesce(a.komorka_id, b.komorka_id) as komorka_id, coalesce(a.kwota, 0) as suma, coalesce(b.kwota, 0) as licznik from
        (select z.komorka_id, z.zrodlo, sum(case z.strona when 'Ma' then z.kwota else -z.kwota end) as kwota from finanse.zapis z where z.konto = 'zaangazowanie' and z.rok = $1 group by 1, 2) a
        full join (select c.komorka_id, c.zrodlo, sum(c.kwota) as kwota from finanse.zaangazowanie_linii c where c.rok = $1 group by 1, 2) b on b.komorka_id = a.komorka_id and b.zrodlo = a.zrodlo) k where k.suma <> k.licznik
    union all select 'plan differs', null, k.ksiega, k.dokumenty, 0 from (
      select (select coalesce(sum(case z.strona when 'Wn' then z.kwota else -z.kwota end), 0) from finanse.zapis z where z.konto = 'plan-wydatkow' and z.rok = $1) as ksiega,
        (select coalesce(sum(p.kwota), 0) from finanse.pozycja_planu p join finanse.dokument_planu d on d.jednostka_id = p.jednostka_id and d.id = p.dokument_id where d.stan = 'zatwierdzony' and p.rok = $1) as dokumenty) k where k.ksiega <> k.dokumenty`, [rok])).rows;

  it('never commits more than the plan and its recorded overruns, and agrees with the ledger', async () => {
    const refused = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 8 }), async (batches) => {
        rok += 1;
        committed = [];
        await document('plan', [[null, 0, 40_000], [null, 1, 40_000], ['filia-1', 0, 10_000]]);
        for (const batch of batches) {
          for (const result of await Promise.allSettled(batch.map(perform))) {
            if (result.status === 'fulfilled') continue;
            const { code, status } = result.reason as { code: string; status: number };
            if (!code.startsWith('FINANSE.') && code !== 'DATABASE.CONFLICT') throw result.reason;
            expect([409, 422]).toContain(status);
            refused.set(code, (refused.get(code) ?? 0) + 1);
          }
          expect(await broken()).toEqual([]);
        }
      }),
      { numRuns: 25, seed: 20_261_122, endOnFailure: true },
    );
    // The worlds were narrow enough for the guard to be needed.
    expect([...refused.keys()]).toEqual(expect.arrayContaining(['FINANSE.OVER_PLAN', 'FINANSE.PLAN_BELOW_COMMITMENT']));
  });

  it('gives the last of a line to one of many who ask at once', async () => {
    rok += 1;
    await document('plan', [[null, 0, 10_000]]);
    const asked = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => post('zaangazowanie', UNITS[i % 3]!, [0], 3_000)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await broken()).toEqual([]);
  });
});

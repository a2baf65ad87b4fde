import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { runAgreement, withoutStacks } from '@ostoja/facts/testing';
import { addDays, Fraction, Money, plainDate } from '@ostoja/kernel';
import { wynikToJson, type Swiadczenie, type Wynik } from '@ostoja/law';
import { aFamily } from '@ostoja/pomoc-spoleczna/testing';
import { pomocSpoleczna } from '../prawo.registry.js';
import { buildSnapshot, swiadczenia } from '../swiadczenie.registry.js';

const snapshot = buildSnapshot();
const FIRST = plainDate('2012-10-01');
/** Days from October 2012 to the end of 2027: every change of the criteria and of the law of income lies in between. */
const day = fc.integer({ min: 0, max: 5569 }).map((n) => addDays(FIRST, n));
const world = day.chain((dzien) => aFamily(dzien).map((fakty) => ({ dzien, fakty })));

/** The result without its trace; errors count as results, so that both sides must fail alike. */
function outcome(run: () => Wynik): unknown {
  try {
    const wynik = run();
    return { ...wynik, kroki: [], przyczyny: wynik.przyczyny.map(({ kod }) => kod), ostrzezenia: wynik.ostrzezenia.map(({ kod }) => kod).sort() };
  } catch (error) {
    return (error as { code: string }).code;
  }
}
const amountOf = ({ kwota, kwota_max, spelnia_warunki }: Wynik): Money => (spelnia_warunki ? (kwota ?? kwota_max!) : Money.ZERO);

/** The four allowances are compared on whole families below, where their amounts matter. */
const pozostale = pomocSpoleczna.swiadczenia.filter((one) => !swiadczenia.includes(one));
runAgreement({ swiadczenia: pozostale, snapshot, przypadkow: 10_000 });
runAgreement({ terminy: pomocSpoleczna.terminy, zasady: pomocSpoleczna.zasady, snapshot, przypadkow: 1_000 });

describe.each(swiadczenia.map((swiadczenie) => [swiadczenie.kod, swiadczenie] as [string, Swiadczenie<object>]))('%s', (kod, swiadczenie) => {
  withoutStacks();

  it('traced and plain executors agree', () => {
    let eligible = 0;
    fc.assert(fc.property(world, ({ dzien, fakty }) => {
      const traced = outcome(() => swiadczenie.calculate(snapshot, dzien, fakty));
      eligible += (traced as Wynik).spelnia_warunki ? 1 : 0;
      return isDeepStrictEqual(outcome(() => swiadczenie.calculatePlain(snapshot, dzien, fakty)), traced);
    }), { numRuns: 10_000 });
    expect(eligible).toBeGreaterThan(500);
  });

  it('the order of persons and of their incomes does not matter', () => {
    fc.assert(fc.property(world, fc.nat(), ({ dzien, fakty }, seed) => {
      const shuffled = { ...fakty, osoby: turn(fakty.osoby, seed).map((osoba) => ({ ...osoba, dochody: turn(osoba.dochody, seed) })) };
      return isDeepStrictEqual(outcome(() => swiadczenie.calculate(snapshot, dzien, shuffled)), outcome(() => swiadczenie.calculate(snapshot, dzien, fakty)));
    }), { numRuns: 500 });
  });

  it('a recipient who may see one person gets no step and no input about another', () => {
    fc.assert(fc.property(world, ({ dzien, fakty }) => {
      const { kroki } = wynikToJson(swiadczenie.calculate(snapshot, dzien, fakty), (subject) => subject === 'O0');
      expect(JSON.stringify(kroki)).not.toMatch(/"O[1-9]"/);
      expect(kroki.every(({ osoby }) => osoby.every((osoba) => osoba === 'O0'))).toBe(true);
      expect(kroki.filter(({ kod: krok, osoby }) => krok === 'dochod.osoby.zrodla' && osoby.length > 0).length).toBeLessThanOrEqual(1);
    }), { numRuns: 300 });
  });

  if (kod !== 'specjalny-zasilek-celowy') {
    it('more income never gives more', () => {
      fc.assert(fc.property(world, fc.integer({ min: 1, max: 500_000 }), ({ dzien, fakty }, grosze) => {
        const extra = { rodzaj: 'renta', kwota: Money.ofGrosze(BigInt(grosze)).toString(), miesiac: fakty.miesiac_dochodu };
        const [first, ...others] = fakty.osoby;
        const richer = { ...fakty, osoby: [{ ...first!, dochody: [...first!.dochody, extra] }, ...others] };
        const [before, after] = [fakty, richer].map((facts) => swiadczenie.calculatePlain(snapshot, dzien, facts));
        expect(amountOf(after!).compare(amountOf(before!))).toBeLessThanOrEqual(0);
      }), { numRuns: 1000 });
    });
  }
});

it('a one-off income is spread without losing a grosz', () => {
  const [staly] = swiadczenia;
  fc.assert(fc.property(fc.integer({ min: 505_001, max: 50_000_000 }), (grosze) => {
    const facts = (miesiac_dochodu: string, data_wniosku: string) => ({
      osoby: [{ klucz: 'A', wnioskodawca: true, pelnoletnia: true, orzeczenia: [{ stopien: 'znaczny', na_stale: true }],
        dochody: [{ rodzaj: 'odprawa', kwota: Money.ofGrosze(BigInt(grosze)).toString(), miesiac: '2025-01', jednorazowy: true }] }],
      powody: [], miesiac_dochodu, data_wniosku,
    });
    const months = Array.from({ length: 14 }, (_, i) => addDays(plainDate('2025-01-15'), i * 30));
    const parts = months.map((month) => staly!.calculate(snapshot, plainDate('2026-03-15'), facts(month.slice(0, 7), '2025-06-01')).kroki.find(({ definition }) => definition.kod === 'dochod.osoby.zrodla')!.value);
    expect(new Set(months.map((month) => month.slice(0, 7))).size).toBe(14);
    expect(Fraction.sum(parts).compare(Fraction.of(BigInt(grosze), 100n))).toBe(0);
  }), { numRuns: 50 });
});

describe('oplata-za-dps', () => {
  const oplata = pomocSpoleczna.swiadczenia.find(({ kod }) => kod === 'oplata-za-dps')!;
  const kwota = (najwyzej: number) => fc.integer({ min: 0, max: najwyzej * 100 }).map((grosze) => Money.ofGrosze(BigInt(grosze)).toString());
  const platnik = (klucz: string) => fc.record({
    klucz: fc.constant(klucz), grupa: fc.constantFrom('malzonek', 'zstepny', 'wstepny'), liczba_osob: fc.integer({ min: 1, max: 4 }), dochod: kwota(15_000),
    umowa: fc.constantFrom('umowa', 'odmowa_umowy', 'odmowa_umowy_i_wywiadu'), zwolnienie: fc.option(fc.constantFrom('0', '33.33', '100'), { nil: undefined }),
  });
  const facts = fc.record({ koszt: kwota(12_000), dochod_mieszkanca: kwota(9000), platnicy: fc.tuple(platnik('A'), platnik('B'), platnik('C')), dobrowolne: fc.constant([{ klucz: 'D', kwota: '150.00' }]) });
  const day = fc.constantFrom('2010-01-10', '2019-10-03', '2019-10-04', '2026-03-02').map(plainDate);
  const payersOf = (dzien: ReturnType<typeof plainDate>, fakty: object) => oplata.calculatePlain(snapshot, dzien, fakty).kwoty;

  it('all payers together pay the cost, to the grosz, and nobody less than nothing', () => {
    fc.assert(fc.property(day, facts, (dzien, fakty) => {
      const kwoty = payersOf(dzien, fakty);
      expect(Money.sum(kwoty.map(({ kwota: jedna }) => jedna)).equals(Money.parse(fakty.koszt))).toBe(true);
      expect(kwoty.every(({ kwota: jedna }) => !jedna.isNegative)).toBe(true);
    }), { numRuns: 1000 });
  });
  it('the order of payers does not matter', () => {
    fc.assert(fc.property(day, facts, fc.nat(), (dzien, fakty, seed) => {
      const byKod = (kwoty: ReturnType<typeof payersOf>) => new Map(kwoty.map(({ kod, kwota: jedna }) => [kod, jedna.toString()]));
      expect(byKod(payersOf(dzien, { ...fakty, platnicy: turn(fakty.platnicy, seed) }))).toEqual(byKod(payersOf(dzien, fakty)));
    }), { numRuns: 500 });
  });
  it('a waiver for one raises nobody else but the gmina (art. 103 ust. 3 ups)', () => {
    fc.assert(fc.property(day, facts, (dzien, fakty) => {
      const waived = { ...fakty, platnicy: fakty.platnicy.map((one) => (one.klucz === 'A' ? { ...one, zwolnienie: '100' } : one)) };
      const others = (kwoty: ReturnType<typeof payersOf>) => kwoty.filter(({ kod }) => kod !== 'platnik_A' && kod !== 'gmina').map(({ kod, kwota: jedna }) => `${kod} ${jedna.toString()}`);
      expect(others(payersOf(dzien, waived))).toEqual(others(payersOf(dzien, fakty)));
    }), { numRuns: 500 });
  });
});

function turn<T>(items: readonly T[], by: number): T[] {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)].reverse();
}

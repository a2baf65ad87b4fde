import { ageOn, parsePesel, plainDate } from '@ostoja/kernel';
import { makeHousehold, makeIncomes, makePesel } from './city.people.js';
import { Random } from './random.js';

const today = plainDate('2026-11-22');
const FILIE = ['filia-1', 'filia-2'];

describe('people of the synthetic city', () => {
  it('are the same for the same seed, and others for another', () => {
    const named = (seed: number) => makeHousehold(new Random(seed), FILIE, today, new Set()).osoby.map(({ imie, nazwisko, pesel }) => [imie, nazwisko, pesel]);
    expect(named(7)).toEqual(named(7));
    expect(named(7)).not.toEqual(named(8));
  });

  it('have PESEL numbers that say their birth date and sex, also at the turn of the century, and never twice', () => {
    const random = new Random(1);
    const taken = new Set<string>();
    for (const birth of ['1938-02-28', '1999-12-31', '2000-01-01', '2012-02-29']) {
      for (const plec of ['K', 'M'] as const) expect(parsePesel(makePesel(random, plainDate(birth), plec, taken))).toMatchObject({ dataUrodzenia: birth, plec });
    }
    expect(taken.size).toBe(8);
  });

  it('live in households with one adult head, whose members under 18 have no income', () => {
    const random = new Random(3);
    for (let count = 0; count < 200; count += 1) {
      const household = makeHousehold(random, FILIE, today, new Set());
      const [head, ...others] = household.osoby;
      expect(head?.rola).toBe('osoba-glowna');
      expect(ageOn(head!.data_urodzenia, today)).toBeGreaterThanOrEqual(18);
      expect(others.map(({ rola }) => rola)).not.toContain('osoba-glowna');
      const minors = new Set(household.osoby.filter((person) => ageOn(person.data_urodzenia, today) < 18).map(({ id }) => id));
      for (const income of makeIncomes(random, household, today)) expect(minors.has(income.osoba_id)).toBe(false);
    }
  });
});

import { addDays, ageOn, lastDay, monthOf, newId, peselCheckDigit, type PlainDate, plainMonth, shiftMonth } from '@ostoja/kernel';
import { BEZ_PESEL, WIELKOSC_GOSPODARSTWA } from './city.shares.js';
import { IMIONA, NAZWISKA, ULICE } from './names.js';
import type { Random } from './random.js';

const ADULT = 18;

export interface CityPerson {
  readonly id: string;
  readonly pesel: string | null;
  readonly imie: string;
  readonly nazwisko: string;
  readonly data_urodzenia: PlainDate;
  readonly plec: 'K' | 'M';
  readonly rola: 'osoba-glowna' | 'malzonek' | 'dziecko';
}
export interface CityHousehold {
  readonly id: string;
  readonly filia: string;
  readonly osoby: readonly CityPerson[];
  readonly ulica: string;
  readonly nr_domu: string;
  readonly od: PlainDate;
}

/** One household of the city: its people share a surname, an address and a branch. */
export function makeHousehold(random: Random, filie: readonly string[], today: PlainDate, taken: Set<string>): CityHousehold {
  const size = random.weighted(WIELKOSC_GOSPODARSTWA) + 1;
  const surname = random.pick(NAZWISKA);
  const people = Array.from({ length: size }, (_, index) => makePerson(random, surname, index, size, today, taken));
  return { id: newId(), filia: random.pick(filie), osoby: people, ulica: random.pick(ULICE), nr_domu: String(random.whole(1, 180)), od: addDays(today, -random.whole(400, 4000)) };
}

function makePerson(random: Random, surname: { K: string; M: string }, index: number, size: number, today: PlainDate, taken: Set<string>): CityPerson {
  const rola = index === 0 ? 'osoba-glowna' : index === 1 && size > 2 && random.chance(0.67) ? 'malzonek' : 'dziecko';
  const plec = random.chance(0.54) ? 'K' : 'M';
  const age = rola === 'dziecko' ? random.whole(0, ADULT - 1) : random.whole(ADULT + 1, 88);
  const data_urodzenia = addDays(today, -Math.round(age * 365.25) - random.whole(1, 360));
  const pesel = random.chance(BEZ_PESEL) ? null : makePesel(random, data_urodzenia, plec, taken);
  return { id: newId(), pesel, imie: random.pick(IMIONA[plec]), nazwisko: surname[plec], data_urodzenia, plec, rola };
}

/** A PESEL with the right checksum, birth date and sex that the city does not hold yet. */
export function makePesel(random: Random, birth: PlainDate, plec: 'K' | 'M', taken: Set<string>): string {
  const month = Number(birth.slice(5, 7)) + (birth >= '2000-01-01' ? 20 : 0);
  const start = `${birth.slice(2, 4)}${String(month).padStart(2, '0')}${birth.slice(8)}`;
  for (;;) {
    const sex = random.whole(0, 4) * 2 + (plec === 'M' ? 1 : 0);
    const ten = `${start}${String(random.whole(0, 999)).padStart(3, '0')}${sex}`;
    const pesel = `${ten}${peselCheckDigit(ten)}`;
    if (!taken.has(pesel)) {
      taken.add(pesel);
      return pesel;
    }
  }
}

export interface CityIncome {
  readonly id: string;
  readonly osoba_id: string;
  readonly tresc: { rodzaj: string; kwota: string; miesiac: string; podatek?: string; skladka_zdrowotna?: string };
  readonly wazne_od: PlainDate;
  readonly wazne_do: PlainDate;
}

/** Incomes of the last three months of the adults of a household. */
export function makeIncomes(random: Random, household: CityHousehold, today: PlainDate): CityIncome[] {
  return household.osoby
    .filter((person) => ageOn(person.data_urodzenia, today) >= ADULT && random.chance(0.72))
    .flatMap((person) => {
      const rodzaj = random.pick(['renta', 'emerytura', 'wynagrodzenie', 'zasilek_pielegnacyjny', 'alimenty_otrzymane']);
      const kwota = rodzaj === 'zasilek_pielegnacyjny' ? '215.84' : `${random.whole(180, 1900)}.${String(random.whole(0, 99)).padStart(2, '0')}`;
      return [1, 2, 3].map((back): CityIncome => {
        const miesiac = shiftMonth(monthOf(today), -back);
        return { id: newId(), osoba_id: person.id, tresc: { rodzaj, kwota, miesiac }, wazne_od: `${miesiac}-01` as PlainDate, wazne_do: lastDay(plainMonth(miesiac)) };
      });
    });
}

import 'reflect-metadata';
import fc from 'fast-check';
import { DomainError, plainDate } from '@ostoja/kernel';
import { wynikToJson, type Swiadczenie } from '@ostoja/law';
import { readFacts } from '@ostoja/law/testing';
import { OsobaFakt } from './osoba.facts.js';
import { buildSnapshot, swiadczenia, swiadczeniaSpraw } from '../swiadczenie.registry.js';

const snapshot = buildSnapshot();
const [staly] = swiadczenia;
const dochod = (fields: object = {}) => ({ rodzaj: 'renta', kwota: '100.00', miesiac: '2025-04', ...fields });
const osoba = (fields: object = {}) => ({ klucz: 'A', wnioskodawca: true, pelnoletnia: true, ...fields });
const read = (fakty: object) => () => readFacts(staly!, fakty);

describe('facts of the allowances', () => {
  it.each(swiadczenia.map((swiadczenie) => [swiadczenie.kod, swiadczenie] as const))('the documented example of %s is valid and can be calculated', (_kod, swiadczenie) => {
    const facts = readFacts(swiadczenie, swiadczenie.opis.przyklad);
    expect(swiadczenie.calculate(snapshot, plainDate('2025-05-10'), facts).spelnia_warunki).toBe(true);
  });

  it.each(['-1.00', '1.005', '1,00', '1e9', 'NaN', '1234567890.00', '', ' 1', '١'])('refuses the amount %p', (kwota) => {
    expect(read({ osoby: [osoba({ dochody: [dochod({ kwota })] })] })).toThrow(/kwota/);
  });
  it('refuses an amount that is a number, for a number is not exact', () => {
    expect(read({ osoby: [osoba({ dochody: [dochod({ kwota: 100.1 })] })] })).toThrow(/kwota/);
  });
  it.each([['miesiac', '2025-13'], ['miesiac', '2025-4'], ['miesiac', '1899-01'], ['okres_od', 'styczeń'], ['waluta', 'euro'], ['kurs', '-1'], ['rodzaj', 'Renta ZUS'], ['rodzaj', '__proto__ '], ['ha', '1.00001']])(
    'refuses %s %p of an income', (field, value) => {
      expect(read({ osoby: [osoba({ dochody: [dochod({ [field]: value })] })] })).toThrow(new RegExp(field));
    });
  it.each([['data_urodzenia', '2025-02-30'], ['plec', 'X'], ['klucz', 7], ['wnioskodawca', 'tak'], ['dochody', 'brak']])('refuses %s %p of a person', (field, value) => {
    expect(read({ osoby: [osoba({ [field]: value })] })).toThrow(new RegExp(field));
  });
  it('refuses what it does not know, at every depth', () => {
    expect(read({ osoby: [], majatek: 1 })).toThrow(/majatek/);
    expect(read({ osoby: [osoba({ pesel: '1' })] })).toThrow(/pesel/);
    expect(read({ osoby: [osoba({ dochody: [dochod({ kwotaa: '1.00' })] })] })).toThrow(/kwotaa/);
  });
  it('holds 50 persons with 100 incomes each, and no more', () => {
    const osoby = Array.from({ length: 50 }, (_, i) => osoba({ klucz: `O${i}`, wnioskodawca: i === 0, dochody: Array.from({ length: 100 }, () => dochod({ kwota: '0.01' })) }));
    const facts = readFacts(staly!, { osoby });
    expect(staly!.calculate(snapshot, plainDate('2025-05-10'), facts).przyczyny.map(({ kod }) => kod)).toEqual(['BRAK_NIEZDOLNOSCI']);
    expect(read({ osoby: [...osoby, osoba({ klucz: 'O50' })] })).toThrow(/osoby/);
    expect(read({ osoby: [osoba({ dochody: Array.from({ length: 101 }, () => dochod()) })] })).toThrow(/dochody/);
  });
  it('a household made to be slow costs no more than a few plain ones of its size', () => {
    const dochody = Array.from({ length: 100 }, (_, i) => ({ rodzaj: 'renta', kwota: '999999999.99', okres_od: '2025-04', okres_do: `${2026 + (i % 70)}-0${1 + (i % 9)}`, waluta: 'EUR', kurs: `4.${'1234567'}${i % 10}` }));
    const cost = (incomes: object[]): number => {
      const osoby = Array.from({ length: 50 }, (_, i) => osoba({ klucz: `O${i}`, wnioskodawca: i === 0, dochody: incomes }));
      const before = process.cpuUsage();
      staly!.calculate(snapshot, plainDate('2025-05-10'), readFacts(staly!, { osoby }));
      return process.cpuUsage(before).user;
    };
    expect(cost(dochody)).toBeLessThan(8 * cost(dochody.map(() => dochod({ kwota: '0.01' }))));
  });

  it('a null is an absent fact', () => {
    expect(readFacts(staly!, { osoby: [osoba({ dochody: null })], biezaca_decyzja: null })).toMatchObject({ biezaca_decyzja: undefined });
  });
  it('whatever stands in place of a fact is refused or calculated, and never breaks the rule', () => {
    const pelne = {
      ...(staly!.opis.przyklad as object), powody: ['choroba'], potrzeby: [{ cel: 'opal', kwota: '1.00' }], szczegolny_przypadek: true, kwota_proponowana: '1.00', pobyt: [], przysluguje_od: '2025-05-02',
      biezaca_decyzja: { z_dnia: '2025-02-10', kwota: '1.00', dochod: '1.00', liczba_osob: 1 }, podjecie_pracy: { dzien_zatrudnienia: '2025-04-10', koniec_okresu_decyzji: '2025-06-30' },
      osoby: [osoba({ dochody: [dochod(), dochod({ jednorazowy: true }), { rodzaj: 'gospodarstwo_rolne', ha: '1' }, dochod({ okres_od: '2025-04', okres_do: '2025-05', waluta: 'EUR', kurs: '4' }),
        { rodzaj: 'dzialalnosc_zasady_ogolne', roczny: { przychod: '1', koszty: '0', podatek_nalezny: '0', skladki_zdrowotne: '0', skladki_spoleczne: '0', miesiace: 1, dochod_z_zeznania: '2' } }] })],
    };
    const own = (kod: string) => (kod === 'zasilek-staly' ? ['potrzeby', 'szczegolny_przypadek', 'kwota_proponowana', 'podjecie_pracy'] : kod === 'zasilek-okresowy' ? ['potrzeby', 'szczegolny_przypadek']
      : ['biezaca_decyzja', 'przysluguje_od', ...(kod === 'zasilek-celowy' ? ['szczegolny_przypadek'] : ['podjecie_pracy'])]);
    fc.assert(fc.property(fc.constantFrom(...swiadczenia), fc.nat(), fc.oneof(fc.constantFrom(null, [], {}, [[]], [null], '', '0', '2025-04', '2025-05-10', 0, true), fc.jsonValue()), (swiadczenie, seed, value) => {
      const fakty = Object.fromEntries(Object.entries(pelne).filter(([key]) => !own(swiadczenie.kod).includes(key)));
      expect(survive(swiadczenie, replaceAt(fakty, seed, value))).toBe(true);
    }), { numRuns: 5000 });
  });

  it.each(swiadczeniaSpraw.map((swiadczenie) => [swiadczenie.kod, swiadczenie] as const))('every evidence source of %s, its scope and its measure name facts of the class', (_kod, swiadczenie) => {
    const { evidence, zakres = [], miara } = swiadczenie.opis;
    expect(miara === undefined || zakres.includes(miara)).toBe(true);
    const missing = [...evidence, ...zakres.map((fakt) => ({ fakt }))].filter(({ fakt }) => {
      const [first, second] = fakt.split('[].') as [string, string?];
      const fields = (target: object) => Reflect.getMetadata('swagger/apiModelPropertiesArray', target) as string[];
      return !fields(swiadczenie.opis.facts.prototype).includes(`:${first}`) || (second !== undefined && !fields(OsobaFakt.prototype).includes(`:${second}`));
    });
    expect(missing).toEqual([]);
  });
});

/** True when the facts are refused by validation, answered with a DomainError, or calculated. */
function survive(swiadczenie: Swiadczenie<object>, fakty: unknown): boolean {
  let facts: object;
  try {
    facts = readFacts(swiadczenie, fakty);
  } catch (error) {
    return (error as Error).message.startsWith('invalid facts') ;
  }
  try {
    wynikToJson(swiadczenie.calculate(snapshot, plainDate('2025-05-10'), facts));
    return true;
  } catch (error) {
    if (error instanceof DomainError) return true;
    throw error;
  }
}

/** A copy of the value in which one place, chosen by the seed, holds something else. */
function replaceAt(value: unknown, seed: number, other: unknown): unknown {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) return other;
  const [key, inner] = entries[seed % entries.length]!;
  const rest = Math.floor(seed / entries.length);
  const next = rest % 3 === 0 ? other : replaceAt(inner, rest, other);
  return Array.isArray(value) ? value.with(Number(key), next) : { ...(value as object), [key]: next };
}

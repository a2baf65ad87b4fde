import { foldName } from '@ostoja/kernel';

/** What is compared of a person that is being typed, and of one on file. */
export interface Traits {
  readonly pesel: string | null;
  readonly imie: string;
  readonly nazwisko: string;
  readonly nazwiskoRodowe?: string | null;
  readonly dataUrodzenia: string | null;
  readonly dokumentNumer?: string | null;
}

/** Why two records may be of one person. */
export type Powod =
  | 'pesel'
  | 'pesel-literowka'
  | 'dokument'
  | 'imie-i-nazwisko'
  | 'zamienione-imie-i-nazwisko'
  | 'literowka'
  | 'nazwisko-rodowe'
  | 'data-urodzenia';

export interface Similarity {
  /** 0-100; from `HINT` on it is worth showing. */
  readonly ocena: number;
  readonly powody: readonly Powod[];
}

/** Score from which a record is shown as a possible duplicate. */
export const HINT = 50;

const SCORE: Record<Powod, number> = {
  pesel: 100,
  'pesel-literowka': 60,
  dokument: 90,
  'imie-i-nazwisko': 60,
  'zamienione-imie-i-nazwisko': 55,
  literowka: 50,
  'nazwisko-rodowe': 50,
  'data-urodzenia': 30,
};
const MOST = 100;
/** Namesakes are many: another birth date, not a mistyped one, speaks against a duplicate. */
const OTHER_BIRTH = 20;
/** Longer names gather more slips. */
const LONG_NAME = 7;

/** Compares a typed person with one on file and says why they may be the same. Different PESEL numbers that are no slip of each other tell them apart. */
export function compareTraits(typed: Traits, found: Traits): Similarity {
  const powody = [comparePesel(typed.pesel, found.pesel), compareDocument(typed, found), compareNames(typed, found), compareBirth(typed, found)].filter((one) => one !== null);
  const areApart = typed.pesel !== null && found.pesel !== null && !powody.some((one) => one === 'pesel' || one === 'pesel-literowka');
  const sum = powody.reduce((total, powod) => total + SCORE[powod], 0) - (areBirthsApart(typed, found) ? OTHER_BIRTH : 0);
  return { ocena: areApart ? 0 : Math.min(MOST, sum), powody };
}

function comparePesel(typed: string | null, found: string | null): Powod | null {
  if (!typed || !found) return null;
  if (typed === found) return 'pesel';
  return typingDistance(typed, found) === 1 ? 'pesel-literowka' : null;
}

function compareDocument(typed: Traits, found: Traits): Powod | null {
  return typed.dokumentNumer && typed.dokumentNumer.replace(/\s/g, '').toUpperCase() === found.dokumentNumer ? 'dokument' : null;
}

function compareBirth(typed: Traits, found: Traits): Powod | null {
  return typed.dataUrodzenia !== null && typed.dataUrodzenia === found.dataUrodzenia ? 'data-urodzenia' : null;
}

function areBirthsApart(typed: Traits, found: Traits): boolean {
  return typed.dataUrodzenia !== null && found.dataUrodzenia !== null && typingDistance(typed.dataUrodzenia, found.dataUrodzenia) > 1;
}

function compareNames(typed: Traits, found: Traits): Powod | null {
  const [first, last] = [foldName(typed.imie), foldName(typed.nazwisko)];
  const [knownFirst, knownLast] = [foldName(found.imie), foldName(found.nazwisko)];
  if (!first || !last) return null;
  if (first === knownFirst && last === knownLast) return 'imie-i-nazwisko';
  if (first === knownLast && last === knownFirst) return 'zamienione-imie-i-nazwisko';
  if (first === knownFirst && [typed.nazwiskoRodowe, found.nazwiskoRodowe].some((maiden) => maiden && [last, knownLast].includes(foldName(maiden)))) return 'nazwisko-rodowe';
  if ((isSlip(first, knownFirst) && isSlip(last, knownLast)) || (isSlip(first, knownLast) && isSlip(last, knownFirst))) return 'literowka';
  return null;
}

function isSlip(a: string, b: string): boolean {
  return typingDistance(a, b) <= (Math.min(a.length, b.length) >= LONG_NAME ? 2 : 1);
}

/** Least number of typing slips between two texts: a letter left out, put in, replaced, or two neighbours swapped. */
export function typingDistance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(replaced, last[j]! + 1, row[j - 1]! + 1, isSwap ? before[j - 2]! + 1 : Infinity));
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

import { foldName } from '@ostoja/kernel';

/** A street taken apart: its class (`os`, `al`, `pl`; empty when none is written) and its name folded for comparing. */
export interface Ulica {
  readonly typ: string;
  readonly klucz: string;
}

/** A house: number and the letter's place in the alphabet, 0 without a letter. */
export interface NumerDomu {
  readonly numer: number;
  readonly litera: number;
}

/** Which houses of a street a row takes. */
export interface ZakresNumerow {
  readonly od_numeru: string | null;
  readonly do_numeru: string | null;
  readonly strona: 'obie' | 'parzyste' | 'nieparzyste';
}

/** Ways in which people write the class of a street; `ul` is what goes without saying. */
const CLASSES: Readonly<Record<string, string>> = {
  ul: 'ul', ulica: 'ul', os: 'os', osiedle: 'os', al: 'al', aleja: 'al', aleje: 'al', pl: 'pl', plac: 'pl', rondo: 'rondo', rynek: 'rynek', bulwar: 'bulwar',
};
/** `12`, `12A`, `12 a`, `12/3`, `12A/3`, `12-14`: of a flat or a range only the first house counts. */
const NUMBER = /^(\d{1,4})\s*([a-z])?(?:\s*[/-].*|\s*m\.?\s*\d+)?$/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Beyond any letter, so that an upper bound of `12` takes `12A` too. */
const LAST = LETTERS.length + 1;

/** `os. Teatralne` → class `os`, key `teatralne`. A square whose name is its class, such as `Rynek`, keeps it as the key. */
export function parseUlica(text: string): Ulica {
  const [first = '', ...rest] = foldName(text).split(' ');
  const typ = CLASSES[first];
  if (typ === undefined || rest.length === 0) return { typ: '', klucz: [first, ...rest].join(' ') };
  return { typ, klucz: rest.join(' ') };
}

/** The house of a number as people write it; null when it is none. */
export function parseNumer(text: string): NumerDomu | null {
  const found = NUMBER.exec(text.trim().toLowerCase());
  if (!found) return null;
  return { numer: Number(found[1]), litera: found[2] === undefined ? 0 : LETTERS.indexOf(found[2]) + 1 };
}

/** True when the house lies on the row's side and between its bounds, both inclusive; an absent bound is open. */
export function isInZakres(dom: NumerDomu, { od_numeru, do_numeru, strona }: ZakresNumerow): boolean {
  if (strona !== 'obie' && (dom.numer % 2 === 0) !== (strona === 'parzyste')) return false;
  const from = od_numeru === null ? null : parseNumer(od_numeru);
  const to = do_numeru === null ? null : parseNumer(do_numeru);
  return (from === null || compare(dom, from) >= 0) && (to === null || compare(dom, { numer: to.numer, litera: to.litera || LAST }) <= 0);
}

/** True when a street written as `asked` may be the street of a list: a class that was not written, or `ul`, may be any. */
export function isSameTyp(asked: string, listed: string): boolean {
  return asked === '' || asked === listed || (asked === 'ul' && listed === '') || (listed === '' && asked !== 'os');
}

function compare(a: NumerDomu, b: NumerDomu): number {
  return a.numer - b.numer || a.litera - b.litera;
}

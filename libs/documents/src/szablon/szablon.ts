import type { LetterBlock, LetterSection } from '../letter/letter.js';
import { type Pola, type PolaWolne, readPola, type Surowe, type Wartosci } from './pole.js';
import { openZastrzezone, type Printable, type Printables, printText, Zastrzezone } from './printable.js';

/** A paragraph, a list or a table of printable texts. */
export type PrintableBlock =
  | { readonly rodzaj: 'akapit'; readonly tekst: Printable; readonly wyroznienie?: boolean }
  | { readonly rodzaj: 'lista'; readonly pozycje: Printables }
  | { readonly rodzaj: 'tabela'; readonly naglowki: Printables; readonly wiersze: readonly Printables[]; readonly proporcje?: readonly number[] };
export interface PrintableSection {
  readonly naglowek: Printable | null;
  readonly bloki: readonly [PrintableBlock, ...PrintableBlock[]];
}

/** The surroundings as a template sees them: restricted fields are opaque but for those that it discloses. */
export type Jawne<O, K extends keyof O> = { readonly [P in keyof O]: P extends K ? (O[P] extends Zastrzezone<infer T> ? T : O[P]) : O[P] };
type ZastrzezonePola<O> = { [P in keyof O]-?: O[P] extends Zastrzezone<Printable | null> ? P : never }[keyof O];

/** What a template is given: the surroundings of the letter, its data and the author's free parts. */
export interface Tresc<O, D extends Pola, W extends PolaWolne, K extends keyof O> {
  readonly pismo: Jawne<O, K>;
  readonly dane: Wartosci<D>;
  readonly wolne: Wartosci<W>;
  /** Codes and numbers behind the data, for a template that words itself by them; never for printing. */
  readonly surowe: Surowe;
}

/** @typeParam O the surroundings, @typeParam M what else the caller keeps with a template */
export type DefinicjaSzablonu<O, M, D extends Pola, W extends PolaWolne, K extends ZastrzezonePola<O>> = M & {
  readonly kod: string;
  /** Name in the catalogue. */
  readonly nazwa: string;
  /** Title of the letter. */
  readonly tytul: string;
  readonly przepis: string;
  /** Typed data of the letter; fixed words are made of them. */
  readonly dane: D;
  /** The only parts that the author words. */
  readonly wolne: W;
  /** Restricted fields of the surroundings that this letter must show, because its provision asks for them. */
  readonly ujawnia?: readonly K[];
  readonly sekcje: (tresc: Tresc<O, D, W, K>) => readonly [PrintableSection, ...PrintableSection[]];
};

/** A template ready for use: its fields, and its letter from raw values. */
export type Szablon<O, M = unknown> = M & {
  readonly kod: string;
  readonly nazwa: string;
  readonly tytul: string;
  readonly przepis: string;
  readonly dane: Pola;
  readonly wolne: PolaWolne;
  /** The sections with the values set in; a required value that is missing shows as a gap, so only for drafts. */
  build(pismo: O, dane: Surowe, wolne: Surowe): LetterSection[];
};

/**
 * Defines a template over the surroundings `O`: `defineSzablon<Otoczenie>()({ ... })`. What could print an empty or a restricted field
 * does not compile (`szablon.compile.spec.ts`).
 */
export function defineSzablon<O extends object, M extends object = object>() {
  return <const D extends Pola, const W extends PolaWolne, const K extends ZastrzezonePola<O> = never>(definicja: DefinicjaSzablonu<O, M, D, W, K>): Szablon<O, M> => ({
    ...definicja,
    build: (pismo, dane, wolne) =>
      definicja.sekcje({ pismo: disclose(pismo, definicja.ujawnia ?? []), dane: readPola(definicja.dane, dane), wolne: readPola(definicja.wolne, wolne), surowe: dane }).map(toSection),
  });
}

export function akapit(text: Printable): PrintableBlock {
  return { rodzaj: 'akapit', tekst: text };
}

/** The words that decide, in bold. */
export function osnowa(text: Printable): PrintableBlock {
  return { rodzaj: 'akapit', tekst: text, wyroznienie: true };
}

export function punkty(pozycje: Printables): PrintableBlock {
  return { rodzaj: 'lista', pozycje };
}

/** A free part may have several paragraphs. */
export function akapity(text: Printable): readonly [PrintableBlock, ...PrintableBlock[]] {
  const [first, ...rest] = text.split(/\n+/).filter((line) => line.trim()).map((line) => akapit(printText(line, 'tekst')));
  return [first!, ...rest];
}

export function sekcja(naglowek: Printable | null, ...bloki: readonly [PrintableBlock, ...PrintableBlock[]]): PrintableSection {
  return { naglowek, bloki };
}

function disclose<O extends object, K extends keyof O>(pismo: O, ujawnia: readonly K[]): Jawne<O, K> {
  const opened = ujawnia.map((key) => [key, pismo[key] instanceof Zastrzezone ? openZastrzezone(pismo[key]) : pismo[key]]);
  return { ...pismo, ...Object.fromEntries(opened) } as Jawne<O, K>;
}

function toSection({ naglowek, bloki }: PrintableSection): LetterSection {
  return { naglowek, bloki: bloki as readonly LetterBlock[] };
}

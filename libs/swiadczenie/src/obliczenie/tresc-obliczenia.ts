import { ageOn, warsawDate, type PlainDate } from '@ostoja/kernel';
import { explainFormal, explainPlain, type ExplanationLine, type PersonName, type Recipient, seesAll, type Wynik, type WynikJson, wynikToJson } from '@ostoja/law';
import type { DniObliczenia } from './dni-obliczenia.js';
import type { OsobaObliczenia } from './fact-assembly.js';
import type { WyborObliczenia, ZebraneFakty } from './facts.service.js';

/** A piece of evidence that the facts rest on, as a letter names it. */
export interface DowodObliczenia {
  readonly rodzaj: string;
  readonly klucz: string;
  readonly zapisano: PlainDate;
  readonly weryfikacja: string;
}

/** The result as one recipient may know it. */
export interface WynikDlaOdbiorcy {
  readonly wynik: WynikJson;
  /** For a citizen. */
  readonly proste: readonly ExplanationLine[];
  /** For an auditor: every step with its provision. */
  readonly formalne: readonly ExplanationLine[];
}

/** What is sealed with a calculation: everything that a later reader needs although rule and parameters may have changed since. */
export interface SealedContent {
  readonly fakty: object;
  readonly dni: DniObliczenia;
  readonly wybor: WyborObliczenia;
  readonly osoby: readonly OsobaObliczenia[];
  readonly dowody: readonly DowodObliczenia[];
  /** By key of the recipient; `*` sees all: the party, who gave the data of the household, and staff. */
  readonly odbiorcy: Readonly<Record<string, WynikDlaOdbiorcy>>;
}

export const EVERYTHING = '*';
const PELNOLETNOSC = 18;

/** Freezes a calculation with its explanations for every recipient. */
export function freeze(wynik: Wynik, { fakty, osoby, odpowiedzi }: ZebraneFakty, dni: DniObliczenia, wybor: WyborObliczenia): SealedContent {
  const keys = new Map(osoby.map(({ osobaId, klucz }) => [osobaId, klucz]));
  const dowody = odpowiedzi.flatMap(({ rows }) =>
    rows.map(({ rodzaj, osobaId, zapisano, weryfikacja }) => ({ rodzaj, klucz: keys.get(osobaId) ?? '', zapisano: warsawDate(zapisano), weryfikacja })),
  );
  const others = osoby.filter((osoba) => !osoba.wnioskodawca && isAdult(osoba, dni.naDzien));
  const tellTo = (recipient: Recipient) => tell(wynik, recipient, (klucz) => callPerson(osoby, klucz));
  const odbiorcy = Object.fromEntries([[EVERYTHING, tellTo(seesAll)], ...others.map(({ klucz }) => [klucz, tellTo(mayKnow(klucz, osoby, dni.naDzien))] as const)]);
  return { fakty, dni, wybor, osoby, dowody, odbiorcy };
}

/** By name, as a letter does; two people of one name are told apart by the key. */
export function callPerson(osoby: readonly OsobaObliczenia[], klucz: string): string {
  const nazwa = osoby.find((osoba) => osoba.klucz === klucz)?.nazwa ?? '';
  const isUnique = nazwa !== '' && osoby.filter((osoba) => osoba.nazwa === nazwa).length === 1;
  return isUnique ? nazwa : `${nazwa} (osoba ${klucz})`.trim();
}

/** An adult of the household may know of own data and of the children's, not of other adults'. */
function mayKnow(recipient: string, osoby: readonly OsobaObliczenia[], naDzien: PlainDate): Recipient {
  const known = new Set([recipient, ...osoby.filter((osoba) => !isAdult(osoba, naDzien)).map(({ klucz }) => klucz)]);
  return (subject) => known.has(subject);
}

function isAdult({ dataUrodzenia }: OsobaObliczenia, naDzien: PlainDate): boolean {
  return dataUrodzenia === null || ageOn(dataUrodzenia, naDzien) >= PELNOLETNOSC;
}

function tell(wynik: Wynik, recipient: Recipient, personName: PersonName): WynikDlaOdbiorcy {
  return { wynik: wynikToJson(wynik, recipient), proste: explainPlain(wynik, recipient), formalne: explainFormal(wynik, recipient, personName) };
}

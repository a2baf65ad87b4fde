import { DomainError, Money, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import kedu from './kedu.json' with { type: 'json' };
import type { KeduVersion } from './kedu-version.js';
import { type Node, toXml } from './xml.js';

/** Who pays: the centre as ZUS knows it. */
export interface KeduPayer {
  readonly nip: string;
  readonly regon: string;
  readonly nazwa: string;
  /** Branch of the National Health Fund: `06R`. */
  readonly oddzialNfz: string;
}

export interface KeduAddress {
  readonly kod_pocztowy: string | null;
  readonly miejscowosc: string;
  readonly ulica: string | null;
  readonly nr_domu: string | null;
  readonly nr_lokalu: string | null;
}

/** An insured person with what the month brings. */
export interface KeduInsured {
  readonly nazwisko: string;
  readonly imie: string;
  readonly pesel: string | null;
  readonly dokumentRodzaj: string | null;
  readonly dokumentNumer: string | null;
  readonly dataUrodzenia: PlainDate | null;
  readonly drugieImie: string | null;
  readonly nazwiskoRodowe: string | null;
  readonly obywatelstwo: string;
  readonly plec: string | null;
  readonly adres: KeduAddress | null;
  /** Six digits: title, right to a pension, degree of disability. */
  readonly kodTytulu: string;
  /** In PLN. */
  readonly podstawa: Money;
  readonly skladka: Money;
  /** True when the report names the person, with 0.00 where a correction takes the contribution away. */
  readonly wRaporcie: boolean;
  /** First day of the title, when the file registers the person. */
  readonly zgloszenieOd: PlainDate | null;
  /** The day after the last one of the title, when the file deregisters the person. */
  readonly wyrejestrowanieOd: PlainDate | null;
  readonly przyczyna: 'koniec' | 'zgon' | null;
}

/** A month's settlement. */
export interface KeduSet {
  readonly platnik: KeduPayer;
  readonly miesiac: PlainMonth;
  /** Two-digit number of the set of the month: a correction has the next one. */
  readonly identyfikator: string;
  readonly dzien: PlainDate;
  readonly ubezpieczeni: readonly KeduInsured[];
}

const PROGRAM: Node = ['naglowek.KEDU', [['program', [['producent', 'Ostoja'], ['symbol', 'OSTOJA'], ['wersja', '1']]]]];
const ZERO = Money.ZERO.toString();

/**
 * The file for the payroll program: registrations (ZZA), deregistrations (ZWUA), the report by name (RCA) and the declaration (DRA) that adds it up.
 * Written from the data alone, so the same month gives the same bytes. Errors: `POMOC_SPOLECZNA.REGISTER_EMPTY`.
 */
export function writeKedu({ przestrzen }: KeduVersion, set: KeduSet): Buffer {
  const reported = set.ubezpieczeni.filter(({ wRaporcie }) => wRaporcie);
  const documents: readonly (readonly [string, readonly Node[]])[] = [
    ...set.ubezpieczeni.filter(({ zgloszenieOd }) => zgloszenieOd !== null).map((one) => ['ZUSZZA', writeZza(set, one)] as const),
    ...set.ubezpieczeni.filter(({ wyrejestrowanieOd }) => wyrejestrowanieOd !== null).map((one) => ['ZUSZWUA', writeZwua(set, one)] as const),
    ...(reported.length > 0 ? ([['ZUSDRA', writeDra(set, reported)], ['ZUSRCA', writeRca(set, reported)]] as const) : []),
  ];
  if (documents.length === 0) throw new DomainError('POMOC_SPOLECZNA.REGISTER_EMPTY', 'W tym miesiącu nie ma za kogo opłacać składki ani kogo zgłosić.', { status: 409 });
  const nodes = documents.map(([name, blocks], i): Node => [name, blocks, { id_dokumentu: String(i + 1) }]);
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${toXml(['KEDU', [PROGRAM, ...nodes], { xmlns: przestrzen, wersja_schematu: '1' }])}\n`, 'utf8');
}

function writeZza(set: KeduSet, one: KeduInsured): Node[] {
  return [
    ['I', [['p1', 'true']]],
    writePayer(set.platnik),
    ['III', writeIdentity(one)],
    ['IV', [['p1', clip(one.drugieImie, 22)], ['p2', clip(one.nazwiskoRodowe, 31)], ['p3', writeCitizenship(one.obywatelstwo)], ['p4', one.plec]]],
    ['V', [['p1', writeTitle(one.kodTytulu)]]],
    ['VI', [['p1', one.zgloszenieOd], ['p2', set.platnik.oddzialNfz]]],
    ['IX', writeAddress(one.adres)],
    ['XI', [['p1', set.dzien]]],
  ];
}

function writeZwua(set: KeduSet, one: KeduInsured): Node[] {
  return [
    ['I', [['p1', 'true']]],
    writePayer(set.platnik),
    ['III', writeIdentity(one)],
    ['IV', [['p1', writeTitle(one.kodTytulu)], ['p2', one.wyrejestrowanieOd], ['p3', kedu.przyczyny[one.przyczyna ?? 'koniec'].kod]]],
    ['VI', [['p1', set.dzien]]],
  ];
}

/** The centre itself pays (art. 86 of the health-care benefits act), so the whole stands in the payer's field: p1 of block VI, p2 of block C. */
function writeDra(set: KeduSet, reported: readonly KeduInsured[]): Node[] {
  const sum = Money.sum(reported.map(({ skladka }) => skladka)).toString();
  const people = new Set(reported.filter(({ skladka }) => !skladka.isZero).map(personKey)).size;
  return [
    ['I', [['p1', kedu.termin.kod], ['p2', [['p1', set.identyfikator], ['p2', set.miesiac]]]]],
    writePayer(set.platnik),
    ['III', [['p1', String(people)]]],
    ['VI', [['p1', sum], ['p2', ZERO], ['p3', ZERO], ['p4', ZERO], ['p5', sum], ['p7', sum]]],
    ['IX', [['p2', sum]]],
    ['XIII', [['p1', set.dzien]]],
  ];
}

function writeRca(set: KeduSet, reported: readonly KeduInsured[]): Node[] {
  return [
    ['I', [['p1', [['p1', set.identyfikator], ['p2', set.miesiac]]]]],
    writePayer(set.platnik),
    ...reported.map((one, i): Node => ['III', [
      ['A', [['p1', clip(one.nazwisko, 31)], ['p2', clip(one.imie, 22)], ['p3', one.pesel ? 'P' : documentKind(one)], ['p4', one.pesel ?? clip(one.dokumentNumer, 11)]]],
      ['B', [['p1', writeTitle(one.kodTytulu)]]],
      ['C', [['p1', one.podstawa.toString()], ['p2', one.skladka.toString()], ['p3', ZERO], ['p4', ZERO], ['p5', ZERO]]],
    ], { id_bloku: String(i + 1) }]),
    ['IV', [['p1', set.dzien]]],
  ];
}

function writePayer({ nip, regon, nazwa }: KeduPayer): Node {
  return ['II', [['p1', nip], ['p2', regon], ['p6', clip(nazwa, 31)]]];
}

/** PESEL, or the document of a person who has none. */
function writeIdentity(one: KeduInsured): Node[] {
  const document: Node[] = one.pesel ? [['p1', one.pesel]] : [['p3', documentKind(one)], ['p4', clip(one.dokumentNumer, 9)]];
  return [...document, ['p5', clip(one.nazwisko, 31)], ['p6', clip(one.imie, 22)], ['p7', one.dataUrodzenia]];
}

function writeTitle(kod: string): Node[] {
  return [['p1', kod.slice(0, 4)], ['p2', kod.slice(4, 5)], ['p3', kod.slice(5, 6)]];
}

function writeAddress(adres: KeduAddress | null): Node[] {
  if (!adres) return [];
  const kod = adres.kod_pocztowy?.replaceAll(/\D/g, '') ?? '';
  return [['p1', kod.length === 5 ? kod : null], ['p2', clip(adres.miejscowosc, 26)], ['p4', clip(adres.ulica, 30)], ['p5', clip(adres.nr_domu, 7)], ['p6', clip(adres.nr_lokalu, 7)]];
}

function writeCitizenship(kod: string): string {
  return (kedu.obywatelstwa as Readonly<Record<string, string>>)[kod] ?? kod;
}

function documentKind({ dokumentRodzaj }: KeduInsured): string {
  return (kedu.dokumenty as Readonly<Record<string, string>>)[dokumentRodzaj ?? 'inny'] ?? kedu.dokumenty.inny;
}

function personKey({ pesel, dokumentRodzaj, dokumentNumer }: KeduInsured): string {
  return pesel ?? `${dokumentRodzaj} ${dokumentNumer}`;
}

/** In the capitals that ZUS keeps, and no longer than its field; whole letters. */
function clip(text: string | null, length: number): string | null {
  return text === null ? null : [...text.trim().toLocaleUpperCase('pl')].slice(0, length).join('').trim();
}

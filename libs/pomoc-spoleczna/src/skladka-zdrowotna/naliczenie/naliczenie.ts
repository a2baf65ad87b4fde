import { addDays, firstDay, lastDay, Money, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { KeduAddress } from '../kedu/kedu-document.js';

/** A granted title with what a month needs to know about it; the person under the id in force today. */
export interface TytulZdrowotny {
  readonly przyznanie_id: string;
  readonly osoba_id: string;
  readonly komorka_id: string;
  readonly krag_id: string | null;
  /** zasilek_staly, program_integracji, program_wychodzenia_z_bezdomnosci, zatrudnienie_socjalne */
  readonly tytul: string;
  /** The granted permanent allowance, where the title is one. */
  readonly zasilek: string | null;
  /** What is due of the permanent allowance for the month, deductions not subtracted; null while no instalment is known. */
  readonly naleznie: string | null;
  readonly od: PlainDate;
  /** Last day: of the grant, before its hold, or of the person's life. */
  readonly do: PlainDate | null;
  readonly zgon: boolean;
  readonly nazwisko: string;
  readonly imie: string;
  readonly pesel: string | null;
  readonly dane: DaneOsoby;
  /** Filed by hand, outside the registers. */
  readonly zgloszono: boolean;
  readonly wyrejestrowano: boolean;
  /** The last document of the registers about the person and the title. */
  readonly dokument: 'ZZA' | 'ZWUA' | null;
  readonly dokument_od: PlainDate | null;
}

/** What KEDU says of a person beside name and number. */
export interface DaneOsoby {
  readonly drugie_imie: string | null;
  readonly nazwisko_rodowe: string | null;
  readonly data_urodzenia: PlainDate | null;
  readonly plec: string | null;
  readonly obywatelstwo: string;
  readonly dokument_rodzaj: string | null;
  readonly dokument_numer: string | null;
  /** Only for a registration. */
  readonly adres: KeduAddress | null;
}

export const ZMIANA_SKLADKI = ['nowa', 'zmieniona', 'bez-zmian', 'zakonczona'] as const;
export type ZmianaSkladki = (typeof ZMIANA_SKLADKI)[number];
export const POWOD_POMINIECIA = ['brak-identyfikatora', 'brak-kodu-tytulu', 'brak-kwoty', 'zbieg-tytulow'] as const;
export type PowodPominiecia = (typeof POWOD_POMINIECIA)[number];

/** One line of the month: a person under a title. */
export interface NaliczonaPozycja extends Pick<TytulZdrowotny, 'przyznanie_id' | 'osoba_id' | 'komorka_id' | 'krag_id' | 'tytul' | 'nazwisko' | 'imie' | 'pesel' | 'dane'> {
  readonly kod_tytulu: string;
  /** In PLN, both 0.00 for a person whose contribution ended or was taken away. */
  readonly podstawa: Money;
  readonly skladka: Money;
  readonly zmiana: ZmianaSkladki;
  readonly zgloszenie_od: PlainDate | null;
  readonly wyrejestrowanie_od: PlainDate | null;
  readonly przyczyna: 'koniec' | 'zgon' | null;
}

/** A person left out, and why: the next correction takes them in. */
export interface Pominieta extends Pick<TytulZdrowotny, 'osoba_id' | 'nazwisko' | 'imie' | 'tytul'> {
  readonly powod: PowodPominiecia;
}

/** What an earlier register said of a person and title. */
export interface Poprzednia extends Pick<TytulZdrowotny, 'osoba_id' | 'komorka_id' | 'tytul'> {
  readonly podstawa: string;
  readonly skladka: string;
}

export interface Naliczenie {
  readonly pozycje: readonly NaliczonaPozycja[];
  readonly pominiete: readonly Pominieta[];
}

/** What the month is reckoned with. */
export interface Podstawy {
  readonly miesiac: PlainMonth;
  /** Codes of the titles, as the staff department entered them. */
  readonly kody: Readonly<Record<string, string>>;
  /** The register that this one is compared with: the same month's before it, else last month's. */
  readonly poprzednie: readonly Poprzednia[];
  /** Base and contribution by the rule of the law. */
  readonly calculate: (tytul: string, zasilek: string | null) => { podstawa: Money; skladka: Money };
}

const NIC = { podstawa: Money.ZERO, skladka: Money.ZERO };

/** The register of the month from the titles in force: whom to pay for, to register and to deregister, and what changed. Pure, in a fixed order. */
export function reckon(tytuly: readonly TytulZdrowotny[], podstawy: Podstawy): Naliczenie {
  const pozycje: NaliczonaPozycja[] = [];
  const pominiete: Pominieta[] = [];
  const przed = new Map(podstawy.poprzednie.map((line) => [keyOf(line), line]));
  const taken = new Map<string, TytulZdrowotny>();
  for (const group of groupByKey(tytuly)) {
    const made = reckonOne(group, podstawy, przed.get(keyOf(group[0]!)) ?? null, taken.get(group[0]!.osoba_id) ?? null);
    if (made === null) continue;
    if ('powod' in made) pominiete.push(made);
    else {
      pozycje.push(made);
      if (!made.skladka.isZero) taken.set(made.osoba_id, group.at(-1)!);
    }
  }
  return { pozycje: pozycje.sort(byName), pominiete: pominiete.sort(byName) };
}

/** Titles that follow one another without a gap are one: the person is neither deregistered nor registered between them, and pays one contribution. */
function reckonOne(group: readonly TytulZdrowotny[], { miesiac, kody, calculate }: Podstawy, przed: Poprzednia | null, other: TytulZdrowotny | null): NaliczonaPozycja | Pominieta | null {
  const [first, last] = [firstDay(miesiac), lastDay(miesiac)];
  const begun = group.filter(({ od }) => od <= last);
  const newest = begun.at(-1);
  if (!newest) return null;
  const active = (newest.do === null || newest.do >= first) && (newest.do === null || newest.do >= newest.od);
  const start = startOf(begun);
  const leftOut = (powod: PowodPominiecia): Pominieta => ({ osoba_id: newest.osoba_id, nazwisko: newest.nazwisko, imie: newest.imie, tytul: newest.tytul, powod });
  const kod = kody[newest.tytul];
  if (active) {
    if (kod === undefined) return leftOut('brak-kodu-tytulu');
    if (!newest.pesel && !newest.dane.dokument_numer) return leftOut('brak-identyfikatora');
    if (newest.tytul === 'zasilek_staly' && newest.naleznie === null && newest.zasilek === null) return leftOut('brak-kwoty');
    if (other && overlaps(other, start, first, last)) return leftOut('zbieg-tytulow');
  }
  const { podstawa, skladka } = active ? calculate(newest.tytul, newest.naleznie ?? newest.zasilek) : NIC;
  const zgloszenie_od = active ? registrationOf(newest, start) : null;
  const wyrejestrowanie_od = deregistrationOf(newest, last, zgloszenie_od !== null || isRegistered(newest, start));
  const zmiana = changeOf(skladka, podstawa, przed);
  if (skladka.isZero && zmiana !== 'zakonczona' && zgloszenie_od === null && wyrejestrowanie_od === null) return null;
  if (kod === undefined) return leftOut('brak-kodu-tytulu');
  return {
    przyznanie_id: newest.przyznanie_id, osoba_id: newest.osoba_id, komorka_id: newest.komorka_id, krag_id: newest.krag_id, tytul: newest.tytul,
    nazwisko: newest.nazwisko, imie: newest.imie, pesel: newest.pesel, dane: zgloszenie_od === null ? { ...newest.dane, adres: null } : newest.dane,
    kod_tytulu: kod, podstawa, skladka, zmiana, zgloszenie_od, wyrejestrowanie_od, przyczyna: wyrejestrowanie_od === null ? null : newest.zgon ? 'zgon' : 'koniec',
  };
}

/** First day of the unbroken time that the newest title ends. */
function startOf(begun: readonly TytulZdrowotny[]): PlainDate {
  return begun.reduce<{ od: PlainDate; do: PlainDate | null } | null>((before, { od, do: until }) => {
    if (before === null || (before.do !== null && addDays(before.do, 1) < od)) return { od, do: until };
    return { od: before.od, do: until };
  }, null)!.od;
}

function isRegistered({ dokument, dokument_od, zgloszono, wyrejestrowano }: TytulZdrowotny, start: PlainDate): boolean {
  if (dokument === 'ZZA') return !wyrejestrowano;
  return zgloszono && !wyrejestrowano && (dokument === null || dokument_od! <= start);
}

/** A person deregistered too early is registered again from that day. */
function registrationOf(tytul: TytulZdrowotny, start: PlainDate): PlainDate | null {
  if (isRegistered(tytul, start) || tytul.wyrejestrowano) return null;
  if (tytul.dokument === null) return start;
  const od = tytul.dokument_od! > start ? tytul.dokument_od! : start;
  return tytul.do === null || od <= tytul.do ? od : null;
}

/** Insurance ends with the title, so the person is deregistered from the day after it. */
function deregistrationOf({ do: until }: TytulZdrowotny, last: PlainDate, registered: boolean): PlainDate | null {
  return registered && until !== null && until <= last ? addDays(until, 1) : null;
}

function changeOf(skladka: Money, podstawa: Money, przed: Poprzednia | null): ZmianaSkladki {
  const before = przed === null ? Money.ZERO : Money.parse(przed.skladka);
  if (before.isZero) return skladka.isZero ? 'bez-zmian' : 'nowa';
  if (skladka.isZero) return 'zakonczona';
  return before.equals(skladka) && Money.parse(przed!.podstawa).equals(podstawa) ? 'bez-zmian' : 'zmieniona';
}

function overlaps({ od, do: until }: TytulZdrowotny, start: PlainDate, first: PlainDate, last: PlainDate): boolean {
  const from = start > first ? start : first;
  return od <= last && from <= last && (until === null || until >= from);
}

export const keyOf = ({ osoba_id, tytul }: { readonly osoba_id: string; readonly tytul: string }): string => `${osoba_id} ${tytul}`;

/** The titles of each person under each name, the oldest first; people by the first day of theirs, so that the older of two titles counts. */
function groupByKey(tytuly: readonly TytulZdrowotny[]): TytulZdrowotny[][] {
  const groups = new Map<string, TytulZdrowotny[]>();
  const sorted = [...tytuly].sort((a, b) => compare(a.od, b.od) || compare(a.przyznanie_id, b.przyznanie_id));
  for (const tytul of sorted) groups.set(keyOf(tytul), [...(groups.get(keyOf(tytul)) ?? []), tytul]);
  return [...groups.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: NaliczonaPozycja | Pominieta, b: NaliczonaPozycja | Pominieta): number =>
  compare(a.nazwisko, b.nazwisko) || compare(a.imie, b.imie) || compare(a.osoba_id, b.osoba_id) || compare(a.tytul, b.tytul);

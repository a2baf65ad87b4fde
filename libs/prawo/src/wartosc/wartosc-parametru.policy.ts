import { addDays, DomainError, type PlainDate } from '@ostoja/kernel';
import type { ParameterDefinition, ParameterRow } from '@ostoja/law';
import { holdsDaysOfYear, isDayOfYear } from '../parametr/day-of-year.js';

/** A value as a person loads it. */
export interface NowaWartosc {
  readonly parametrId: string;
  /** Only for a parameter that the law in the code does not have yet. */
  readonly nazwa?: string;
  readonly jednostkaMiary: string;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  readonly wartosc: string;
  readonly podstawaPrawna: string;
  readonly zrodlo: string;
  readonly uwagi?: string;
}

/** A part of the period with what held in it until now (null: nothing) and what will hold. */
export interface ZmianaWartosci {
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  readonly bylo: string | null;
  readonly bedzie: string;
}

interface Form {
  readonly pattern: RegExp;
  /** The greatest number that makes sense. */
  readonly most?: number;
  /** What a person should write. */
  readonly wzor: string;
}

const AMOUNT: Form = { pattern: /^\d{1,10}(\.\d{1,2})?$/, wzor: 'kwota z najwyżej dwoma miejscami po kropce, np. "450.00"' };
const WHOLE: Form = { pattern: /^\d{1,6}$/, wzor: 'liczba całkowita, np. "14"' };
/** A length of time, of two hundred years at the most: days are counted one by one. */
const length = (most: number): Form => ({ pattern: /^\d{1,6}$/, most, wzor: `liczba całkowita od 0 do ${most}, np. "14"` });
const FORMS: Readonly<Record<string, Form>> = {
  'PLN': AMOUNT, 'PLN/month': AMOUNT, 'PLN/hour': AMOUNT,
  'percent': { pattern: /^\d{1,4}(\.\d{1,4})?$/, most: 1000, wzor: 'procent od 0 do 1000, np. "130" albo "7.25"' },
  'ratio': { pattern: /^\d{1,4}(\.\d{1,6})?$/, wzor: 'liczba z najwyżej sześcioma miejscami po kropce, np. "1.5"' },
  'count': WHOLE, 'hours': length(20_000), 'days': length(20_000), 'working_days': length(1_000), 'weeks': length(3_000), 'months': length(1_200), 'years': length(200),
  'code': { pattern: /^[A-Za-z0-9_:,.-]{1,100}$/, wzor: 'kod bez spacji, np. "wliczany" albo "03-31"' },
};
/** Units in which the law gives values. */
export const JEDNOSTKI_MIARY = Object.keys(FORMS);

const ID = /^[a-z0-9_]+(\.[a-z0-9_]+)+$/;
/** What every citation of Polish law holds one of. */
const PROVISION = /\bart\.|§|Dz\.\s?U\.|M\.\s?P\.|uchwał|rozporządz|obwieszcz|zarządz|komunikat|kierunki działań/i;
const HALF = 0.5;

/**
 * The parameter that the value is for, with the name for people. `namespaces` are the first words of the ids that the law in the code has.
 * Errors (422): `PRAWO.PARAMETER_UNKNOWN`, `PRAWO.NAME_MISSING`, `PRAWO.UNIT_INVALID`, `PRAWO.VALUE_INVALID`, `PRAWO.PERIOD_INVALID`,
 * `PRAWO.PROVISION_UNCLEAR`, `PRAWO.SOURCE_INVALID`.
 */
export function settleParametr(nowa: NowaWartosc, known: ParameterDefinition | undefined, namespaces: ReadonlySet<string>): { nazwa: string } {
  const { parametrId, jednostkaMiary, wartosc, podstawaPrawna, zrodlo } = nowa;
  const name = known?.name_pl ?? nowa.nazwa;
  if (!known && !(ID.test(parametrId) && namespaces.has(parametrId.split('.')[0]!))) {
    refuse('PARAMETER_UNKNOWN', 'parametr_id', 'Nie ma takiego parametru. Identyfikator nowego parametru zaczyna się od nazwy dziedziny, np. pomoc_spoleczna.kryterium_podwyzszone.osoba_w_rodzinie.');
  }
  if (!name) refuse('NAME_MISSING', 'nazwa', 'Podaj nazwę nowego parametru.');
  const form = FORMS[jednostkaMiary];
  if (!form || (known && known.unit !== jednostkaMiary)) refuse('UNIT_INVALID', 'jednostka_miary', `Jednostka miary musi być taka: ${known?.unit ?? JEDNOSTKI_MIARY.join(', ')}.`);
  if (!form.pattern.test(wartosc) || Number(wartosc) > (form.most ?? Infinity)) refuse('VALUE_INVALID', 'wartosc', `Podaj wartość w postaci: ${form.wzor}.`);
  if (known && holdsDaysOfYear(known) && !isDayOfYear(wartosc)) refuse('VALUE_INVALID', 'wartosc', 'Podaj istniejący dzień roku: miesiąc i dzień, np. "03-31".');
  if (nowa.do !== null && nowa.do < nowa.od) refuse('PERIOD_INVALID', 'do', 'Ostatni dzień nie może być wcześniejszy niż pierwszy.');
  if (!PROVISION.test(podstawaPrawna)) refuse('PROVISION_UNCLEAR', 'podstawa_prawna', 'Podaj przepis i miejsce ogłoszenia, np. „§ 1 rozporządzenia Rady Ministrów z dnia … (Dz.U. … poz. …)”.');
  if (!isPublicAddress(zrodlo)) refuse('SOURCE_INVALID', 'zrodlo', 'Podaj publiczny adres, pod którym można wartość sprawdzić, zaczynający się od https://.');
  return { nazwa: name };
}

/** What the value changes, day by day of its period, in the rows that hold now. */
export function listZmiany(rows: readonly ParameterRow[], { od, do: end, wartosc: bedzie }: Pick<NowaWartosc, 'od' | 'do' | 'wartosc'>): ZmianaWartosci[] {
  const zmiany: ZmianaWartosci[] = [];
  let day: PlainDate | null = od;
  for (const row of rows) {
    if (day === null || (end !== null && row.from > end)) break;
    if (row.to !== null && row.to < day) continue;
    if (row.from > day) zmiany.push({ od: day, do: addDays(row.from as PlainDate, -1), bylo: null, bedzie });
    const last: PlainDate | null = earlier(row.to as PlainDate | null, end);
    zmiany.push({ od: row.from > day ? (row.from as PlainDate) : day, do: last, bylo: row.value, bedzie });
    day = last === null || last === end ? null : addDays(last, 1);
  }
  if (day !== null) zmiany.push({ od: day, do: end, bylo: null, bedzie });
  return zmiany;
}

/** What the person should look at again before the value is sent on. */
export function listOstrzezenia(rows: readonly ParameterRow[], nowa: Pick<NowaWartosc, 'od' | 'do' | 'wartosc' | 'jednostkaMiary'>): string[] {
  const zmiany = listZmiany(rows, nowa);
  const before = rows.findLast((row) => row.from < nowa.od)?.value;
  const [was, is] = [Number(before), Number(nowa.wartosc)];
  const found: string[] = [];
  if (before !== undefined && was > 0 && Math.abs(is - was) > was * HALF) found.push(`Nowa wartość (${nowa.wartosc}) różni się od poprzedniej (${before}) o więcej niż połowę.`);
  if (nowa.jednostkaMiary === 'code' && before !== undefined && !isDayOfYear(before) && rows.every(({ value }) => value !== nowa.wartosc)) {
    found.push(`Kod „${nowa.wartosc}” nie był dotąd wartością tego parametru. Sprawdź, czy go dobrze zapisano: reguły znają tylko ustalone kody.`);
  }
  if (zmiany.some(({ bylo }) => bylo !== null && bylo !== nowa.wartosc)) found.push('Wartość zmieni wynik obliczeń za dni, na które obowiązywała już inna. Wydane decyzje zachowują swoje obliczenia.');
  if (zmiany.every(({ bylo }) => bylo === nowa.wartosc)) found.push('Taka sama wartość już obowiązuje w całym tym okresie.');
  return found;
}

function earlier(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function isPublicAddress(text: string): boolean {
  if (!/^https:\/\/[^\s\\]+$/.test(text) || !URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  return hostname.includes('.') && username === '';
}

function refuse(code: string, field: string, message: string): never {
  throw new DomainError(`PRAWO.${code}`, message, { field });
}

import type { LetterBlock } from '@ostoja/documents';
import { formatPolishDate, isPlainDate, Money } from '@ostoja/kernel';
import { FACT_PATTERNS } from '@ostoja/law';
import type { FactsSchema } from '@ostoja/facts';

/** Polish name of a code of a dictionary: `bezrobocie` of `powod`. */
export type CodeName = (slownik: string, kod: string) => string;

interface Field {
  readonly title?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly items?: Field;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly 'x-slownik'?: string;
  readonly 'x-wartosci'?: readonly { readonly kod: string; readonly nazwa: string }[];
}
type Json = Readonly<Record<string, unknown>>;

const MONTH = new RegExp(FACT_PATTERNS.miesiac);
/** Facts of the procedure itself: the letter says them elsewhere. */
const SAID_ELSEWHERE = new Set(['data_wniosku', 'dzien_decyzji', 'liczba_osob', 'kwota_proponowana']);

/**
 * The facts of a benefit in a letter: each person in a paragraph with lists as tables, then what concerns the whole family. Titles come from
 * the schema of the facts, so a new benefit needs no text of its own.
 * @param names first name and surname by key
 */
export function describeFacts(schema: FactsSchema, facts: Json, names: ReadonlyMap<string, string>, codeName: CodeName): LetterBlock[] {
  const fields = (schema['properties'] ?? {}) as Record<string, Field>;
  const people = (facts['osoby'] ?? []) as Json[];
  const household = people.length === 1 ? 'Gospodarstwo domowe: jedna osoba.' : `Gospodarstwo domowe: liczba osób ${people.length}.`;
  const rest = Object.entries(facts).filter(([name]) => name !== 'osoby' && !SAID_ELSEWHERE.has(name) && name in fields);
  return [
    ...(people.length > 0 ? [paragraph(household)] : []),
    ...people.flatMap((person) => describePerson(person, fields['osoby']?.items ?? {}, names, codeName)),
    ...rest.flatMap(([name, value]) => describeField(fields[name]!, value, codeName)),
  ];
}

/** Single facts in the order given, as `title: value`. */
export function sayFacts(schema: FactsSchema, order: readonly string[], facts: Json, codeName: CodeName): string[] {
  const fields = (schema['properties'] ?? {}) as Record<string, Field>;
  return order.flatMap((name) => (facts[name] === undefined || !fields[name] ? [] : [say(fields[name], facts[name], codeName)]));
}

/** Title of a fact for people. */
export function titleOf(schema: FactsSchema, name: string): string {
  return ((schema['properties'] ?? {}) as Record<string, Field>)[name]?.title ?? name;
}

function describePerson(person: Json, field: Field, names: ReadonlyMap<string, string>, codeName: CodeName): LetterBlock[] {
  const klucz = String(person['klucz']);
  const entries = Object.entries(person).filter(([name]) => name !== 'klucz' && name !== 'wnioskodawca' && field.properties?.[name]);
  const simple = entries.filter(([, value]) => typeof value !== 'object').map(([name, value]) => say(field.properties![name]!, value, codeName));
  const who = `${names.get(klucz) ?? ''}${person['wnioskodawca'] ? ' (strona)' : ''}`;
  const lists = entries.filter(([, value]) => typeof value === 'object').flatMap(([name, value]) => describeField(field.properties![name]!, value, codeName));
  return [paragraph([who, ...simple].map(withStop).join(' ')), ...lists];
}

function describeField(field: Field, value: unknown, codeName: CodeName): LetterBlock[] {
  if (!Array.isArray(value)) return isRecord(value) ? [table(field, field, [value], codeName)] : [paragraph(withStop(say(field, value, codeName)))];
  if (value.length === 0) return [];
  if (isRecord(value[0])) return [table(field, field.items ?? {}, value as Json[], codeName)];
  return [paragraph(withStop(`${field.title ?? ''}: ${value.map((one) => textOf(field.items ?? {}, one, codeName)).join(', ')}`))];
}

/** A list of objects: one column for each field that any row fills. */
function table({ title }: Field, { properties = {} }: Field, rows: readonly Json[], codeName: CodeName): LetterBlock {
  const columns = Object.entries(properties).filter(([name]) => rows.some((row) => row[name] !== undefined && !isRecord(row[name])));
  return {
    rodzaj: 'tabela',
    naglowki: columns.map(([name, field], index) => (index === 0 && title ? `${title}: ${(field.title ?? name).toLowerCase()}` : (field.title ?? name))),
    wiersze: rows.map((row) => columns.map(([name, field]) => (row[name] === undefined ? '–' : textOf(field, row[name], codeName)))),
  };
}

function say(field: Field, value: unknown, codeName: CodeName): string {
  return `${field.title ?? ''}: ${textOf(field, value, codeName)}`;
}

function textOf(field: Field, value: unknown, codeName: CodeName): string {
  if (typeof value === 'boolean') return value ? 'tak' : 'nie';
  const text = String(value);
  const chosen = field['x-wartosci']?.find(({ kod }) => kod === text);
  if (chosen) return chosen.nazwa;
  if (field['x-slownik']) return codeName(field['x-slownik'], text);
  if (field.pattern === FACT_PATTERNS.godziny.source) return text.replace('.', ',');
  if (field.pattern === FACT_PATTERNS.kwota.source) return Money.parse(text).format();
  if (isPlainDate(text)) return formatPolishDate(text);
  return MONTH.test(text) ? `${text.slice(5)}.${text.slice(0, 4)}` : text;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function paragraph(tekst: string): LetterBlock {
  return { rodzaj: 'akapit', tekst };
}
function withStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

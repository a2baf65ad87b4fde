import type { EvidenceSource } from '@ostoja/law';
import type { Evidence } from '@ostoja/osoba';
import type { PlainDate } from '@ostoja/kernel';
import type { FactsSchema } from '@ostoja/facts';

/** A member of the household under the key by which the facts and the steps name the person. */
export interface OsobaObliczenia {
  /** `A` is the applicant. */
  readonly klucz: string;
  readonly osobaId: string;
  /** First name and surname. */
  readonly nazwa: string;
  readonly wnioskodawca: boolean;
  readonly dataUrodzenia: PlainDate | null;
  readonly plec: 'K' | 'M' | null;
}

/** What one declared source found. */
export interface SourceAnswer {
  readonly source: EvidenceSource;
  readonly rows: readonly Evidence[];
}

type Json = Record<string, unknown>;
const PER_PERSON = 'osoby[].';
const properties = (schema: unknown): Json => ((schema as Json | undefined)?.['properties'] ?? {}) as Json;
const items = (schema: unknown): unknown => (schema as Json | undefined)?.['items'];

/**
 * The facts of a benefit from evidence, by the sources that its definition declares: nothing is typed twice.
 * @param given what the procedure knows besides evidence (days, the proposed amount); fields that the benefit does not have are left out
 */
export function assembleFacts(schema: FactsSchema, osoby: readonly OsobaObliczenia[], answers: readonly SourceAnswer[], given: Json): Json {
  const fields = properties(schema);
  const facts: Json = pick(given, fields);
  if ('osoby' in fields) facts['osoby'] = osoby.map((osoba) => assemblePerson(osoba, properties(items(fields['osoby'])), answers));
  for (const [fakt, group] of groupByFact(answers.filter(({ source }) => !source.fakt.startsWith(PER_PERSON)))) {
    const value = aggregate(group, fields[fakt]);
    if (fakt in fields && value !== undefined) facts[fakt] = value;
  }
  return facts;
}

function assemblePerson({ klucz, osobaId, wnioskodawca, dataUrodzenia, plec }: OsobaObliczenia, fields: Json, answers: readonly SourceAnswer[]): Json {
  const known = { klucz, ...(wnioskodawca && { wnioskodawca }), ...(dataUrodzenia && { data_urodzenia: dataUrodzenia }), ...(plec && { plec }) };
  const person: Json = pick(known, fields);
  const own = answers.filter(({ source }) => source.fakt.startsWith(PER_PERSON)).map(({ source, rows }) => ({ source, rows: rows.filter((row) => row.osobaId === osobaId) }));
  for (const [fakt, group] of groupByFact(own)) {
    const field = fakt.slice(PER_PERSON.length);
    const value = aggregate(group, fields[field]);
    if (field in fields && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)) person[field] = value;
  }
  return person;
}

/** Two sources may feed one fact: rulings of two kinds are one list. */
function groupByFact(answers: readonly SourceAnswer[]): Map<string, SourceAnswer[]> {
  const groups = new Map<string, SourceAnswer[]>();
  for (const answer of answers) groups.set(answer.source.fakt, [...(groups.get(answer.source.fakt) ?? []), answer]);
  return groups;
}

function aggregate(group: readonly SourceAnswer[], schema: unknown): unknown {
  const found = group.flatMap(({ source, rows }) => rows.map((row) => ({ source, row })));
  switch (group[0]!.source.agregacja) {
    case 'istnieje':
      return found.length > 0;
    case 'ostatni': {
      const last = found.reduce<(typeof found)[number] | undefined>((a, b) => (a && isLater(a.row, b.row) ? a : b), undefined);
      return last && valueOf(last, properties(schema));
    }
    case 'lista': {
      const values = found.map((one) => valueOf(one, properties(items(schema))));
      return values.every((value) => typeof value === 'string') ? [...new Set(values)] : values;
    }
  }
}

function valueOf({ source, row }: { source: EvidenceSource; row: Evidence }, fields: Json): unknown {
  const content = row.tresc as Json;
  return source.pole === undefined ? pick(content, fields) : content[source.pole];
}

function isLater(a: Evidence, b: Evidence): boolean {
  return a.wazneOd === b.wazneOd ? a.zapisano > b.zapisano : a.wazneOd > b.wazneOd;
}

function pick(from: Json, fields: Json): Json {
  return Object.fromEntries(Object.entries(from).filter(([name, value]) => name in fields && value !== undefined && value !== null));
}

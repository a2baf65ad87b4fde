import { createHash } from 'node:crypto';
import { addDays, DomainError, isPlainDate, type PlainDate } from '@ostoja/kernel';
import { invalidParameter, toParameterValue, type ParameterDefinition, type ParameterRow, type ParameterValue } from './parameter.js';

/**
 * All parameters that a calculation may read, frozen. Equal content gives an equal `hash`, which a decision stores.
 * @example new ParameterSnapshot(shipped, loaded).get('pomoc_spoleczna.kryterium.osoba_w_rodzinie', plainDate('2025-03-01')).value
 */
export class ParameterSnapshot {
  /** SHA-256 of the content, hex. Independent of the order of files. */
  readonly hash: string;
  private readonly newestFirst = new Map<string, readonly ParameterValue[]>();
  private readonly definitions: readonly ParameterDefinition[];

  /**
   * @param shipped definitions from the dated files
   * @param loaded rows that people loaded and released for the centre; from its `from` to its `to` a loaded row replaces what was shipped
   */
  constructor(shipped: readonly ParameterDefinition[], loaded: readonly ParameterDefinition[] = []) {
    const byId = new Map<string, ParameterDefinition>();
    for (const definition of shipped) {
      if (byId.has(definition.id)) throw invalidParameter(definition.id, 'występuje dwa razy');
      byId.set(definition.id, checked(definition));
    }
    for (const definition of loaded) {
      const base = byId.get(definition.id);
      if (base && base.unit !== definition.unit) throw invalidParameter(definition.id, `jednostka musi być „${base.unit}”`);
      byId.set(definition.id, base ? { ...base, values: overlay(base.values, checked(definition).values) } : checked(definition));
    }
    this.definitions = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const definition of this.definitions) {
      this.newestFirst.set(definition.id, definition.values.map((row) => toParameterValue(definition, row)).reverse());
    }
    this.hash = contentHash(this.definitions);
  }

  /** The value in force on the day, or null. */
  find(id: string, day: PlainDate): ParameterValue | null {
    const values = this.newestFirst.get(id);
    if (!values) return null;
    for (const value of values) {
      if (value.from <= day) return value.to === null || day <= value.to ? value : null;
    }
    return null;
  }

  /** The value in force on the day. Errors: `LAW.PARAMETER_MISSING` (422), saying what to load. */
  get(id: string, day: PlainDate): ParameterValue {
    return this.find(id, day) ?? this.missing(id, day);
  }

  /** Every definition after the loaded rows were laid over, sorted by id; for lists and proofs. */
  list(): readonly ParameterDefinition[] {
    return this.definitions;
  }

  private missing(id: string, day: PlainDate): never {
    const name = this.newestFirst.get(id)?.[0]?.name;
    throw new DomainError(
      'LAW.PARAMETER_MISSING',
      `Brak wartości parametru ${name ? `„${name}” (${id})` : id} na dzień ${day}. Wczytaj wartość obowiązującą w tym dniu wraz z podstawą prawną.`,
      { details: { parametr: id, dzien: day } },
    );
  }
}

function checked(definition: ParameterDefinition): ParameterDefinition {
  let last: ParameterRow | undefined;
  for (const row of definition.values) {
    if (!isPlainDate(row.from) || (row.to !== null && (!isPlainDate(row.to) || row.to < row.from))) {
      throw invalidParameter(definition.id, `okres od ${row.from} do ${row.to} nie jest poprawny`);
    }
    if (!row.legal_basis) throw invalidParameter(definition.id, `wartość od ${row.from} nie ma podstawy prawnej`);
    if (last && (last.to === null || last.to >= row.from)) {
      throw invalidParameter(definition.id, `okresy od ${last.from} i od ${row.from} zachodzą na siebie albo są w złej kolejności`);
    }
    last = row;
  }
  return definition;
}

function overlay(base: readonly ParameterRow[], loaded: readonly ParameterRow[]): readonly ParameterRow[] {
  let rows = [...base];
  for (const row of loaded) {
    rows = rows.flatMap((old) => withoutPeriod(old, row));
    rows.push(row);
  }
  return rows.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** What is left of `old` outside the period of `cut`: nothing, one or two rows. */
function withoutPeriod(old: ParameterRow, cut: ParameterRow): ParameterRow[] {
  if ((cut.to !== null && cut.to < old.from) || (old.to !== null && old.to < cut.from)) return [old];
  const left: ParameterRow[] = [];
  if (old.from < cut.from) left.push({ ...old, to: addDays(cut.from as PlainDate, -1) });
  if (cut.to !== null && (old.to === null || cut.to < old.to)) left.push({ ...old, from: addDays(cut.to as PlainDate, 1) });
  return left;
}

function contentHash(definitions: readonly ParameterDefinition[]): string {
  const content = definitions.map(({ id, unit, values }) => [id, unit, values.map((v) => [v.from, v.to, v.value, v.legal_basis])]);
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

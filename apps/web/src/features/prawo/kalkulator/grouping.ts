/** A definition as a list shows it. */
export interface ListedDefinition {
  readonly kod: string;
  readonly nazwa: string;
  readonly przepis: string;
  readonly domena: string;
  readonly nazwa_domeny: string;
  /** What it computes or asks, in a sentence; empty when the name says it. */
  readonly about: string;
  /** `swiadczenie`, `oplata`, `rozliczenie`; empty where there is only one kind. */
  readonly kind: string;
  readonly tags: readonly string[];
}

export interface Filter {
  readonly search: string;
  readonly domena: string;
  readonly kind: string;
}

interface DomainGroup<T> {
  readonly domena: string;
  readonly name: string;
  readonly rows: readonly T[];
}

/** Rows that match every word of the search, whatever its letters and accents. */
export function filterDefinitions<T extends ListedDefinition>(rows: readonly T[], { search, domena, kind }: Filter): readonly T[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if ((domena && row.domena !== domena) || (kind && row.kind !== kind)) return false;
    const text = fold(`${row.nazwa} ${row.przepis} ${row.about}`);
    return words.every((word) => text.includes(word));
  });
}

/** The same rows under their domains, in the order of the server. */
export function groupByDomain<T extends { readonly domena: string; readonly nazwa_domeny: string }>(rows: readonly T[]): readonly DomainGroup<T>[] {
  const groups = new Map<string, { readonly name: string; readonly rows: T[] }>();
  for (const row of rows) {
    const group = groups.get(row.domena) ?? { name: row.nazwa_domeny, rows: [] };
    group.rows.push(row);
    groups.set(row.domena, group);
  }
  return [...groups].map(([domena, group]) => ({ domena, ...group }));
}

/** `Zasiłek` and `zasilek` are the same to who searches. */
function fold(text: string): string {
  return text.toLocaleLowerCase('pl').normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l');
}

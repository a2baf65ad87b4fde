import type { PlainDate } from '@ostoja/kernel';

/** Orders of the list: nearest term first, by case number, newest first. */
export type SortSprawy = 'termin' | 'znak' | 'otwarta';

export interface FiltrSpraw {
  readonly stan?: string;
  readonly swiadczenieKod?: string;
  readonly komorkaId?: string;
  readonly prowadzacyId?: string;
  readonly osobaId?: string;
  /** Id of the asker: only cases assigned to them, or to whom they stand in for today. */
  readonly moje?: string;
  /** Closed cases too. */
  readonly zamkniete?: boolean;
  /** Only cases that this system leads. */
  readonly systemProwadzacy?: string;
}

/** One row of the list of cases. */
export interface SprawaRow {
  id: string;
  znak: string;
  znak_porzadek: string;
  komorka_id: string;
  komorka_nazwa: string;
  swiadczenie_kod: string;
  stan: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  prowadzacy_id: string | null;
  prowadzacy: string | null;
  pracownik_socjalny_id: string | null;
  system_prowadzacy: string;
  otwarta: PlainDate;
  zamknieta: PlainDate | null;
  najblizszy_termin: string;
  najblizszy_termin_rodzaj: string | null;
  najblizszy_termin_opis: string | null;
  wersja: number;
}

/** SQL with its parameters and a plan name that stands for exactly this text. */
export interface Question {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly name: string;
}

const ORDER: Readonly<Record<SortSprawy, { column: string; type: string; direction: 'asc' | 'desc' }>> = {
  termin: { column: 'najblizszy_termin', type: 'date', direction: 'asc' },
  znak: { column: 'znak_porzadek', type: 'text', direction: 'asc' },
  otwarta: { column: 'otwarta', type: 'date', direction: 'desc' },
};

/** Collects conditions and numbers their parameters. */
class Conditions {
  readonly texts: string[] = [];
  readonly params: unknown[] = [];
  readonly marks: string[] = [];

  add(mark: string, text: (parameter: string) => string, ...values: unknown[]): void {
    const first = this.params.length + 1;
    this.params.push(...values);
    this.marks.push(mark);
    this.texts.push(text(`$${first}`));
  }
  where(): string {
    return this.texts.map((text) => ` and ${text}`).join('');
  }
  parameter(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }
}

/**
 * The hot list in one question. Row-level security decides what is visible; `units`, those of the asker, only steer the plan: the
 * first rows of each unit come ordered from an index. With a person in the filter the person's few cases are sorted instead.
 */
export function sprawyQuestion(filtr: FiltrSpraw, sort: SortSprawy, limit: number, after: readonly unknown[] | null, units: readonly string[]): Question {
  const { column, type, direction } = ORDER[sort];
  const conditions = conditionsOf(filtr);
  if (after) {
    const comparison = direction === 'asc' ? '>' : '<';
    const [key, id] = [conditions.parameter(after[0]), conditions.parameter(after[1])];
    conditions.texts.push(`(s.${column}, s.id) ${comparison} (${key}::${type}, ${id}::uuid)`);
    conditions.marks.push('po');
  }
  const order = (alias: string) => `order by ${alias}.${column} ${direction}, ${alias}.id ${direction}`;
  const few = filtr.moje !== undefined || filtr.prowadzacyId !== undefined || filtr.osobaId !== undefined;
  const where = conditions.where();
  const unit = `${conditions.parameter(filtr.komorkaId ? [filtr.komorkaId] : units)}::uuid[]`;
  // A number in the text, not a parameter: without knowing how few rows are wanted PostgreSQL distrusts the kept plan and plans every time.
  const top = Math.trunc(limit);
  const page = few
    ? `select s.* from postepowanie.sprawa s where s.komorka_id = any (${unit})${where} ${order('s')} limit ${top}`
    : `select z.* from unnest(${unit}) k cross join lateral (select s.* from postepowanie.sprawa s where s.komorka_id = k${where} ${order('s')} limit ${top}) z ${order('z')} limit ${top}`;
  return {
    name: ['sprawy', sort, ...conditions.marks, top].join('-'),
    params: conditions.params,
    sql: `
      select l.id, l.znak, l.znak_porzadek, l.komorka_id, k.nazwa as komorka_nazwa, l.swiadczenie_kod, l.stan, l.osoba_id, o.imie, o.nazwisko, l.prowadzacy_id,
             p.imie || ' ' || p.nazwisko as prowadzacy, l.pracownik_socjalny_id, l.system_prowadzacy, l.otwarta, l.zamknieta,
             l.najblizszy_termin, l.najblizszy_termin_rodzaj, l.najblizszy_termin_opis, l.wersja
      from (${page}) l
      join osoba.osoba o on o.jednostka_id = l.jednostka_id and o.id = l.osoba_id
      join access.komorka k on k.jednostka_id = l.jednostka_id and k.id = l.komorka_id
      left join access.uzytkownik p on p.jednostka_id = l.jednostka_id and p.id = l.prowadzacy_id
      ${order('l')}`,
  };
}

/** How many cases there are in each state, for the same filter. */
export function liczbaQuestion(filtr: FiltrSpraw, units: readonly string[]): Question {
  const conditions = conditionsOf(filtr);
  const where = conditions.where();
  const unit = `${conditions.parameter(filtr.komorkaId ? [filtr.komorkaId] : units)}::uuid[]`;
  return {
    name: ['sprawy-liczba', ...conditions.marks].join('-'),
    params: conditions.params,
    sql: `select s.stan, count(*)::int as liczba from postepowanie.sprawa s where s.komorka_id = any (${unit})${where} group by s.stan order by s.stan`,
  };
}

/** The asker with those whom they stand in for today, computed once per query. */
export const moiOraz = (ja: string): string => `((select ${ja}::uuid || access.zastepowani())::uuid[])`;

function conditionsOf(filtr: FiltrSpraw): Conditions {
  const conditions = new Conditions();
  if (!filtr.zamkniete) conditions.add('otwarte', () => 's.zamknieta is null');
  if (filtr.stan) conditions.add('stan', (p) => `s.stan = ${p}`, filtr.stan);
  if (filtr.swiadczenieKod) conditions.add('kod', (p) => `s.swiadczenie_kod = ${p}`, filtr.swiadczenieKod);
  if (filtr.systemProwadzacy) conditions.add('system', (p) => `s.system_prowadzacy = ${p}`, filtr.systemProwadzacy);
  if (filtr.prowadzacyId) conditions.add('prowadzacy', (p) => `s.prowadzacy_id = ${p}::uuid`, filtr.prowadzacyId);
  if (filtr.osobaId) conditions.add('osoba', (p) => `s.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[${p}::uuid]) a))`, filtr.osobaId);
  if (filtr.moje) conditions.add('moje', (p) => `(s.prowadzacy_id = any (${moiOraz(p)}) or s.pracownik_socjalny_id = any (${moiOraz(p)}))`, filtr.moje);
  return conditions;
}

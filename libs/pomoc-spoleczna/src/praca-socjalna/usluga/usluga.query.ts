import type { PlainDate } from '@ostoja/kernel';

/** Which services are asked for; `moje` is the id of the asker. */
export interface FiltrUslug {
  readonly id?: string;
  readonly osobaId?: string;
  readonly komorkaId?: string;
  readonly rodzaj?: string;
  readonly od?: PlainDate;
  readonly do?: PlainDate;
  readonly moje?: string;
}

/** One row of the list. */
export interface UslugaRow {
  id: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  komorka_id: string;
  rodzaj: string;
  dzien: string;
  minuty: number;
  miejsce: string;
  efekt: string;
  dla_rodziny: boolean;
  osob_w_rodzinie: number;
  kontrakt_id: string | null;
  pracownik_id: string;
  pracownik: string | null;
  uniewazniono: string | null;
  powod_uniewaznienia: string | null;
}

/**
 * Newest first, one question for a page. Row-level security decides what is visible; `units`, those of the asker, only steer the plan: the
 * first rows of each unit come ordered from an index. A person is asked for under all ids, as the one helped or as one of the family.
 */
export function uslugiQuestion(filtr: FiltrUslug, limit: number, after: readonly unknown[] | null, units: readonly string[] = []): { sql: string; params: unknown[] } {
  const params: unknown[] = [];
  const conditions: string[] = [];
  const add = (value: unknown, text: (parameter: string) => string): void => {
    if (value === undefined) return;
    params.push(value);
    conditions.push(text(`$${params.length}`));
  };
  add(filtr.id, (p) => `u.id = ${p}::uuid`);
  add(filtr.osobaId, (p) => `u.id = any (array(select m.usluga_id from pomoc_spoleczna.usluga_osoba m where m.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[${p}::uuid]) a))))`);
  add(filtr.komorkaId, (p) => `u.komorka_id = ${p}::uuid`);
  add(filtr.rodzaj, (p) => `u.rodzaj = ${p}`);
  add(filtr.od, (p) => `u.dzien >= ${p}::date`);
  add(filtr.do, (p) => `u.dzien <= ${p}::date`);
  add(filtr.moje, (p) => `u.pracownik_id = ${p}::uuid`);
  if (after) {
    params.push(after[0], after[1]);
    conditions.push(`(u.dzien, u.id) < ($${params.length - 1}::date, $${params.length}::uuid)`);
  }
  const few = filtr.id !== undefined || filtr.osobaId !== undefined || filtr.moje !== undefined || filtr.komorkaId !== undefined;
  const where = conditions.length > 0 ? `and ${conditions.join(' and ')}` : '';
  const top = `order by u.dzien desc, u.id desc limit ${Math.trunc(limit)}`;
  const page = few
    ? `select u.* from pomoc_spoleczna.usluga u where true ${where} ${top}`
    : `select u.* from unnest($${params.push(units)}::uuid[]) k cross join lateral (select u.* from pomoc_spoleczna.usluga u where u.komorka_id = k ${where} ${top}) u ${top}`;
  return {
    params,
    sql: `
      select l.id, l.osoba_id, o.imie, o.nazwisko, l.komorka_id, l.rodzaj, l.dzien, l.minuty, l.miejsce, l.efekt, l.dla_rodziny,
        (select count(*)::int from pomoc_spoleczna.usluga_osoba m where m.jednostka_id = l.jednostka_id and m.usluga_id = l.id) as osob_w_rodzinie,
        l.kontrakt_id, l.pracownik_id, p.imie || ' ' || p.nazwisko as pracownik, l.uniewazniono, l.powod_uniewaznienia
      from (${page}) l
      join osoba.osoba o on o.jednostka_id = l.jednostka_id and o.id = l.osoba_id
      left join access.uzytkownik p on p.jednostka_id = l.jednostka_id and p.id = l.pracownik_id
      order by l.dzien desc, l.id desc`,
  };
}

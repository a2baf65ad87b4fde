import type { PlainDate } from '@ostoja/kernel';

/** Which contracts are asked for; `moje` is the id of the asker. */
export interface FiltrKontraktow {
  readonly osobaId?: string;
  readonly komorkaId?: string;
  readonly stan?: string;
  readonly moje?: string;
}

/** One contract in a list, without its content. */
export interface KontraktRow {
  id: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  komorka_id: string;
  rodzaj: string;
  stan: string;
  zawarto: string | null;
  od: string | null;
  do: string | null;
  zakonczono: string | null;
  wynik: string | null;
  pracownik_id: string;
  pracownik: string | null;
  /** The nearest review that is due. */
  najblizsza_ocena: string | null;
  osob: number;
  utworzono: string;
}

/** A day that a contract in force waits for. */
export interface TerminKontraktuRow {
  kontrakt_id: string;
  /** The planned review; null for the end of the contract. */
  ocena_id: string | null;
  rodzaj: 'ocena' | 'koniec';
  termin: PlainDate;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  komorka_id: string;
  pracownik_id: string;
  pracownik: string | null;
}

interface Question {
  readonly sql: string;
  readonly params: unknown[];
}

/** Contracts, newest first; a person is asked for under all ids as any of the parties. Row-level security decides what is visible. */
export function kontraktyQuestion(filtr: FiltrKontraktow, limit: number, after: readonly unknown[] | null): Question {
  const params: unknown[] = [];
  const conditions: string[] = [];
  const add = (value: unknown, text: (parameter: string) => string): void => {
    if (value === undefined) return;
    params.push(value);
    conditions.push(text(`$${params.length}`));
  };
  add(filtr.osobaId, (p) => `k.id in (select s.kontrakt_id from pomoc_spoleczna.kontrakt_osoba s where s.osoba_id = any (array(select a.osoba_id from osoba.aliasy(array[${p}::uuid]) a)))`);
  add(filtr.komorkaId, (p) => `k.komorka_id = ${p}::uuid`);
  add(filtr.stan, (p) => `k.stan = ${p}`);
  add(filtr.moje, (p) => `k.pracownik_id = ${p}::uuid`);
  if (after) {
    params.push(after[0], after[1]);
    conditions.push(`(k.utworzono, k.id) < ($${params.length - 1}::timestamptz, $${params.length}::uuid)`);
  }
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
  return {
    params,
    sql: `
      select k.id, k.osoba_id, o.imie, o.nazwisko, k.komorka_id, k.rodzaj, k.stan, k.zawarto, k.od, k."do", k.zakonczono, k.wynik, k.pracownik_id, p.imie || ' ' || p.nazwisko as pracownik,
        (select min(z.termin) from pomoc_spoleczna.kontrakt_zdarzenie z where z.jednostka_id = k.jednostka_id and z.kontrakt_id = k.id and z.dzien is null and k.stan = 'obowiazuje') as najblizsza_ocena,
        (select count(*)::int from pomoc_spoleczna.kontrakt_osoba s where s.jednostka_id = k.jednostka_id and s.kontrakt_id = k.id) as osob, k.utworzono::text as utworzono
      from (select * from pomoc_spoleczna.kontrakt k ${where} order by k.utworzono desc, k.id desc limit ${Math.trunc(limit)}) k
      join osoba.osoba o on o.jednostka_id = k.jednostka_id and o.id = k.osoba_id
      left join access.uzytkownik p on p.jednostka_id = k.jednostka_id and p.id = k.pracownik_id
      order by k.utworzono desc, k.id desc`,
  };
}

/** Reviews that are due and ends of contracts in force, up to a day, nearest first. */
export function terminyKontraktowQuestion({ komorkaId, moje, do: until }: { komorkaId?: string; moje?: string; do: PlainDate }, limit: number): Question {
  return {
    params: [until, komorkaId ?? null, moje ?? null],
    sql: `
      select t.kontrakt_id, t.ocena_id, t.rodzaj, t.termin, t.osoba_id, o.imie, o.nazwisko, t.komorka_id, t.pracownik_id, p.imie || ' ' || p.nazwisko as pracownik
      from (
        select k.jednostka_id, k.id as kontrakt_id, z.id as ocena_id, 'ocena' as rodzaj, z.termin, k.osoba_id, k.komorka_id, k.pracownik_id
        from pomoc_spoleczna.kontrakt_zdarzenie z
        join pomoc_spoleczna.kontrakt k on k.jednostka_id = z.jednostka_id and k.id = z.kontrakt_id and k.stan = 'obowiazuje'
        where z.dzien is null and z.termin <= $1::date
        union all
        select k.jednostka_id, k.id, null, 'koniec', k."do", k.osoba_id, k.komorka_id, k.pracownik_id
        from pomoc_spoleczna.kontrakt k where k.stan = 'obowiazuje' and k."do" <= $1::date
      ) t
      join osoba.osoba o on o.jednostka_id = t.jednostka_id and o.id = t.osoba_id
      left join access.uzytkownik p on p.jednostka_id = t.jednostka_id and p.id = t.pracownik_id
      where ($2::uuid is null or t.komorka_id = $2) and ($3::uuid is null or t.pracownik_id = $3)
      order by t.termin, t.kontrakt_id limit ${Math.trunc(limit)}`,
  };
}

/** Kinds of events in the life of a family with the centre. */
export const RODZAJE_CHRONOLOGII = ['wniosek', 'wywiad', 'decyzja', 'pismo', 'notatka', 'usluga', 'kontrakt', 'kontrakt-zdarzenie'] as const;
export type RodzajChronologii = (typeof RODZAJE_CHRONOLOGII)[number];

/** One event of the timeline, without its content. */
export interface ChronologiaRow {
  /** What to open: the contract for its events, else the row itself. */
  zasob_id: string;
  id: string;
  rodzaj: RodzajChronologii;
  dzien: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  /** Kind of the note, service, contract, event; ruling of a decision; direction of a letter. */
  podrodzaj: string | null;
  stan: string | null;
  tytul: string | null;
  sprawa_id: string | null;
}

/** Where one kind comes from: columns of `ChronologiaRow` in order (zasob_id, id, dzien, osoba_id, podrodzaj, stan, tytul, sprawa_id). */
const ZRODLA: Readonly<Record<RodzajChronologii, { readonly kolumny: string; readonly z: string; readonly dzien: string; readonly id: string }>> = {
  wniosek: {
    id: 'w.id', dzien: 'w.data_wplywu', kolumny: `w.id, w.id, w.data_wplywu, w.osoba_id, w.tryb, null, null, null::uuid`,
    z: 'postepowanie.wniosek w where w.osoba_id = any (array(select r.id from rodzina r))',
  },
  wywiad: {
    id: 'w.id', dzien: 'w.dzien', kolumny: 'w.id, w.id, w.dzien, w.osoba_id, w.rodzaj, w.stan, null, null::uuid',
    z: `(select i.*, coalesce(i.data_wizyty, (i.podpisano at time zone 'Europe/Warsaw')::date) as dzien from pomoc_spoleczna.wywiad i where i.osoba_id = any (array(select r.id from rodzina r))) w where w.dzien is not null`,
  },
  decyzja: {
    id: 'd.id', dzien: 'd.data', kolumny: 'd.id, d.id, d.data, s.osoba_id, d.rozstrzygniecie, d.stan, d.swiadczenie_kod, d.sprawa_id',
    z: 'postepowanie.sprawa s join postepowanie.decyzja d on d.jednostka_id = s.jednostka_id and d.sprawa_id = s.id where s.osoba_id = any (array(select r.id from rodzina r)) and d.data is not null',
  },
  pismo: {
    id: 'p.id', dzien: 'p.dzien', kolumny: 'p.id, p.id, p.dzien, p.osoba_id, p.kierunek, null, p.tytul, p.sprawa_ids[1]',
    z: 'akta.pismo p where p.osoba_id = any (array(select r.id from rodzina r))',
  },
  notatka: {
    id: 'n.id', dzien: 'n.dzien', kolumny: 'n.id, n.id, n.dzien, n.osoba_id, n.rodzaj, n.stan, null, n.sprawa_id',
    z: 'pomoc_spoleczna.notatka n where n.osoba_id = any (array(select r.id from rodzina r))',
  },
  usluga: {
    id: 'u.id', dzien: 'u.dzien', kolumny: `u.id, u.id, u.dzien, u.osoba_id, u.rodzaj, u.efekt, null, null::uuid`,
    // Who only counts services reaches their rows, and is not shown them one by one.
    z: `pomoc_spoleczna.usluga u where u.komorka_id = any ((select access.komorki('pomoc-spoleczna:usluga:read'))::uuid[]) and u.osoba_id = any (array(select r.id from rodzina r)) and u.uniewazniono is null`,
  },
  kontrakt: {
    id: 'k.id', dzien: 'k.zawarto', kolumny: 'k.id, k.id, k.zawarto, k.osoba_id, k.rodzaj, k.stan, null, null::uuid',
    z: 'pomoc_spoleczna.kontrakt k where k.osoba_id = any (array(select r.id from rodzina r)) and k.zawarto is not null',
  },
  'kontrakt-zdarzenie': {
    id: 'z.id', dzien: 'z.dzien', kolumny: 'z.kontrakt_id, z.id, z.dzien, z.osoba_id, z.rodzaj, z.wynik, null, null::uuid',
    z: 'pomoc_spoleczna.kontrakt_zdarzenie z where z.osoba_id = any (array(select r.id from rodzina r)) and z.dzien is not null',
  },
};

// Every id of the persons who live with $1 on the day $2, and of $1; those whom the asker may not see are left out by the wall.
const RODZINA = `
  rodzina as materialized (
    select a.osoba_id as id from osoba.aliasy(array[$1::uuid] || array(
      select distinct c.osoba_id from osoba.czlonkostwo m
      join osoba.aliasy(array[$1::uuid]) ja on ja.osoba_id = m.osoba_id
      join osoba.czlonkostwo c on c.jednostka_id = m.jednostka_id and c.gospodarstwo_id = m.gospodarstwo_id and c.wycofano is null and $2::date between c.od and coalesce(c."do", 'infinity')
      where m.wycofano is null and $2::date between m.od and coalesce(m."do", 'infinity')
    )) a
  )`;

/**
 * The timeline of a family in one question, newest first: $1 person, $2 day of the household, $3-$4 period (null: open), $5-$6 position.
 * Each source gives its first rows after the position, so the cost does not grow with the history; row-level security of each table decides what appears.
 */
export function chronologiaQuestion(rodzaje: readonly RodzajChronologii[], limit: number): string {
  const top = Math.trunc(limit);
  const branch = (rodzaj: RodzajChronologii): string => {
    const { kolumny, z, dzien, id } = ZRODLA[rodzaj];
    const period = `($3::date is null or ${dzien} >= $3) and ($4::date is null or ${dzien} <= $4)`;
    return `(select ${kolumny}, '${rodzaj}' from ${z} and ${period} and ($5::date is null or (${dzien}, ${id}) < ($5, $6::uuid)) order by ${dzien} desc, ${id} desc limit ${top})`;
  };
  return `
    with ${RODZINA},
    zdarzenie (zasob_id, id, dzien, osoba_id, podrodzaj, stan, tytul, sprawa_id, rodzaj) as (
      select * from (${rodzaje.map(branch).join('\n      union all ')}) o (zasob_id, id, dzien, osoba_id, podrodzaj, stan, tytul, sprawa_id, rodzaj)
      order by o.dzien desc, o.id desc limit ${top}),
    wybrane as materialized (select z.*, osoba.kanoniczna(z.osoba_id) as kto from zdarzenie z)
    select l.zasob_id, l.id, l.rodzaj, l.dzien, l.podrodzaj, l.stan, l.tytul, l.sprawa_id, o.id as osoba_id, o.imie, o.nazwisko
    from wybrane l
    join osoba.osoba o on o.id = l.kto
    order by l.dzien desc, l.id desc`;
}

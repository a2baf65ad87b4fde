import type { PlainDate } from '@ostoja/kernel';
import type { CzlonekRola } from './czlonkostwo.entity.js';

/** One member of a household. */
export interface Czlonek {
  /** Canonical id. */
  readonly osobaId: string;
  readonly rola: CzlonekRola;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
}

/** Who lived in the person's household on a day. */
export interface Sklad {
  readonly gospodarstwoId: string;
  readonly czlonkowie: readonly Czlonek[];
}

/** One stay in a household, with the person's names for a screen. */
export interface CzlonkostwoView extends Czlonek {
  readonly id: string;
  readonly gospodarstwoId: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly dataUrodzenia: PlainDate | null;
}

/** Memberships in force as of an instant: $1 asked person, $2 instant. */
export const HOUSEHOLDS = `
  with moje as (
    select distinct m.gospodarstwo_id from osoba.czlonkostwo m
    join osoba.aliasy(array[$1::uuid]) a on a.osoba_id = m.osoba_id
    where m.zapisano <= $2::timestamptz and (m.wycofano is null or m.wycofano > $2)
  ), pobyty as materialized (
    select c.*, osoba.kanoniczna(c.osoba_id) as kto
    from moje
    join osoba.czlonkostwo c on c.gospodarstwo_id = moje.gospodarstwo_id and c.zapisano <= $2 and (c.wycofano is null or c.wycofano > $2)
  )
  select c.id, c.gospodarstwo_id as "gospodarstwoId", o.id as "osobaId", c.rola, c.od, c."do", o.imie, o.nazwisko, o.data_urodzenia as "dataUrodzenia"
  from pobyty c
  join osoba.osoba o on o.jednostka_id = c.jednostka_id and o.id = c.kto
  order by c.od, c.id`;

/** Household on a day as of an instant: $1 asked person, $2 day, $3 instant; `wszyscy` counts hidden members too. */
export const HOUSEHOLD_ON_DAY = `
  with moje as (
    select m.gospodarstwo_id from osoba.czlonkostwo m
    join osoba.aliasy(array[$1::uuid]) a on a.osoba_id = m.osoba_id
    where $2::date between m.od and coalesce(m."do", 'infinity') and m.zapisano <= $3::timestamptz and (m.wycofano is null or m.wycofano > $3)
    limit 1
  )
  select c.gospodarstwo_id as "gospodarstwoId", osoba.kanoniczna(c.osoba_id) as "osobaId", c.rola, c.od, c."do",
    osoba.liczba_czlonkow(c.gospodarstwo_id, $2, $3) as wszyscy
  from moje
  join osoba.czlonkostwo c on c.gospodarstwo_id = moje.gospodarstwo_id and $2::date between c.od and coalesce(c."do", 'infinity')
    and c.zapisano <= $3 and (c.wycofano is null or c.wycofano > $3)
  order by c.od, c.id`;

import type { EntityManager } from 'typeorm';
import { inForce } from '../../upowaznienie/find-authorised.js';
import type { AwariaKanal, AwariaZakres } from './awaria-kart.entity.js';

/** What becomes of the unpaid payments of a list of cards. */
export interface Moved {
  /** Go to the new list. */
  readonly przenoszone: string[];
  /** Come back, and are paid to nobody. */
  readonly wycofane: string[];
  /** The channel cannot reach the person. */
  readonly pominiete: string[];
  readonly rataIds: string[];
}

/** $1 list, $2 channel, $3 day of payment, $4 whether active cards count too. */
const SELECT_MOVED = `
  with linie as materialized (
    select p.id, p.lp, p.rata_id, p.osoba_id, o.zmarla or t.stan = 'wstrzymany' or r.stan <> 'nalezna' or r.nienalezna > 0 as niewyplacalna,
      case $2 when 'przelew' then coalesce(u.rachunek, t.rachunek, o.rachunek) is not null and not exists (
        -- As when a list is prepared: the bank sent money back from this account, and nobody has said yet that it is right.
        select 1 from wyplata.zwrot z where z.jednostka_id = p.jednostka_id and z.osoba_id = p.osoba_id and z.rachunek = coalesce(u.rachunek, t.rachunek, o.rachunek) and z.wstrzymuje and z.wyjasniono is null)
        when 'przekaz' then t.odbiorca is null and cardinality(o.adres) > 0 else true end as osiagalna
    from wyplata.pozycja p
    join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
    join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id
    left join wyplata.upowaznienie u on $2 = 'przelew' and u.jednostka_id = t.jednostka_id and u.tytul_id = t.id and u.rodzaj = 'odbiorca' and ${inForce('u', '$3::date')}
    join wyplata.odbiorcy((select array_agg(distinct x.osoba_id) from wyplata.pozycja x where x.lista_id = $1 and x.stan = 'aktywna'), $3) o on o.osoba_id = p.osoba_id
    left join wyplata.karta k on k.jednostka_id = p.jednostka_id and k.id = p.karta_id
    where p.lista_id = $1 and p.stan = 'aktywna' and p.wykonano is null and ($4 or k.stan <> 'aktywna')
  )
  select coalesce(array_agg(id order by lp) filter (where not niewyplacalna and coalesce(osiagalna, false)), '{}') as przenoszone,
    coalesce(array_agg(id order by lp) filter (where niewyplacalna), '{}') as wycofane,
    coalesce(array_agg(id order by lp) filter (where not niewyplacalna and not coalesce(osiagalna, false)), '{}') as pominiete,
    coalesce(array_agg(rata_id) filter (where niewyplacalna), '{}') as "rataIds"
  from linie`;

/** Sorts the unpaid payments of the list by what can become of them by the channel. */
export async function selectMoved(tx: EntityManager, listaId: string, kanal: AwariaKanal, dzien: string, zakres: AwariaZakres): Promise<Moved> {
  const [moved] = await tx.query<Moved[]>(SELECT_MOVED, [listaId, kanal, dzien, zakres === 'wszystkie']);
  return moved!;
}

/** The payments by their circle, those of none first, in their order. */
export async function groupByCircle(tx: EntityManager, ids: readonly string[]): Promise<{ kragId: string | null; ids: string[] }[]> {
  return tx.query(
    `select p.krag_id as "kragId", array_agg(p.id order by n.lp) as ids from unnest($1::uuid[]) with ordinality as n (id, lp) join wyplata.pozycja p on p.id = n.id
     group by p.krag_id order by p.krag_id nulls first`, [ids],
  );
}

/** Puts the payments on the new list, with account and payee as they are now, whom the person authorised first. $1 centre, $2 list, $3 payments, $4 channel, $5 day, $6 now. */
const COPY_MOVED = `
  insert into wyplata.pozycja (jednostka_id, id, lista_id, lp, rata_id, osoba_id, komorka_id, krag_id, sprawa_id, kwota, numer, rachunek, odbiorca, tytulem)
  select $1, wyplata.nowe_id($6), $2, n.lp, p.rata_id, p.osoba_id, p.komorka_id, p.krag_id, p.sprawa_id, p.kwota,
    'P-' || l.rok || '-' || l.numer || '-' || n.lp, coalesce(u.rachunek, t.rachunek, o.rachunek),
    case when coalesce(u.nazwa, t.odbiorca) is not null then array[coalesce(u.nazwa, t.odbiorca)] when $4 = 'przelew' then array[coalesce(o.posiadacz, o.nazwa)] || o.adres else array[o.nazwa] || o.adres end, p.tytulem
  from unnest($3::uuid[]) with ordinality as n (id, lp)
  join wyplata.pozycja p on p.jednostka_id = $1 and p.id = n.id
  join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
  join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id
  left join wyplata.upowaznienie u on $4 = 'przelew' and u.jednostka_id = t.jednostka_id and u.tytul_id = t.id and u.rodzaj = 'odbiorca' and ${inForce('u', '$5::date')}
  join wyplata.lista l on l.jednostka_id = $1 and l.id = $2
  join wyplata.odbiorcy((select array_agg(distinct x.osoba_id) from wyplata.pozycja x where x.id = any ($3)), $5) o on o.osoba_id = p.osoba_id`;

/** Who they are and where they are paid is as of the day of the new list. */
export async function copyMoved(tx: EntityManager, jednostkaId: string, listaId: string, ids: readonly string[], kanal: AwariaKanal, dzien: string, chwila: Date): Promise<void> {
  await tx.query(COPY_MOVED, [jednostkaId, listaId, ids, kanal, dzien, chwila]);
}

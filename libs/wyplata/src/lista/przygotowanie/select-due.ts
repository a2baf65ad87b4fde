import type { EntityManager } from 'typeorm';
import type { Kanal } from '../../tytul/tytul.entity.js';
import { inForce } from '../../upowaznienie/find-authorised.js';

/** What a list is made of: instalments of the unit due by channel, day and month. */
export interface DueQuestion {
  readonly jednostkaId: string;
  readonly listaId: string;
  readonly komorkaId: string;
  /** Circle of the list; null: payments that are in none. */
  readonly kragId: string | null;
  readonly kanal: Kanal;
  readonly dzien: string;
  /** First day of the last month to pay for. */
  readonly miesiac: string;
  /** The most lines that the bank takes; null without a limit. */
  readonly najwiecej: number | null;
  readonly chwila: Date;
}

/** What came of it; the last two say how many due instalments had to be left out: for want of an account (a card, an address) that the channel needs, and because of a death. */
export interface DueAnswer {
  readonly liczba: number;
  readonly suma: string;
  readonly brak_rachunku: number;
  readonly zgon: number;
}

/**
 * Puts every due instalment that is on no list yet on this one, in one statement. Which they are depends only on titles, instalments,
 * other lists, accounts and deaths, never on who asks or how often.
 */
export async function selectDue(tx: EntityManager, q: DueQuestion): Promise<DueAnswer> {
  const [answer] = await tx.query<DueAnswer[]>(SELECT_DUE, [q.jednostkaId, q.listaId, q.komorkaId, q.kanal, q.dzien, q.miesiac, q.najwiecej, q.chwila, q.kragId]);
  if (!answer) throw new Error('The statement answers with one row');
  if (answer.liczba >= LONG) await tx.query('select wyplata.policz_pozycje()');
  return answer;
}

/** Lines of a list that PostgreSQL has to know of before it is asked about them; below, one by one is fast as well. */
const LONG = 500;

/** What has lost its basis is not paid; a transfer goes to whom the person authorised, if anybody. */
const SELECT_DUE = `
with nalezne as materialized (
  select r.id as rata_id, r.osoba_id, r.krag_id, r.sprawa_id, r.kwota, r.miesiac, coalesce(u.rachunek, t.rachunek) as rachunek, coalesce(u.nazwa, t.odbiorca) as odbiorca, t.opis, t.podstawa
  from wyplata.tytul t
  join wyplata.rata r on r.jednostka_id = t.jednostka_id and r.tytul_id = t.id
  left join wyplata.upowaznienie u on $4 = 'przelew' and u.jednostka_id = t.jednostka_id and u.tytul_id = t.id and u.rodzaj = 'odbiorca' and ${inForce('u', '$5::date')}
  where t.jednostka_id = $1 and t.komorka_id = $3 and t.kanal = $4 and t.stan <> 'wstrzymany' and t.platny_od <= $5 and (t.krag_id = $9 or $9::uuid is null and t.krag_id is null)
    and r.stan = 'nalezna' and r.nienalezna = 0 and r.miesiac <= $6
    and not exists (select 1 from wyplata.pozycja p where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna')
), wstrzymane as (
  -- The bank sent money back from these accounts, and nobody has said yet that they are right.
  select distinct z.osoba_id, z.rachunek from wyplata.zwrot z where z.jednostka_id = $1 and z.wstrzymuje and z.wyjasniono is null
), opisane as materialized (
  select n.rata_id, n.osoba_id, n.krag_id, n.sprawa_id, n.kwota, n.miesiac, o.zmarla, coalesce(n.rachunek, o.rachunek) as rachunek,
    case when n.odbiorca is null then array[coalesce(o.posiadacz, o.nazwa)] || o.adres else array[n.odbiorca] end as odbiorca,
    array[n.opis || ' ' || to_char(n.miesiac, 'MM/YYYY'), n.podstawa] as tytulem, k.karta_id,
    case $4 when 'przelew' then coalesce(n.rachunek, o.rachunek) is not null and z.osoba_id is null when 'karta' then k.karta_id is not null
      when 'przekaz' then n.odbiorca is null and cardinality(o.adres) > 0 else true end as osiagalna
  from nalezne n
  join wyplata.odbiorcy((select array_agg(distinct osoba_id) from nalezne), $5) o on o.osoba_id = n.osoba_id
  left join wyplata.karty_osob((select array_agg(distinct osoba_id) from nalezne where $4 = 'karta')) k on k.osoba_id = n.osoba_id
  left join wstrzymane z on z.osoba_id = n.osoba_id and z.rachunek = coalesce(n.rachunek, o.rachunek)
), wybrane as (
  select row_number() over (order by o.odbiorca[1], o.osoba_id, o.miesiac, o.rata_id) as lp, o.*
  from opisane o
  where not o.zmarla and coalesce(o.osiagalna, false)
), wstawione as (
  insert into wyplata.pozycja (jednostka_id, id, lista_id, lp, rata_id, osoba_id, komorka_id, krag_id, sprawa_id, kwota, numer, rachunek, odbiorca, tytulem, karta_id)
  select $1, wyplata.nowe_id($8), $2, w.lp, w.rata_id, w.osoba_id, $3, w.krag_id, w.sprawa_id, w.kwota, (select 'P-' || l.rok || '-' || l.numer || '-' from wyplata.lista l where l.jednostka_id = $1 and l.id = $2) || w.lp, w.rachunek, w.odbiorca, w.tytulem, w.karta_id
  from wybrane w where $7::int is null or w.lp <= $7
  on conflict (jednostka_id, rata_id) where stan = 'aktywna' do nothing
  returning kwota
)
select (select count(*)::int from wstawione) as liczba,
  (select coalesce(sum(kwota), 0) from wstawione) as suma,
  count(*) filter (where zmarla)::int as zgon,
  count(*) filter (where not zmarla and not coalesce(osiagalna, false))::int as brak_rachunku
from opisane`;

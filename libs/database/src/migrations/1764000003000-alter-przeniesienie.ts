import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MOVE as PREVIOUS } from './1764000002200-alter-obsada.js';

/** A case passes to another unit with its payments and what came from POMOST; the new unit serves the household. */
export class AlterPrzeniesienie1764000003000 implements MigrationInterface {
  name = 'AlterPrzeniesienie1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop function postepowanie.przenies_sprawy(uuid[], uuid)');
    await runner.query(LINES);
    await runner.query(COMMITMENT);
    await runner.query(CARE);
    await runner.query(MOVE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function postepowanie.przenies_sprawy(uuid[], uuid, timestamptz), postepowanie.obejmij_opieka(uuid[], uuid, timestamptz),
      wyplata.przenies_zaangazowanie(uuid, uuid, timestamptz)`);
    await runner.query(`
      drop trigger zmienione_pozycje on wyplata.pozycja;
      drop function wyplata.zmienione_pozycje();
      create trigger zmienione_pozycje after update on wyplata.pozycja referencing old table as zmienione for each statement execute function wyplata.pozycje_listy()`);
    await runner.query(PREVIOUS);
  }
}

const LINES = `
-- The unit of a line is who may see it, not what was approved: it follows the case, and nothing else of an approved list changes.
create function wyplata.zmienione_pozycje() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from dawne d join wyplata.lista l on l.jednostka_id = d.jednostka_id and l.id = d.lista_id
    left join nowe n on n.jednostka_id = d.jednostka_id and n.id = d.id
    where l.stan <> 'przygotowana' and (to_jsonb(n) - 'komorka_id') is distinct from (to_jsonb(d) - 'komorka_id')) then
    raise exception 'lines of an approved payment list cannot be changed' using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  return null;
end $$;
drop trigger zmienione_pozycje on wyplata.pozycja;
create trigger zmienione_pozycje after update on wyplata.pozycja referencing old table as dawne new table as nowe
  for each statement execute function wyplata.zmienione_pozycje();
`;

const COMMITMENT = `
-- What is still to be paid is from now on a commitment of the new unit: the ledger only grows, so one entry takes it off and another puts it on.
create function wyplata.przenies_zaangazowanie(tytul uuid, nowa uuid, chwila timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  wpis record;
  linie jsonb;
  operacja uuid;
begin
  select jsonb_agg(l) into linie from wyplata.rata r cross join jsonb_array_elements(r.klasyfikacja) l
    where r.jednostka_id = access.jednostka_id() and r.tytul_id = tytul and r.stan = 'nalezna'
      and not exists (select from wyplata.pozycja p where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna');
  if linie is null then return; end if;
  for wpis in
    select 'zmniejszenie-zaangazowania' as rodzaj, t.komorka_id, 'zaangazowanie' as wn, 'srodki-zaangazowane' as ma
      from wyplata.tytul t where t.jednostka_id = access.jednostka_id() and t.id = tytul
    union all select 'zaangazowanie', nowa, 'srodki-zaangazowane', 'zaangazowanie'
  loop
    operacja := wyplata.nowe_id(chwila);
    insert into wyplata.operacja (jednostka_id, id, rodzaj, dzien, zrodlo_typ, zrodlo_id, komorka_id, zapisano, zapisal_id, transakcja)
      values (access.jednostka_id(), operacja, wpis.rodzaj, access.dzis(), 'tytul', tytul, wpis.komorka_id, chwila, access.uzytkownik_id(), pg_current_xact_id()::text::bigint);
    insert into wyplata.zapis (jednostka_id, id, operacja_id, komorka_id, konto, strona, kwota, dzial, rozdzial, paragraf, zrodlo)
      select access.jednostka_id(), wyplata.nowe_id(chwila), operacja, wpis.komorka_id, k.konto, k.strona, sum(l.kwota), l.dzial, l.rozdzial, l.paragraf, l.zrodlo
      from jsonb_to_recordset(linie) as l (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
      cross join (values (wpis.wn, 'Wn'), (wpis.ma, 'Ma')) as k (konto, strona)
      group by k.konto, k.strona, l.dzial, l.rozdzial, l.paragraf, l.zrodlo;
  end loop;
end $$;
revoke execute on function wyplata.przenies_zaangazowanie(uuid, uuid, timestamptz) from public;
`;

const CARE = `
-- The new unit serves the parties and whoever shared their household since the case was opened, or it could not calculate (art. 6 pkt 10 i 14 ups).
-- A seal stays a seal. The household passes too, unless the unit that kept it still runs a case of one of its members.
create function postepowanie.obejmij_opieka(sprawy uuid[], komorka uuid, chwila timestamptz) returns uuid[]
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  osoby uuid[];
begin
  with strony as (
    select s.osoba_id, s.otwarta from postepowanie.sprawa s where s.jednostka_id = access.jednostka_id() and s.id = any (sprawy)
    union select t.osoba_id, s.otwarta from postepowanie.strona t join postepowanie.sprawa s on s.jednostka_id = t.jednostka_id and s.id = t.sprawa_id
      where t.jednostka_id = access.jednostka_id() and t.sprawa_id = any (sprawy) and t."do" is null
  ), swoi as (
    select a.osoba_id, s.otwarta from strony s cross join lateral osoba.aliasy(array[s.osoba_id]) a
  )
  select array_agg(distinct x.osoba_id) into osoby from (
    select w.osoba_id from swoi w
    union select b.osoba_id from swoi w
      join osoba.czlonkostwo a on a.jednostka_id = access.jednostka_id() and a.osoba_id = w.osoba_id and a.wycofano is null and coalesce(a."do", 'infinity') >= w.otwarta
      join osoba.czlonkostwo b on b.jednostka_id = a.jednostka_id and b.gospodarstwo_id = a.gospodarstwo_id and b.wycofano is null
        and b.od <= coalesce(a."do", 'infinity') and coalesce(b."do", 'infinity') >= greatest(a.od, w.otwarta)
  ) x;
  insert into osoba.opieka (jednostka_id, id, osoba_id, komorka_id, krag_id, od, zapisano, zapisal)
    select access.jednostka_id(), wyplata.nowe_id(chwila), i.id, komorka, coalesce(
        (select s.krag_id from postepowanie.sprawa s where s.jednostka_id = access.jednostka_id() and s.id = any (sprawy) and s.krag_id is not null limit 1),
        (select o.krag_id from osoba.opieka o where o.jednostka_id = access.jednostka_id() and o.krag_id is not null and coalesce(o."do", 'infinity') >= access.dzis()
          and o.osoba_id in (select a.osoba_id from osoba.aliasy(array[i.id]) a) limit 1)),
      access.dzis(), chwila, access.uzytkownik_id()
    from unnest(osoby) as i (id) on conflict do nothing;
  update osoba.gospodarstwo g set komorka_id = komorka
    where g.jednostka_id = access.jednostka_id()
      and g.id in (select c.gospodarstwo_id from osoba.czlonkostwo c where c.jednostka_id = g.jednostka_id and c.osoba_id = any (osoby) and c.wycofano is null)
      and not exists (select from osoba.czlonkostwo c join postepowanie.sprawa s on s.jednostka_id = c.jednostka_id and s.osoba_id = c.osoba_id
        where c.jednostka_id = g.jednostka_id and c.gospodarstwo_id = g.id and c.wycofano is null and s.zamknieta is null and s.komorka_id = g.komorka_id and s.id <> all (sprawy));
  return osoby;
end $$;
revoke execute on function postepowanie.obejmij_opieka(uuid[], uuid, timestamptz) from public;
`;

/**
 * Cases pass to another unit with all that is theirs, titles to payment included: whoever runs the case holds, ends and changes what it pays.
 * What several cases share (an application, an interview, a paper, a joined proceeding) passes only with all of them.
 * Payment lists stay with the unit that made them.
 */
const MOVE = `
create function postepowanie.przenies_sprawy(sprawy uuid[], komorka uuid, chwila timestamptz, out zostaja uuid[], out objeci uuid[])
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  tabela record;
begin
  if exists (select from postepowanie.sprawa s where s.jednostka_id = access.jednostka_id() and s.id = any (sprawy)
    and s.komorka_id <> all (access.komorki('postepowanie:sprawa:move'))) then
    raise exception 'cases of a unit are passed on by whoever answers for it' using errcode = 'insufficient_privilege';
  end if;
  select coalesce(array_agg(distinct i), '{}') into zostaja from (
    select unnest(w.sprawa_ids) i from postepowanie.wniosek w where w.jednostka_id = access.jednostka_id() and w.sprawa_ids && sprawy
    union select unnest(w.sprawa_ids) from pomoc_spoleczna.wywiad w where w.jednostka_id = access.jednostka_id() and w.sprawa_ids && sprawy
    union select unnest(p.sprawa_ids) from akta.pismo p where p.jednostka_id = access.jednostka_id() and p.sprawa_ids && sprawy
    -- KPA 62: one proceeding is run by one unit.
    union select unnest(array[p.glowna_id, p.sprawa_id]) from postepowanie.powiazanie p
      where p.jednostka_id = access.jednostka_id() and p.rodzaj = 'polaczenie' and p."do" is null and array[p.glowna_id, p.sprawa_id] && sprawy
  ) x where i <> all (sprawy);
  objeci := '{}';
  if zostaja <> '{}' then return; end if;
  perform wyplata.przenies_zaangazowanie(t.id, komorka, chwila) from wyplata.tytul t where t.jednostka_id = access.jednostka_id() and t.sprawa_id = any (sprawy);
  for tabela in
    select format('%I.%I', t.table_schema, t.table_name) as nazwa, array_agg(c.column_name::text) as kolumny
    from information_schema.tables t
    join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name in ('sprawa_id', 'sprawa_ids')
    join information_schema.columns k on k.table_schema = t.table_schema and k.table_name = t.table_name and k.column_name = 'komorka_id'
    where t.table_schema in ('access', 'postepowanie', 'pomoc_spoleczna', 'swiadczenie', 'akta', 'documents', 'wyplata', 'pomost') and t.table_type = 'BASE TABLE'
    group by t.table_schema, t.table_name
  loop
    -- A row may name its case and, when it belongs to a shared paper, all cases of that paper.
    execute format('update %s set komorka_id = $1 where jednostka_id = access.jednostka_id() and %s', tabela.nazwa,
      case when tabela.kolumny @> '{sprawa_id,sprawa_ids}' then 'coalesce(nullif(sprawa_ids, ''{}''), array[sprawa_id]) <@ $2'
        when tabela.kolumny = '{sprawa_ids}' then 'sprawa_ids <@ $2 and sprawa_ids <> ''{}'''
        else 'sprawa_id = any ($2)' end) using komorka, sprawy;
  end loop;
  update documents.skan_antywirusowy s set komorka_id = komorka from documents.dokument d
    where d.jednostka_id = access.jednostka_id() and d.sprawa_id = any (sprawy) and s.jednostka_id = d.jednostka_id and s.dokument_id = d.id;
  update pomoc_spoleczna.wywiad_wpis p set komorka_id = komorka from pomoc_spoleczna.wywiad w
    where w.jednostka_id = access.jednostka_id() and w.sprawa_ids <@ sprawy and w.sprawa_ids <> '{}' and p.jednostka_id = w.jednostka_id and p.wywiad_id = w.id;
  objeci := postepowanie.obejmij_opieka(sprawy, komorka, chwila);
  update postepowanie.sprawa s set komorka_id = komorka, prowadzacy_id = null, pracownik_socjalny_id = null, wersja = s.wersja + 1
    where s.jednostka_id = access.jednostka_id() and s.id = any (sprawy);
end $$;
revoke execute on function postepowanie.przenies_sprawy(uuid[], uuid, timestamptz) from public;
grant execute on function postepowanie.przenies_sprawy(uuid[], uuid, timestamptz) to ostoja_app;
`;

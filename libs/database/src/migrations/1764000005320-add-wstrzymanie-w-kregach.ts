import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The law withholds uncollected payments of sealed circles too (art. 106a ust. 1 ups): the nightly job, which sees none of them, has a door that only withholds. */
export class AddWstrzymanieWKregach1764000005320 implements MigrationInterface {
  name = 'AddWstrzymanieWKregach1764000005320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MONTHS);
    await runner.query(HOLD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function wyplata.wstrzymaj_nieodebrane_w_kregach(jsonb, timestamptz), wyplata.nieodebrane_miesiace()');
  }
}

const MONTHS = `
-- Of the titles that the caller sees: months in which money waited and nobody collected any of it. It waits at the desk in the month of its last day of collection,
-- with the post in the month of its list. A month in which anything of the title was collected does not count, nor what the desk could not have handed out,
-- nor a month up to the last because of which the title was withheld already.
create function wyplata.nieodebrane_miesiace() returns table (tytul_id uuid, miesiace text[]) language sql stable set search_path = pg_catalog as $$
  select c.tytul_id, array_agg(distinct to_char(c.dzien, 'YYYY-MM') order by to_char(c.dzien, 'YYYY-MM'))
  from (
    select r.jednostka_id, r.tytul_id, coalesce(wyplata.koniec_odbioru(l.id), l.dzien) as dzien
    from wyplata.pozycja p
    join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id and l.kanal in ('kasa', 'przekaz')
    join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
    where p.jednostka_id = (select access.jednostka_id()) and p.stan = 'zwrocona' and p.powod is distinct from 'Nie do wydania: wypłatę wstrzymano, straciła podstawę albo odnotowano zgon.'
  ) c
  where c.dzien >= coalesce((select max(n.miesiac) + interval '1 month' from wyplata.nieodebranie n where n.jednostka_id = c.jednostka_id and n.tytul_id = c.tytul_id), '-infinity')
    and not exists (
      select 1 from wyplata.rata x join wyplata.pozycja y on y.jednostka_id = x.jednostka_id and y.rata_id = x.id and y.stan = 'aktywna'
      where x.jednostka_id = c.jednostka_id and x.tytul_id = c.tytul_id and date_trunc('month', y.wykonano) = date_trunc('month', c.dzien))
  group by c.tytul_id
$$;
revoke execute on function wyplata.nieodebrane_miesiace() from public;
grant execute on function wyplata.nieodebrane_miesiace() to ostoja_app;
`;

const HOLD = `
-- For jobs alone. "serie": runs of months that withhold by now, { od, do, powod }, months as YYYY-MM. Answers nothing, not even how many.
create function wyplata.wstrzymaj_nieodebrane_w_kregach(serie jsonb, chwila timestamptz) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not access.ma('wyplata:tytul:update') or not exists (
    select 1 from access.uzytkownik u where u.jednostka_id = access.jednostka_id() and u.id = access.uzytkownik_id() and u.rodzaj = 'zadanie' and u.aktywny) then
    raise exception 'only a job withholds payments of circles' using errcode = 'insufficient_privilege';
  end if;
  with nowe as (
    select t.jednostka_id, t.id, t.osoba_id, t.sprawa_id, t.komorka_id, t.krag_id, s.od, s."do", s.powod
    from wyplata.nieodebrane_miesiace() m
    join wyplata.tytul t on t.jednostka_id = access.jednostka_id() and t.id = m.tytul_id and t.stan = 'aktywny' and t.krag_id is not null
    cross join lateral (
      select x.od, x."do", x.powod from jsonb_to_recordset(serie) as x (od text, "do" text, powod text)
      where (select bool_and(to_char(g, 'YYYY-MM') = any (m.miesiace)) from generate_series((x.od || '-01')::date, (x."do" || '-01')::date, interval '1 month') g)
      order by x.od limit 1) s
  ), wstrzymane as (
    update wyplata.tytul t set stan = 'wstrzymany', powod = n.powod, wersja = t.wersja + 1 from nowe n where t.jednostka_id = n.jednostka_id and t.id = n.id
  )
  insert into wyplata.nieodebranie (jednostka_id, id, tytul_id, osoba_id, sprawa_id, komorka_id, krag_id, od, miesiac, zapisano)
    select n.jednostka_id, wyplata.nowe_id(chwila), n.id, n.osoba_id, n.sprawa_id, n.komorka_id, n.krag_id, (n.od || '-01')::date, (n."do" || '-01')::date, chwila from nowe n;
end $$;
revoke execute on function wyplata.wstrzymaj_nieodebrane_w_kregach(jsonb, timestamptz) from public;
grant execute on function wyplata.wstrzymaj_nieodebrane_w_kregach(jsonb, timestamptz) to ostoja_app;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The financial plan, its limits and overruns; what is committed never passes it. */
export class CreatePlan1764000004020 implements MigrationInterface {
  name = 'CreatePlan1764000004020';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, YEAR, STATE, GUARD, edit(EDITS)]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(UNDO);
  }
}

const LINE = 'dzial text not null, rozdzial text not null, paragraf text not null, zrodlo text not null';

const TABLES = `
create table finanse.dokument_planu (
  jednostka_id uuid not null, id uuid not null,
  rok smallint not null, numer int not null,
  rodzaj text not null check (rodzaj in ('plan', 'zmiana', 'przeniesienie')),
  stan text not null default 'projekt' check (stan in ('projekt', 'zatwierdzony', 'odrzucony')),
  podstawa text not null, dzien date not null, powod text not null,
  wprowadzil_id uuid not null, wprowadzono timestamptz not null,
  rozstrzygnal_id uuid, rozstrzygnieto timestamptz,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint dokument_planu_numer unique (jednostka_id, rok, numer),
  constraint dokument_planu_rozstrzygniecie check ((stan = 'projekt') = (rozstrzygnal_id is null) and (rozstrzygnal_id is null) = (rozstrzygnieto is null)),
  constraint dokument_planu_druga_osoba check (rozstrzygnal_id <> wprowadzil_id)
);
-- One plan a year; everything later changes it.
create unique index dokument_planu_rok on finanse.dokument_planu (jednostka_id, rok) where rodzaj = 'plan' and stan <> 'odrzucony';

create table finanse.pozycja_planu (
  jednostka_id uuid not null, id uuid not null,
  dokument_id uuid not null, komorka_id uuid not null,
  rok smallint not null, ${LINE},
  kwota numeric(14, 2) not null check (kwota <> 0),
  primary key (jednostka_id, id),
  constraint pozycja_planu_linia unique (jednostka_id, dokument_id, dzial, rozdzial, paragraf, zrodlo, komorka_id),
  constraint pozycja_planu_dokument foreign key (jednostka_id, dokument_id) references finanse.dokument_planu (jednostka_id, id),
  constraint pozycja_planu_komorka foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create index pozycja_planu_stan on finanse.pozycja_planu (jednostka_id, rok, dzial, rozdzial, paragraf, zrodlo);

create table finanse.limit_wydatkow (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, miesiac date not null, ${LINE},
  kwota numeric(14, 2) not null check (kwota >= 0),
  ustalil_id uuid not null, ustalono timestamptz not null,
  primary key (jednostka_id, id),
  constraint limit_wydatkow_komorka foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  constraint limit_wydatkow_miesiac check (extract(day from miesiac) = 1)
);
create index limit_wydatkow_linia on finanse.limit_wydatkow (jednostka_id, miesiac, komorka_id, dzial, rozdzial, paragraf, zrodlo, id);

create table finanse.przekroczenie_planu (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, rok smallint not null, ${LINE},
  kwota numeric(14, 2) not null check (kwota > 0),
  dzien date not null, powod text not null,
  zdecydowal_id uuid not null, zdecydowano timestamptz not null,
  primary key (jednostka_id, id),
  constraint przekroczenie_planu_komorka foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create index przekroczenie_planu_linia on finanse.przekroczenie_planu (jednostka_id, rok, dzial, rozdzial, paragraf, zrodlo);

-- What is committed, by the year that it burdens and the month in which it was entered: the sum of the ledger, kept so that a guard need not add it up.
create table finanse.zaangazowanie_linii (
  jednostka_id uuid not null,
  rok smallint not null, ${LINE},
  komorka_id uuid not null, miesiac date not null,
  kwota numeric(14, 2) not null,
  primary key (jednostka_id, rok, dzial, rozdzial, paragraf, zrodlo, komorka_id, miesiac)
);

-- What is decided stays as it was decided; a mistake is mended by another document.
create function finanse.bez_zmian_rozstrzygnietego() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  dokument uuid := case tg_table_name when 'dokument_planu' then to_jsonb(old) ->> 'id' else coalesce(to_jsonb(new), to_jsonb(old)) ->> 'dokument_id' end;
begin
  if (select d.stan <> 'projekt' from finanse.dokument_planu d where d.jednostka_id = coalesce(new.jednostka_id, old.jednostka_id) and d.id = dokument) then
    raise exception 'a decided document of the plan cannot be changed' using errcode = 'check_violation', constraint = 'dokument_planu_stan';
  end if;
  return coalesce(new, old);
end $$;
create trigger bez_zmian before update or delete on finanse.dokument_planu for each row execute function finanse.bez_zmian_rozstrzygnietego();
create trigger bez_zmian before update or delete on finanse.pozycja_planu for each row execute function finanse.bez_zmian_rozstrzygnietego();
-- After the policies: whoever may not write here is not told how the document of another stands.
create trigger bez_dopisania after insert on finanse.pozycja_planu for each row execute function finanse.bez_zmian_rozstrzygnietego();
create trigger bez_zmian before update or delete on finanse.limit_wydatkow for each row execute function finanse.tylko_dopisywanie();
create trigger bez_zmian before update or delete on finanse.przekroczenie_planu for each row execute function finanse.tylko_dopisywanie();
`;

const YEAR = `
-- The budget year that an entry burdens: a commitment of this year may burden the next.
alter table finanse.zapis add column rok smallint;
alter table finanse.zapis disable trigger user;
update finanse.zapis z set rok = extract(year from o.dzien) from finanse.operacja o where o.jednostka_id = z.jednostka_id and o.id = z.operacja_id;
alter table finanse.zapis enable trigger user;
alter table finanse.zapis alter column rok set not null;
create function finanse.rok_zapisu() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  select extract(year from o.dzien) into new.rok from finanse.operacja o where o.jednostka_id = new.jednostka_id and o.id = new.operacja_id;
  return new;
end $$;
create trigger rok_zapisu before insert on finanse.zapis for each row when (new.rok is null) execute function finanse.rok_zapisu();
`;

const STATE = `
-- Who holds the money of a line: a unit with an amount of its own, or the centre (its root unit) for all others.
create function finanse.stan_linii(centrum uuid, szukany smallint, d text, r text, p text, z text)
  returns table (komorka_id uuid, plan numeric, przekroczenia numeric, zaangazowano numeric)
  language sql stable security definer set search_path = pg_catalog as $$
  with plan as (
    select x.komorka_id, sum(x.kwota) as kwota from finanse.pozycja_planu x
    join finanse.dokument_planu o on o.jednostka_id = x.jednostka_id and o.id = x.dokument_id and o.stan = 'zatwierdzony'
    where x.jednostka_id = centrum and x.rok = szukany and x.dzial = d and x.rozdzial = r and x.paragraf = p and x.zrodlo = z
    group by 1 having sum(x.kwota) <> 0
  ), kwoty as (
    select y.komorka_id, y.kwota as plan, 0 as przekroczenia, 0 as zaangazowano from plan y
    union all select x.komorka_id, 0, x.kwota, 0 from finanse.przekroczenie_planu x
      where x.jednostka_id = centrum and x.rok = szukany and x.dzial = d and x.rozdzial = r and x.paragraf = p and x.zrodlo = z
    union all select x.komorka_id, 0, 0, x.kwota from finanse.zaangazowanie_linii x
      where x.jednostka_id = centrum and x.rok = szukany and x.dzial = d and x.rozdzial = r and x.paragraf = p and x.zrodlo = z
  )
  select coalesce(y.komorka_id, k.id), sum(q.plan), sum(q.przekroczenia), sum(q.zaangazowano)
  from kwoty q left join plan y on y.komorka_id = q.komorka_id
  join access.komorka k on k.jednostka_id = centrum and k.nadrzedna_id is null group by 1
$$;
revoke execute on function finanse.stan_linii(uuid, smallint, text, text, text, text) from public;

-- The same for every line of the year, for whoever is signed in: sums of the centre name nobody.
create function finanse.stan_planu(szukany smallint)
  returns table (dzial text, rozdzial text, paragraf text, zrodlo text, komorka_id uuid, plan numeric, przekroczenia numeric, zaangazowano numeric)
  language sql stable security definer set search_path = pg_catalog as $$
  select l.dzial, l.rozdzial, l.paragraf, l.zrodlo, s.komorka_id, s.plan, s.przekroczenia, s.zaangazowano
  from (
    select x.dzial, x.rozdzial, x.paragraf, x.zrodlo from finanse.pozycja_planu x join finanse.dokument_planu o on o.jednostka_id = x.jednostka_id and o.id = x.dokument_id and o.stan = 'zatwierdzony'
      where x.jednostka_id = access.jednostka_id() and x.rok = szukany
    union select x.dzial, x.rozdzial, x.paragraf, x.zrodlo from finanse.przekroczenie_planu x where x.jednostka_id = access.jednostka_id() and x.rok = szukany
    union select x.dzial, x.rozdzial, x.paragraf, x.zrodlo from finanse.zaangazowanie_linii x where x.jednostka_id = access.jednostka_id() and x.rok = szukany
  ) l cross join lateral finanse.stan_linii(access.jednostka_id(), szukany, l.dzial, l.rozdzial, l.paragraf, l.zrodlo) s
  where access.ma('finanse:plan:read')
$$;
revoke execute on function finanse.stan_planu(smallint) from public;
grant execute on function finanse.stan_planu(smallint) to ostoja_app;

-- What a record still holds committed, for whoever may post it away.
create function finanse.zaangazowanie_zrodla(typ text, zrodlo_zapisu uuid)
  returns table (komorka_id uuid, dzial text, rozdzial text, paragraf text, zrodlo text, rok smallint, kwota numeric)
  language sql stable security definer set search_path = pg_catalog as $$
  select z.komorka_id, z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.rok, sum(case z.strona when 'Ma' then z.kwota else -z.kwota end)
  from finanse.operacja o join finanse.zapis z on z.jednostka_id = o.jednostka_id and z.operacja_id = o.id and z.konto = 'zaangazowanie'
  where o.jednostka_id = access.jednostka_id() and o.zrodlo_typ = typ and o.zrodlo_id = zrodlo_zapisu and (access.ma('finanse:zapis:create') or access.ma('finanse:zapis-komorki:create'))
  group by 1, 2, 3, 4, 5, 6 having sum(case z.strona when 'Ma' then z.kwota else -z.kwota end) > 0
$$;
revoke execute on function finanse.zaangazowanie_zrodla(text, uuid) from public;
grant execute on function finanse.zaangazowanie_zrodla(text, uuid) to ostoja_app;
`;

const GUARD = `
-- One commitment of a line at a time, so that two together cannot pass what each alone would keep; a change of the plan waits for all of its year.
create function finanse.sprawdz_zaangazowanie() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  l record;
  s record;
  w record;
begin
  for l in
    select n.jednostka_id, n.rok, n.dzial, n.rozdzial, n.paragraf, n.zrodlo, n.komorka_id, date_trunc('month', o.dzien)::date as miesiac,
      sum(case n.strona when 'Ma' then n.kwota else -n.kwota end) as kwota
    from nowe n join finanse.operacja o on o.jednostka_id = n.jednostka_id and o.id = n.operacja_id
    where n.konto = 'zaangazowanie'
    group by 1, 2, 3, 4, 5, 6, 7, 8 order by 1, 2, 3, 4, 5, 6, 7, 8
  loop
    perform pg_advisory_xact_lock_shared(hashtextextended(concat_ws(' ', 'finanse.plan', l.jednostka_id, l.rok), 0));
    perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'finanse.linia', l.jednostka_id, l.rok, l.dzial, l.rozdzial, l.paragraf, l.zrodlo), 0));
    insert into finanse.zaangazowanie_linii as c (jednostka_id, rok, dzial, rozdzial, paragraf, zrodlo, komorka_id, miesiac, kwota)
      values (l.jednostka_id, l.rok, l.dzial, l.rozdzial, l.paragraf, l.zrodlo, l.komorka_id, l.miesiac, l.kwota)
      on conflict (jednostka_id, rok, dzial, rozdzial, paragraf, zrodlo, komorka_id, miesiac) do update set kwota = c.kwota + excluded.kwota;
    continue when l.kwota <= 0;
    select t.komorka_id, t.plan + t.przekroczenia - t.zaangazowano as zostaje into s
      from finanse.stan_linii(l.jednostka_id, l.rok, l.dzial, l.rozdzial, l.paragraf, l.zrodlo) t
      join access.komorka k on k.jednostka_id = l.jednostka_id and k.id = t.komorka_id
      where t.komorka_id = l.komorka_id or k.nadrzedna_id is null order by t.komorka_id = l.komorka_id desc limit 1;
    if s.zostaje < 0 and exists (select from finanse.dokument_planu d where d.jednostka_id = l.jednostka_id and d.rok = l.rok and d.rodzaj = 'plan' and d.stan = 'zatwierdzony') then
      raise exception 'commitment over the financial plan' using errcode = 'check_violation', constraint = 'zaangazowanie_plan', detail = jsonb_build_object(
        'rok', l.rok, 'dzial', l.dzial, 'rozdzial', l.rozdzial, 'paragraf', l.paragraf, 'zrodlo', l.zrodlo, 'komorka_id', s.komorka_id,
        'dostepne', (s.zostaje + l.kwota)::text, 'brakuje', (-s.zostaje)::text)::text;
    end if;
    select g.kwota - coalesce((select sum(c.kwota) from finanse.zaangazowanie_linii c where c.jednostka_id = l.jednostka_id and c.komorka_id = l.komorka_id and c.miesiac = l.miesiac
        and c.dzial = l.dzial and c.rozdzial = l.rozdzial and c.paragraf = l.paragraf and c.zrodlo = l.zrodlo), 0) as zostaje into w
      from finanse.limit_wydatkow g where g.jednostka_id = l.jednostka_id and g.miesiac = l.miesiac and g.komorka_id = l.komorka_id
        and g.dzial = l.dzial and g.rozdzial = l.rozdzial and g.paragraf = l.paragraf and g.zrodlo = l.zrodlo order by g.id desc limit 1;
    if w.zostaje < 0 then
      raise exception 'commitment over the limit of the month' using errcode = 'check_violation', constraint = 'zaangazowanie_limit', detail = jsonb_build_object(
        'rok', l.rok, 'dzial', l.dzial, 'rozdzial', l.rozdzial, 'paragraf', l.paragraf, 'zrodlo', l.zrodlo, 'komorka_id', l.komorka_id,
        'dostepne', (w.zostaje + l.kwota)::text, 'brakuje', (-w.zostaje)::text)::text;
    end if;
  end loop;
  return null;
end $$;
create trigger zaangazowanie_planu after insert on finanse.zapis referencing new table as nowe for each statement execute function finanse.sprawdz_zaangazowanie();

-- What a document of the plan changes holds for the commitments there are: nothing below them.
create function finanse.sprawdz_plan() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  l record;
  s record;
begin
  if new.stan <> 'zatwierdzony' then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'finanse.plan', new.jednostka_id, new.rok), 0));
  for l in
    select distinct x.rok, x.dzial, x.rozdzial, x.paragraf, x.zrodlo from finanse.pozycja_planu x
      where x.jednostka_id = new.jednostka_id and x.dokument_id = new.id
    union select distinct c.rok, c.dzial, c.rozdzial, c.paragraf, c.zrodlo from finanse.zaangazowanie_linii c
      where new.rodzaj = 'plan' and c.jednostka_id = new.jednostka_id and c.rok = new.rok
    order by 1, 2, 3, 4, 5
  loop
    for s in select t.* from finanse.stan_linii(new.jednostka_id, l.rok, l.dzial, l.rozdzial, l.paragraf, l.zrodlo) t
      where t.plan < 0 or t.zaangazowano > t.plan + t.przekroczenia
    loop
      raise exception 'the plan would be below what is committed' using errcode = 'check_violation', constraint = 'dokument_planu_zaangazowanie', detail = jsonb_build_object(
        'rok', l.rok, 'dzial', l.dzial, 'rozdzial', l.rozdzial, 'paragraf', l.paragraf, 'zrodlo', l.zrodlo, 'komorka_id', s.komorka_id,
        'dostepne', (s.plan + s.przekroczenia)::text, 'brakuje', greatest(s.zaangazowano - s.plan - s.przekroczenia, -s.plan)::text)::text;
    end loop;
  end loop;
  return null;
end $$;
create trigger plan_ponad_zaangazowanie after update of stan on finanse.dokument_planu for each row execute function finanse.sprawdz_plan();

insert into finanse.zaangazowanie_linii (jednostka_id, rok, dzial, rozdzial, paragraf, zrodlo, komorka_id, miesiac, kwota)
  select z.jednostka_id, z.rok, z.dzial, z.rozdzial, z.paragraf, z.zrodlo, z.komorka_id, date_trunc('month', o.dzien)::date, sum(case z.strona when 'Ma' then z.kwota else -z.kwota end)
  from finanse.zapis z join finanse.operacja o on o.jednostka_id = z.jednostka_id and o.id = z.operacja_id where z.konto = 'zaangazowanie' group by 1, 2, 3, 4, 5, 6, 7, 8;
`;

/** The move of a case keeps the year of each commitment. */
const EDITS: readonly (readonly [string, string])[] = [
  [
    'select jsonb_agg(l) into linie from wyplata.rata r cross join',
    `select jsonb_agg(l || jsonb_build_object('rok', greatest(extract(year from r.miesiac), extract(year from y.platny_od)))) into linie
    from wyplata.rata r join wyplata.tytul y on y.jednostka_id = r.jednostka_id and y.id = r.tytul_id cross join`,
  ],
  ['strona, kwota, dzial, rozdzial, paragraf, zrodlo)', 'strona, kwota, dzial, rozdzial, paragraf, zrodlo, rok)'],
  ['sum(l.kwota), l.dzial, l.rozdzial, l.paragraf, l.zrodlo', 'sum(l.kwota), l.dzial, l.rozdzial, l.paragraf, l.zrodlo, l.rok'],
  ['zrodlo text, kwota numeric)', 'zrodlo text, kwota numeric, rok smallint)'],
  ['group by k.konto, k.strona, l.dzial, l.rozdzial, l.paragraf, l.zrodlo', 'group by k.konto, k.strona, l.dzial, l.rozdzial, l.paragraf, l.zrodlo, l.rok'],
];
const edit = (edits: readonly (readonly [string, string])[]): string =>
  `do $edit$ begin execute ${edits.reduce((text, [from, to]) => `replace(${text}, $a$${from}$a$, $a$${to}$a$)`, `pg_get_functiondef('wyplata.przenies_zaangazowanie'::regproc)`)}; end $edit$;`;

const UNDO = `
${edit([...EDITS].reverse().map(([from, to]) => [to, from] as const))}
drop trigger zaangazowanie_planu on finanse.zapis;
drop trigger rok_zapisu on finanse.zapis;
alter table finanse.zapis drop column rok;
drop table finanse.pozycja_planu, finanse.dokument_planu, finanse.limit_wydatkow, finanse.przekroczenie_planu, finanse.zaangazowanie_linii;
drop function finanse.sprawdz_zaangazowanie(), finanse.sprawdz_plan(), finanse.stan_planu(smallint), finanse.zaangazowanie_zrodla(text, uuid), finanse.stan_linii(uuid, smallint, text, text, text, text),
  finanse.rok_zapisu(), finanse.bez_zmian_rozstrzygnietego();
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Health contributions that the centre pays (art. 86 of the health-care benefits act): the payer, a register a month, its lines. */
export class AddSkladki1764000004070 implements MigrationInterface {
  name = 'AddSkladki1764000004070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(GUARDS);
    await runner.query(TITLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function pomoc_spoleczna.tytuly_zdrowotne(date);
      drop table pomoc_spoleczna.plik_kedu, pomoc_spoleczna.skladka, pomoc_spoleczna.rejestr_skladek, pomoc_spoleczna.platnik_skladek;
      drop function pomoc_spoleczna.zmiana_rejestru_skladek(), pomoc_spoleczna.stala_skladka();
    `);
  }
}

const TABLES = `
create table pomoc_spoleczna.platnik_skladek (
  jednostka_id uuid not null, id uuid not null,
  od date not null, nip text not null, regon text not null, nazwa text not null, oddzial_nfz text not null, numer_kompletu int not null default 1, kody jsonb not null,
  zapisano timestamptz not null, zapisal_id uuid not null,
  primary key (jednostka_id, id),
  constraint platnik_skladek_od unique (jednostka_id, od),
  check (nip ~ '^\\d{10}$' and regon ~ '^(\\d{9}|\\d{14})$' and numer_kompletu between 1 and 39)
);
create table pomoc_spoleczna.rejestr_skladek (
  jednostka_id uuid not null, id uuid not null,
  miesiac date not null, numer int not null, identyfikator text not null, platnik_id uuid not null, wersja_kedu text not null,
  osoby int not null, suma_podstaw numeric(14, 2) not null, suma numeric(14, 2) not null,
  -- What it adds to, or takes from, what the register before it settled for the month, unit by unit.
  do_zaplaty numeric(14, 2) not null, rozliczenie jsonb not null,
  przekazano date not null, zapisano timestamptz not null, przekazal_id uuid not null, plik_sha256 text not null,
  zaplacono date, zaplacil_id uuid, wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint rejestr_skladek_numer unique (jednostka_id, miesiac, numer),
  constraint rejestr_skladek_zaplata check ((zaplacono is null) = (zaplacil_id is null)),
  check (extract(day from miesiac) = 1 and numer between 1 and 39 and osoby >= 0),
  foreign key (jednostka_id, platnik_id) references pomoc_spoleczna.platnik_skladek (jednostka_id, id)
);
create table pomoc_spoleczna.skladka (
  jednostka_id uuid not null, id uuid not null,
  rejestr_id uuid not null, lp int not null, przyznanie_id uuid not null, osoba_id uuid not null, komorka_id uuid not null, krag_id uuid,
  nazwisko text not null, imie text not null, pesel text, dane jsonb not null, tytul text not null, kod_tytulu text not null,
  podstawa numeric(12, 2) not null, skladka numeric(12, 2) not null, zmiana text not null,
  zgloszenie_od date, wyrejestrowanie_od date, przyczyna text,
  primary key (jednostka_id, id),
  constraint skladka_lp unique (jednostka_id, rejestr_id, lp),
  constraint skladka_raz unique (jednostka_id, rejestr_id, osoba_id, tytul),
  constraint skladka_wyrejestrowanie check ((wyrejestrowanie_od is null) = (przyczyna is null)),
  check (podstawa >= 0 and skladka >= 0 and zmiana in ('nowa', 'zmieniona', 'bez-zmian', 'zakonczona') and kod_tytulu ~ '^\\d{6}$'),
  foreign key (jednostka_id, rejestr_id) references pomoc_spoleczna.rejestr_skladek (jednostka_id, id),
  foreign key (jednostka_id, przyznanie_id) references swiadczenie.przyznanie (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id)
);
create table pomoc_spoleczna.plik_kedu (
  jednostka_id uuid not null, id uuid not null, tresc bytea not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, id) references pomoc_spoleczna.rejestr_skladek (jednostka_id, id)
);
create index skladka_osoba on pomoc_spoleczna.skladka (jednostka_id, osoba_id, tytul);
`;

const GUARDS = `
create function pomoc_spoleczna.stala_skladka() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'a register that was passed on is corrected by the next one' using errcode = 'insufficient_privilege';
end $$;
create trigger bez_zmian before update or delete on pomoc_spoleczna.skladka for each row execute function pomoc_spoleczna.stala_skladka();
create trigger bez_zmian before update or delete on pomoc_spoleczna.plik_kedu for each row execute function pomoc_spoleczna.stala_skladka();
create trigger bez_zmian before update or delete on pomoc_spoleczna.platnik_skladek for each row execute function pomoc_spoleczna.stala_skladka();
create trigger bez_usuwania before delete on pomoc_spoleczna.rejestr_skladek for each row execute function pomoc_spoleczna.stala_skladka();
-- Only its payment is noted on it, once.
create function pomoc_spoleczna.zmiana_rejestru_skladek() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.zaplacono is not null
     or (to_jsonb(new) - 'zaplacono' - 'zaplacil_id' - 'wersja') is distinct from (to_jsonb(old) - 'zaplacono' - 'zaplacil_id' - 'wersja') then
    raise exception 'a register that was passed on is corrected by the next one' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger tylko_zaplata before update on pomoc_spoleczna.rejestr_skladek for each row execute function pomoc_spoleczna.zmiana_rejestru_skladek();
`;

const TITLES = `
-- What the month's register needs of people with a title and no more: whoever reckons contributions sees no other data of theirs. All titles of
-- everybody who has one in the month, or whom an earlier register left registered, or whom the month's own register named.
create function pomoc_spoleczna.tytuly_zdrowotne(miesiac date) returns table (
  przyznanie_id uuid, osoba_id uuid, komorka_id uuid, krag_id uuid, tytul text, zasilek text, naleznie text, od date, "do" date, zgon boolean,
  nazwisko text, imie text, pesel text, dane jsonb, zgloszono boolean, wyrejestrowano boolean, dokument text, dokument_od date)
  language sql stable security definer set search_path = pg_catalog as $$
  with granty as (
    select p.id, coalesce(t.kanoniczna_id, p.osoba_id) as osoba, p.komorka_id, p.krag_id, p.zakres->>'tytul' as tytul, p.zakres->>'kwota_zasilku_stalego' as zasilek, p.od,
      case when p.wstrzymane_od is null or p."do" < p.wstrzymane_od then p."do" else p.wstrzymane_od end as koniec
    from swiadczenie.przyznanie p
    left join osoba.tozsamosc t on t.jednostka_id = p.jednostka_id and t.osoba_id = p.osoba_id
    where p.jednostka_id = access.jednostka_id() and p.forma = 'tytul' and p.swiadczenie_kod = 'skladka-zdrowotna' and p.od < $1 + interval '1 month'
      and access.ma('pomoc-spoleczna:naliczenie-skladek:read')
  ), dokumenty as (
    select distinct on (coalesce(t.kanoniczna_id, s.osoba_id), s.tytul) coalesce(t.kanoniczna_id, s.osoba_id) as osoba, s.tytul,
      case when s.wyrejestrowanie_od is not null then 'ZWUA' else 'ZZA' end as dokument, coalesce(s.wyrejestrowanie_od, s.zgloszenie_od) as dokument_od
    from pomoc_spoleczna.skladka s
    join pomoc_spoleczna.rejestr_skladek r on r.jednostka_id = s.jednostka_id and r.id = s.rejestr_id
    left join osoba.tozsamosc t on t.jednostka_id = s.jednostka_id and t.osoba_id = s.osoba_id
    where s.jednostka_id = access.jednostka_id() and (s.zgloszenie_od is not null or s.wyrejestrowanie_od is not null)
    order by coalesce(t.kanoniczna_id, s.osoba_id), s.tytul, r.zapisano desc, r.id desc
  ), ludzie as (
    select g.osoba from granty g where g.koniec is null or g.koniec >= $1
    union select d.osoba from dokumenty d where d.dokument = 'ZZA'
    union select coalesce(t.kanoniczna_id, s.osoba_id) from pomoc_spoleczna.rejestr_skladek r
      join pomoc_spoleczna.skladka s on s.jednostka_id = r.jednostka_id and s.rejestr_id = r.id
      left join osoba.tozsamosc t on t.jednostka_id = s.jednostka_id and t.osoba_id = s.osoba_id
      where r.jednostka_id = access.jednostka_id() and r.miesiac in ($1, ($1 - interval '1 month')::date)
    union select g.osoba from granty g join pomoc_spoleczna.ubezpieczenie u on u.jednostka_id = access.jednostka_id() and u.przyznanie_id = g.id where u.wyrejestrowano is null
  ), wszystkie as (
    select l.osoba, array_agg(coalesce(a.osoba_id, l.osoba)) as ids
    from ludzie l left join osoba.tozsamosc a on a.jednostka_id = access.jednostka_id() and a.kanoniczna_id = l.osoba group by l.osoba
  ), opisane as (
    select w.osoba, o.nazwisko, o.imie, o.pesel, x.zgon, r.naleznie,
      jsonb_build_object('drugie_imie', o.drugie_imie, 'nazwisko_rodowe', o.nazwisko_rodowe, 'data_urodzenia', o.data_urodzenia, 'plec', o.plec, 'obywatelstwo', o.obywatelstwo,
        'dokument_rodzaj', o.dokument_rodzaj, 'dokument_numer', o.dokument_numer, 'adres', a.adres) as dane
    from wszystkie w
    join osoba.osoba o on o.jednostka_id = access.jednostka_id() and o.id = w.osoba
    cross join lateral (select min(z.data_zgonu) as zgon from osoba.osoba z where z.jednostka_id = access.jednostka_id() and z.id = any (w.ids)) x
    cross join lateral (
      select sum(case when i.stan = 'anulowana' then 0 else i.kwota - i.nienalezna end) as naleznie
      from wyplata.rata i join wyplata.tytul y on y.jednostka_id = i.jednostka_id and y.id = i.tytul_id
      where i.jednostka_id = access.jednostka_id() and i.osoba_id = any (w.ids) and i.miesiac = $1 and y.swiadczenie_kod = 'zasilek-staly'
    ) r
    left join lateral (
      select jsonb_build_object('kod_pocztowy', z.kod_pocztowy, 'miejscowosc', z.miejscowosc, 'ulica', z.ulica, 'nr_domu', z.nr_domu, 'nr_lokalu', z.nr_lokalu) as adres
      from osoba.adres z
      where z.jednostka_id = access.jednostka_id() and z.osoba_id = any (w.ids) and z.wycofano is null and z.rodzaj in ('zamieszkania', 'pobytu')
        and z.od < $1 + interval '1 month' and (z."do" is null or z."do" >= $1)
      order by z.rodzaj desc, z.od desc, z.zapisano desc, z.id limit 1
    ) a on true
  )
  select g.id, g.osoba, g.komorka_id, g.krag_id, g.tytul, g.zasilek, p.naleznie::text, g.od, least(g.koniec, p.zgon), p.zgon is not null and p.zgon <= coalesce(g.koniec, p.zgon),
    p.nazwisko, p.imie, p.pesel, p.dane, u.id is not null, u.wyrejestrowano is not null, d.dokument, d.dokument_od
  from granty g
  join opisane p on p.osoba = g.osoba
  left join pomoc_spoleczna.ubezpieczenie u on u.jednostka_id = access.jednostka_id() and u.przyznanie_id = g.id
  left join dokumenty d on d.osoba = g.osoba and d.tytul = g.tytul
  order by g.od, g.id
$$;
revoke execute on function pomoc_spoleczna.tytuly_zdrowotne(date) from public;
grant execute on function pomoc_spoleczna.tytuly_zdrowotne(date) to ostoja_app;
`;

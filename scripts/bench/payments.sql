-- {lines} persons of Filia 1, each with an account and a zasiłek stały of which one month is due: a monthly list. Nobody here is real.
create or replace function pg_temp.id_of(text) returns uuid language sql immutable as $$ select overlay(overlay(md5($1) placing '7' from 13) placing '9' from 17)::uuid $$;
create or replace function pg_temp.nrb(n bigint) returns text language sql immutable as $$
  select lpad((98 - mod((b || '252100')::numeric, 97))::text, 2, '0') || b from (select '10901014' || lpad(n::text, 16, '0')) x (b)
$$;
create temp table filia on commit drop as select jednostka_id, id from access.komorka where kod = 'filia-1';

insert into osoba.osoba (jednostka_id, id, imie, nazwisko, opis, szukaj, zmieniono)
select f.jednostka_id, pg_temp.id_of('{name}-osoba' || n), (array['Żaneta','Łukasz','Zofia','Święcisław','Jan'])[1 + n % 5], 'Przykładow' || (array['a','y','ska','ski'])[1 + n % 4] || ' ' || n, 'osoba syntetyczna', '', now()
from generate_series(1, {lines}) n, filia f;

insert into osoba.rachunek (jednostka_id, id, osoba_id, numer, od, zapisano, zapisal, pochodzenie)
select f.jednostka_id, pg_temp.id_of('{name}-rachunek' || n), pg_temp.id_of('{name}-osoba' || n), pg_temp.nrb(n), '2024-01-01', now(), f.id, 'przejete'
from generate_series(1, {lines}) n, filia f;

insert into wyplata.tytul (jednostka_id, id, zrodlo_typ, zrodlo_id, osoba_id, komorka_id, swiadczenie_kod, wyplata, kwota, od, "do", kanal, platny_od, opis, podstawa, budzet, utworzono, utworzyl_id)
select f.jednostka_id, pg_temp.id_of('{name}-tytul' || n), 'decyzja', pg_temp.id_of('{name}-decyzja' || n), pg_temp.id_of('{name}-osoba' || n), f.id, 'zasilek-staly', 'okresowe',
  1229.00, '{month}', ('{month}'::date + interval '1 month - 1 day')::date, 'przelew', '{month}', 'Zasiłek stały', 'DEC ' || n || '/ZS/2026',
  '[{"czesc":"calosc","dzial":"852","rozdzial":"85216","paragraf":"3110","zrodlo":"dotacja-2030","od":"2017-01-01","do":null}]', now(), f.id
from generate_series(1, {lines}) n, filia f;

insert into wyplata.rata (jednostka_id, id, tytul_id, osoba_id, komorka_id, miesiac, kwota, klasyfikacja, rok)
select f.jednostka_id, pg_temp.id_of('{name}-rata' || n), pg_temp.id_of('{name}-tytul' || n), pg_temp.id_of('{name}-osoba' || n), f.id, '{month}', 1229.00,
  '[{"dzial":"852","rozdzial":"85216","paragraf":"3110","zrodlo":"dotacja-2030","kwota":"1229.00"}]', extract(year from '{month}'::date)
from generate_series(1, {lines}) n, filia f;

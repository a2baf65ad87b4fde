-- Forty persons of Filia 1, each with an account and a zasiłek stały without an end, and the account of the centre. Nobody here is real.
create function pg_temp.nrb(n bigint) returns text language sql immutable as $$
  select lpad((98 - mod((b || '252100')::numeric, 97))::text, 2, '0') || b from (select '10901014' || lpad(n::text, 16, '0')) x (b)
$$;
create temp table filia on commit drop as select k.jednostka_id, k.id, u.id as kto from access.komorka k, access.uzytkownik u where k.kod = 'filia-1' and u.login = 'specjalista.f1';
create temp table ludzie on commit drop as select n, gen_random_uuid() as id, gen_random_uuid() as tytul, gen_random_uuid() as operacja from generate_series(1, {people}) n;

insert into osoba.osoba (jednostka_id, id, imie, nazwisko, opis, zmieniono) select f.jednostka_id, l.id, 'Osoba', 'Przykładowa ' || n, 'osoba syntetyczna', now() from ludzie l, filia f;
insert into osoba.rachunek (jednostka_id, id, osoba_id, numer, od, zapisano, zapisal, pochodzenie)
select f.jednostka_id, gen_random_uuid(), l.id, pg_temp.nrb(n), '2020-01-01', now(), f.kto, 'przejete' from ludzie l, filia f;
insert into wyplata.tytul (jednostka_id, id, zrodlo_typ, zrodlo_id, osoba_id, komorka_id, swiadczenie_kod, wyplata, kwota, od, kanal, platny_od, opis, podstawa, budzet, utworzono, utworzyl_id)
select f.jednostka_id, l.tytul, 'decyzja', l.id, l.id, f.id, 'zasilek-staly', 'okresowe', 1000.00 + n, '{month}-01', 'przelew', '{month}-01', 'Zasiłek stały', 'DEC ' || n,
  '[{"czesc":"calosc","dzial":"852","rozdzial":"85216","paragraf":"3110","zrodlo":"dotacja-2030","od":"2017-01-01","do":null}]', now(), f.kto from ludzie l, filia f;
insert into wyplata.rata (jednostka_id, id, tytul_id, osoba_id, komorka_id, miesiac, kwota, klasyfikacja, rok)
select f.jednostka_id, gen_random_uuid(), l.tytul, l.id, f.id, '{month}-01', 1000.00 + n,
  jsonb_build_array(jsonb_build_object('dzial', '852', 'rozdzial', '85216', 'paragraf', '3110', 'zrodlo', 'dotacja-2030', 'kwota', (1000.00 + n)::text)), extract(year from '{month}-01'::date) from ludzie l, filia f;
insert into finanse.operacja (jednostka_id, id, rodzaj, dzien, zrodlo_typ, zrodlo_id, komorka_id, zapisano, zapisal_id, transakcja)
select f.jednostka_id, l.operacja, 'zaangazowanie', '{month}-01', 'tytul', l.tytul, f.id, now(), f.kto, pg_current_xact_id()::text::bigint from ludzie l, filia f;
insert into finanse.zapis (jednostka_id, id, operacja_id, komorka_id, konto, strona, kwota, dzial, rozdzial, paragraf, zrodlo)
select f.jednostka_id, gen_random_uuid(), l.operacja, f.id, k.konto, k.strona, 1000.00 + n, '852', '85216', '3110', 'dotacja-2030'
from ludzie l, filia f, (values ('srodki-zaangazowane', 'Wn'), ('zaangazowanie', 'Ma')) k (konto, strona);
insert into wyplata.rachunek_platnika (jednostka_id, id, numer, linie, profil, od)
select jednostka_id, gen_random_uuid(), '07109010140000000000000001', array['Miejski Ośrodek Pomocy Społecznej', 'w Krakowie'], 'elixir-ascii', '2020-01-01' from filia;

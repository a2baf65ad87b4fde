-- A synthetic city for measurements: $people persons in households of two, served by the nine branches, with $cases cases of four
-- years. Nobody here is real: names are drawn from short lists by arithmetic, and there are no PESEL numbers.
create function pg_temp.id_of(text) returns uuid language sql immutable as $$ select overlay(overlay(md5($1) placing '7' from 13) placing '9' from 17)::uuid $$;
create temp table filia on commit drop as
  select row_number() over (order by kod) - 1 as nr, count(*) over () as ile, jednostka_id, id, symbol from access.komorka where rodzaj = 'filia';
create temp table pracownik on commit drop as
  select id, row_number() over (order by id) - 1 as nr, count(*) over () as ile from access.uzytkownik where rodzaj = 'pracownik';

insert into osoba.osoba (jednostka_id, id, imie, nazwisko, data_urodzenia, plec, opis, szukaj, zmieniono)
select f.jednostka_id, pg_temp.id_of('osoba' || n),
  (array['Anna','Maria','Katarzyna','Agnieszka','Żaneta','Zofia','Łucja','Piotr','Krzysztof','Andrzej','Łukasz','Święcisław','Jan','Józef'])[1 + n % 14],
  initcap((array['now','kowal','wiśn','wójc','kamiń','lewand','zieliń','szymań','woźni','dąbr','kozł','jank','mazur','kwiatk','krawcz','piotr','grab','pawł','michal','król'])[1 + n % 20]
    || chr(97 + (n / 20) % 26) || (array['ski','cki','ak','czyk','owicz'])[1 + (n / 520) % 5] || case when n % 3 = 0 then chr(97 + (n / 2600) % 26) || 'ek' else '' end),
  date '1930-01-01' + (n * 13) % 33000, case when n % 14 < 7 then 'K' else 'M' end, 'osoba syntetyczna', '', now()
from generate_series(1, {people}) n join filia f on f.nr = n / 2 % f.ile;

insert into osoba.opieka (jednostka_id, id, osoba_id, komorka_id, od, zapisano, zapisal)
select f.jednostka_id, pg_temp.id_of('opieka' || n), pg_temp.id_of('osoba' || n), f.id, current_date - 400, now(), p.id
from generate_series(1, {people}) n join filia f on f.nr = n / 2 % f.ile join pracownik p on p.nr = n % p.ile;

insert into osoba.adres (jednostka_id, id, osoba_id, rodzaj, ulica, nr_domu, miejscowosc, od, zapisano, zapisal)
select f.jednostka_id, pg_temp.id_of('adres' || n), pg_temp.id_of('osoba' || n), 'zamieszkania', 'ul. Przykładowa', (1 + n % 300)::text, 'Kraków', current_date - 400, now(), p.id
from generate_series(1, {people}) n join filia f on f.nr = n / 2 % f.ile join pracownik p on p.nr = n % p.ile;

insert into osoba.gospodarstwo (jednostka_id, id, komorka_id, zapisano, zapisal)
select f.jednostka_id, pg_temp.id_of('gospodarstwo' || g), f.id, now(), p.id
from generate_series(0, {people} / 2) g join filia f on f.nr = g % f.ile join pracownik p on p.nr = g % p.ile;

insert into osoba.czlonkostwo (jednostka_id, id, gospodarstwo_id, osoba_id, rola, od, zapisano, zapisal)
select f.jednostka_id, pg_temp.id_of('czlonkostwo' || n), pg_temp.id_of('gospodarstwo' || n / 2), pg_temp.id_of('osoba' || n),
  case n % 2 when 0 then 'osoba-glowna' else 'inny-krewny' end, current_date - 400, now(), p.id
from generate_series(1, {people}) n join filia f on f.nr = n / 2 % f.ile join pracownik p on p.nr = n % p.ile;

-- Six months of income for each person.
insert into osoba.dowod (jednostka_id, id, osoba_id, rodzaj, tresc, wazne_od, wazne_do, zapisano, zapisal)
select f.jednostka_id, pg_temp.id_of('dowod' || n || '-' || m), pg_temp.id_of('osoba' || n), 'dochod',
  jsonb_build_object('rodzaj', 'renta', 'kwota', (500 + n % 700)::text || '.00', 'miesiac', to_char(d, 'YYYY-MM')),
  d, (d + interval '1 month - 1 day')::date, now(), p.id
from generate_series(1, {people}) n join filia f on f.nr = n / 2 % f.ile join pracownik p on p.nr = n % p.ile
cross join generate_series(1, 6) m cross join lateral (select (date_trunc('month', now()) - make_interval(months => m))::date as d) miesiac;

-- A third of the cases is open; each of these has a term that runs.
insert into postepowanie.sprawa (jednostka_id, id, znak, znak_porzadek, komorka_id, osoba_id, swiadczenie_kod, prowadzacy_id, pracownik_socjalny_id,
  stan, klasa_jrwa, kategoria_archiwalna, otwarta, zamknieta)
select f.jednostka_id, pg_temp.id_of('sprawa' || n), f.symbol || '.5122.' || n || '.2026', f.symbol || '.5122.2026.' || lpad(n::text, 7, '0'),
  f.id, pg_temp.id_of('osoba' || o), (array['zasilek-okresowy','zasilek-celowy','zasilek-staly'])[1 + n % 3], p.id, s.id,
  case when n % 3 = 0 then (array['wszczete','wywiad-zlecony','plan-gotowy','projekt','do-podpisu'])[1 + n % 5] else 'zakonczona' end,
  '5122', 'B10', current_date - n * 7 % 1400 - 20, case when n % 3 <> 0 then current_date - n * 7 % 1400 end
from generate_series(1, {cases}) n cross join lateral (select 1 + n % {people} as o) kto
join filia f on f.nr = o / 2 % f.ile join pracownik p on p.nr = n % p.ile join pracownik s on s.nr = (n + 1) % s.ile;

insert into postepowanie.postepowanie (jednostka_id, id, sprawa_id, komorka_id, rodzaj, procedura_kod, procedura_wersja, stan, wszczete)
select s.jednostka_id, pg_temp.id_of('postepowanie' || s.id), s.id, s.komorka_id, 'pierwsze', 'swiadczenie-pieniezne', '1', s.stan, s.otwarta from postepowanie.sprawa s;

insert into postepowanie.zdarzenie (jednostka_id, id, postepowanie_id, sprawa_id, komorka_id, rodzaj, dzien, chwila, kto)
select jednostka_id, pg_temp.id_of('zdarzenie' || id), id, sprawa_id, komorka_id, 'wszczecie', wszczete, wszczete, (select id from pracownik where nr = 0) from postepowanie.postepowanie;

-- Row by row the trigger would search a table that its kept plan takes for empty; here all cases learn their term at once.
alter table postepowanie.termin disable trigger termin_najblizszy;

insert into postepowanie.termin (jednostka_id, id, postepowanie_id, sprawa_id, komorka_id, zdarzenie_id, rodzaj, rola, data, wyprowadzenie)
select p.jednostka_id, pg_temp.id_of('termin' || p.id), p.id, p.sprawa_id, p.komorka_id, pg_temp.id_of('zdarzenie' || p.id), 'wywiad', 'pracownik-socjalny',
  current_date + (hashtext(p.id::text) & 63) - 20, jsonb_build_object('opis', 'Wywiad środowiskowy w ciągu 14 dni od wpływu wniosku.')
from postepowanie.postepowanie p where p.stan <> 'zakonczona';

update postepowanie.sprawa s
set najblizszy_termin = t.data, najblizszy_termin_rodzaj = t.rodzaj, najblizszy_termin_opis = t.wyprowadzenie ->> 'opis'
from postepowanie.termin t where t.jednostka_id = s.jednostka_id and t.sprawa_id = s.id;

alter table postepowanie.termin enable trigger termin_najblizszy;

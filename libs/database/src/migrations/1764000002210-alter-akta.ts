import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers that pass between units, the power by which akta were viewed, and the register of cases that are older than it. */
export class AlterAkta1764000002210 implements MigrationInterface {
  name = 'AlterAkta1764000002210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FORWARDING);
    await runner.query(BACKFILL);
    await runner.query('select akta.uzupelnij_rejestr()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function akta.uzupelnij_rejestr(), akta.wpisz(akta.pismo, uuid[]), akta.wlacz(uuid, uuid, text, text, date, uuid, uuid, text, uuid, timestamptz), akta.przyjmij_pismo(uuid)');
    await runner.query('drop table akta.przekazanie_pisma');
    await runner.query('alter table akta.udostepnienie drop column przedstawiciel_id');
  }
}

const FORWARDING = `
create table akta.przekazanie_pisma (
  jednostka_id uuid not null, id uuid not null,
  pismo_id uuid not null, z_komorki_id uuid not null, do_komorki_id uuid not null,
  -- What the other unit sees before it takes the paper.
  numer_rejestru text not null, rodzaj text not null, tytul text not null,
  powod text not null, stan text not null default 'w-drodze' check (stan in ('w-drodze', 'przyjete', 'zwrocone', 'cofniete')),
  przekazal_id uuid not null, przekazano timestamptz not null,
  rozstrzygnal_id uuid, rozstrzygnieto timestamptz, uwagi text,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint przekazanie_pisma_gdzie check (z_komorki_id <> do_komorki_id),
  constraint przekazanie_pisma_rozstrzygniecie check ((stan = 'w-drodze') = (rozstrzygnal_id is null) and (rozstrzygnal_id is null) = (rozstrzygnieto is null)),
  foreign key (jednostka_id, pismo_id) references akta.pismo (jednostka_id, id),
  foreign key (jednostka_id, z_komorki_id) references access.komorka (jednostka_id, id),
  constraint przekazanie_pisma_do foreign key (jednostka_id, do_komorki_id) references access.komorka (jednostka_id, id)
);
create unique index przekazanie_pisma_raz on akta.przekazanie_pisma (jednostka_id, pismo_id) where stan = 'w-drodze';
create index przekazanie_pisma_czeka on akta.przekazanie_pisma (jednostka_id, do_komorki_id, przekazano) where stan = 'w-drodze';

-- The paper and its files move to the unit that takes it; the number of the register stays.
create function akta.przyjmij_pismo(przekazanie uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare p akta.przekazanie_pisma;
begin
  select * into p from akta.przekazanie_pisma r where r.jednostka_id = access.jednostka_id() and r.id = przekazanie and r.stan = 'w-drodze'
    and r.do_komorki_id = any (access.komorki('akta:pismo:register')) for update;
  if p.id is null then return false; end if;
  update akta.pismo x set komorka_id = p.do_komorki_id, wersja = x.wersja + 1
    where x.jednostka_id = p.jednostka_id and x.id = p.pismo_id and x.sprawa_ids = '{}' and x.krag_id is null;
  if not found then return false; end if;
  update documents.dokument d set komorka_id = p.do_komorki_id from akta.pismo_plik f
    where f.jednostka_id = p.jednostka_id and f.pismo_id = p.pismo_id and d.jednostka_id = f.jednostka_id and d.id = f.dokument_id and d.sprawa_id is null;
  update documents.skan_antywirusowy s set komorka_id = p.do_komorki_id from akta.pismo_plik f
    where f.jednostka_id = p.jednostka_id and f.pismo_id = p.pismo_id and s.jednostka_id = f.jednostka_id and s.dokument_id = f.dokument_id;
  return true;
end $$;
revoke execute on function akta.przyjmij_pismo(uuid) from public;
grant execute on function akta.przyjmij_pismo(uuid) to ostoja_app;

-- In whose name the akta were viewed: the entry of the representative, without a foreign key, since cases stand above papers.
alter table akta.udostepnienie add column przedstawiciel_id uuid;
`;

/**
 * What is older than the register is entered once, under the year of the paper and after the numbers that are there. What stands in it already is left
 * alone, so it may run again at any time.
 */
const BACKFILL = `
create function akta.wpisz(nowe akta.pismo, pliki uuid[]) returns void
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  kolejny int;
  sprawa uuid;
  plik uuid;
begin
  insert into akta.rejestr_licznik as l (jednostka_id, id, komorka_id, krag_id, kierunek, rok, ostatni)
    values (nowe.jednostka_id, gen_random_uuid(), nowe.komorka_id, nowe.krag_id, nowe.kierunek, nowe.rok, 1)
    on conflict (jednostka_id, komorka_id, kierunek, rok, krag_id) do update set ostatni = l.ostatni + 1 returning l.ostatni into kolejny;
  nowe.id := gen_random_uuid();
  nowe.numer := kolejny;
  nowe.numer_rejestru := concat_ws('/', (select k.symbol from access.komorka k where k.jednostka_id = nowe.jednostka_id and k.id = nowe.komorka_id),
    case nowe.kierunek when 'przychodzace' then 'WP' else 'WY' end, 'Z-' || upper(right(nowe.krag_id::text, 6)), kolejny, nowe.rok);
  nowe.poza_aktami := false;
  nowe.wersja := 1;
  insert into akta.pismo select nowe.*;
  foreach plik in array pliki loop
    insert into akta.pismo_plik (jednostka_id, id, pismo_id, dokument_id) values (nowe.jednostka_id, gen_random_uuid(), nowe.id, plik);
  end loop;
  foreach sprawa in array nowe.sprawa_ids loop
    perform akta.wlacz(nowe.jednostka_id, sprawa, nowe.rodzaj, nowe.tytul, nowe.dzien, nowe.id, null, case nowe.kierunek when 'przychodzace' then 'wplyw' else 'wydanie' end, nowe.zarejestrowal_id, nowe.zarejestrowano);
  end loop;
end $$;

create function akta.wlacz(jednostka uuid, sprawa uuid, rodzaj text, tytul text, dzien date, pismo uuid, dokument uuid, podstawa text, kto uuid, chwila timestamptz) returns void
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  s postepowanie.sprawa;
  kolejny int;
  karta int;
begin
  select * into s from postepowanie.sprawa x where x.jednostka_id = jednostka and x.id = sprawa;
  insert into akta.spis as i (jednostka_id, id, sprawa_id, komorka_id, krag_id, ostatni_numer, ostatnia_karta)
    values (jednostka, gen_random_uuid(), sprawa, s.komorka_id, s.krag_id, 1, 1)
    on conflict (jednostka_id, sprawa_id) do update set ostatni_numer = i.ostatni_numer + 1, ostatnia_karta = i.ostatnia_karta + 1 returning i.ostatni_numer, i.ostatnia_karta into kolejny, karta;
  insert into akta.karta (jednostka_id, id, sprawa_id, postepowanie_id, komorka_id, krag_id, osoba_id, numer, karta_od, karta_do, rodzaj, tytul, dzien, pismo_id, dokument_id, podstawa, dzien_wlaczenia, wlaczyl_id, wlaczono)
    values (jednostka, gen_random_uuid(), sprawa, (select p.id from postepowanie.postepowanie p where p.jednostka_id = jednostka and p.sprawa_id = sprawa order by p.id desc limit 1), s.komorka_id, s.krag_id, s.osoba_id,
      kolejny, karta, karta, rodzaj, tytul, dzien, pismo, dokument, podstawa, (chwila at time zone 'Europe/Warsaw')::date, kto, chwila);
end $$;

create function akta.uzupelnij_rejestr() returns int
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  w record;
  p akta.pismo;
  ile int := 0;
begin
  -- Applications, in the order in which they were registered.
  for w in select n.* from postepowanie.wniosek n where n.tryb = 'wniosek' and n.kanal <> 'z-urzedu' and n.sprawa_ids <> '{}'
    and not exists (select from akta.pismo a where a.jednostka_id = n.jednostka_id and a.rodzaj = 'wniosek' and a.sprawa_ids && n.sprawa_ids) order by n.zarejestrowano, n.id
  loop
    p := null;
    p.jednostka_id := w.jednostka_id; p.komorka_id := w.komorka_id; p.krag_id := w.krag_id; p.sprawa_ids := w.sprawa_ids; p.osoba_id := w.osoba_id; p.korespondent_id := w.osoba_id;
    p.kierunek := 'przychodzace'; p.rok := extract(year from w.data_wplywu); p.rodzaj := 'wniosek'; p.tytul := 'Wniosek'; p.dzien := w.data_wplywu; p.data_wplywu := w.data_wplywu;
    p.kanal := case w.kanal when 'telefon-protokol' then 'protokol-ustny' when 'ustnie-protokol' then 'protokol-ustny' else w.kanal end;
    p.zarejestrowal_id := w.zarejestrowal_id; p.zarejestrowano := w.zarejestrowano;
    perform akta.wpisz(p, '{}');
    ile := ile + 1;
  end loop;
  -- Signed decisions.
  for w in select d.* from postepowanie.decyzja d where d.pismo_id is not null
    and not exists (select from akta.pismo_plik f where f.jednostka_id = d.jednostka_id and f.dokument_id = d.pismo_id) order by d.podpisano, d.id
  loop
    p := null;
    p.jednostka_id := w.jednostka_id; p.komorka_id := w.komorka_id; p.krag_id := w.krag_id; p.sprawa_ids := array[w.sprawa_id]; p.osoba_id := w.osoba_id; p.korespondent_id := w.osoba_id;
    p.kierunek := 'wychodzace'; p.rok := extract(year from w.data); p.rodzaj := 'decyzja'; p.tytul := 'Decyzja'; p.dzien := w.data; p.data_pisma := w.data;
    p.zarejestrowal_id := w.podpisal_id; p.zarejestrowano := w.podpisano;
    perform akta.wpisz(p, array[w.pismo_id]);
    ile := ile + 1;
  end loop;
  -- Files of a case that are in no akta: what people sent. Letters of the system have their entries above.
  for w in select d.* from documents.dokument d join postepowanie.sprawa s on s.jednostka_id = d.jednostka_id and s.id = d.sprawa_id
    where d.rodzaj in ('skan', 'zalacznik')
      and not exists (select from akta.karta k where k.jednostka_id = d.jednostka_id and k.dokument_id = d.id)
      and not exists (select from akta.pismo_plik f where f.jednostka_id = d.jednostka_id and f.dokument_id = d.id)
      and not exists (select from akta.okazanie o where o.jednostka_id = d.jednostka_id and o.kopia_id = d.id)
      and not exists (select from akta.pismo x where x.jednostka_id = d.jednostka_id and x.dowod_dokument_id = d.id) order by d.zapisano, d.id
  loop
    perform akta.wlacz(w.jednostka_id, w.sprawa_id, case w.rodzaj when 'skan' then 'pismo' else 'zalacznik' end, w.nazwa, coalesce(w.wystawiono, (w.zapisano at time zone 'Europe/Warsaw')::date), null, w.id, 'czynnosc', w.zapisal, w.zapisano);
    ile := ile + 1;
  end loop;
  return ile;
end $$;
revoke execute on function akta.uzupelnij_rejestr(), akta.wpisz(akta.pismo, uuid[]), akta.wlacz(uuid, uuid, text, text, date, uuid, uuid, text, uuid, timestamptz) from public;
`;

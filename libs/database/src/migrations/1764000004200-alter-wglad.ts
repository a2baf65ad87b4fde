import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What sealed circles hide stays hidden in money too: holders of cards, claims that are deducted; and papers of the bank are told from files of transfers. */
export class AlterWglad1764000004200 implements MigrationInterface {
  name = 'AlterWglad1764000004200';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CARDS, PLAN('finanse:srodki:read'), DEDUCTIONS, PAPERS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(UNDO);
    await runner.query(PLAN('finanse:plan:read'));
  }
}

const CARD_COLUMNS = 'osoba_id, komorka_id, posiadacz, numer_wydawcy, numer_posiadacza, koncowka, stan, stan_od, powod, zastepuje_id';

const CARDS = `
alter table wyplata.karta add column krag_id uuid, add constraint karta_krag foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id);

-- The circle in which the card tells something: that of the person's titles, or before there are any of their cases; none when one of them is open to all.
create function wyplata.krag_karty(centrum uuid, osoba uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  with osoby as (
    select osoba as id union select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
    where t.jednostka_id = centrum and t.osoba_id = osoba
  ), kregi as (
    select 1 as rzad, y.krag_id, y.id from wyplata.tytul y where y.jednostka_id = centrum and y.osoba_id in (select o.id from osoby o)
    union all select 2, s.krag_id, s.id from postepowanie.sprawa s where s.jednostka_id = centrum and s.osoba_id in (select o.id from osoby o)
  )
  select case when bool_and(k.krag_id is not null) then (array_agg(k.krag_id order by k.id desc))[1] end from kregi k where k.rzad = (select min(x.rzad) from kregi x)
$$;
revoke execute on function wyplata.krag_karty(uuid, uuid) from public;

create function wyplata.krag_nowej_karty() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.krag_id := wyplata.krag_karty(new.jednostka_id, new.osoba_id);
  return new;
end $$;
create trigger krag before insert on wyplata.karta for each row execute function wyplata.krag_nowej_karty();

create function wyplata.krag_kart_osoby() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update wyplata.karta k set krag_id = wyplata.krag_karty(k.jednostka_id, k.osoba_id)
  where k.jednostka_id = new.jednostka_id and (k.osoba_id = new.osoba_id or k.osoba_id in (
    select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
    where t.jednostka_id = new.jednostka_id and t.osoba_id = new.osoba_id));
  return null;
end $$;
create trigger krag_kart after insert or update of krag_id on wyplata.tytul for each row execute function wyplata.krag_kart_osoby();
create trigger krag_kart after update of krag_id on postepowanie.sprawa for each row execute function wyplata.krag_kart_osoby();

-- The circle is no event in the life of the card.
drop trigger przejscie on wyplata.karta;
create trigger przejscie before insert or update of ${CARD_COLUMNS} on wyplata.karta for each row execute function wyplata.przejscie_karty();
drop trigger zdarzenie on wyplata.karta;
create trigger zdarzenie after insert or update of ${CARD_COLUMNS} on wyplata.karta for each row execute function wyplata.zapisz_zdarzenie_karty();
update wyplata.karta k set krag_id = wyplata.krag_karty(k.jednostka_id, k.osoba_id);
`;

/** Whoever decides about money of the plan learns of it what the decision needs. */
const PLAN = (permission: string) => {
  const [from, to] = permission === 'finanse:plan:read' ? [`access.ma('finanse:plan:read') or access.ma('finanse:srodki:read')`, `access.ma('finanse:plan:read')`] : [`access.ma('finanse:plan:read')`, `access.ma('finanse:plan:read') or access.ma('finanse:srodki:read')`];
  return `do $edit$ begin execute replace(pg_get_functiondef('finanse.stan_planu(smallint)'::regprocedure), $a$${from}$a$, $a$${to}$a$); end $edit$`;
};

const CANDIDATES = (columns: string, values: string, walls: string) => `
drop function naleznosc.do_potracenia(uuid, date);
create function naleznosc.do_potracenia(lista uuid, dzien date) returns table (pozycja_id uuid, swiadczenie numeric, naleznosc_id uuid, rodzaj text, kwota numeric${columns})
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.kwota, n.id, n.rodzaj,
    least(n.pozostalo - coalesce((select sum(z.kwota) from naleznosc.potracenie z where z.jednostka_id = n.jednostka_id and z.naleznosc_id = n.id and z.stan = 'zarezerwowane'), 0),
      n.pozostalo - coalesce((select sum(r.kwota) from naleznosc.rata r where r.jednostka_id = n.jednostka_id and r.naleznosc_id = n.id and r.aktywna and r.termin > dzien), 0))${values}
  from wyplata.pozycja p
  left join osoba.tozsamosc t on t.jednostka_id = p.jednostka_id and t.osoba_id = p.osoba_id
  join naleznosc.naleznosc n on n.jednostka_id = p.jednostka_id and (n.osoba_id = p.osoba_id or n.osoba_id in (
    select u.osoba_id from osoba.tozsamosc u where u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id))
  where p.jednostka_id = access.jednostka_id() and p.lista_id = lista and p.stan = 'aktywna' and access.ma('wyplata:lista:prepare')
    and n.stan = 'ustalona' and n.pozostalo > 0 and n.rodzaj in ('nienalezne_swiadczenie', 'oplata_art_97')
    and n.potracenie_od <= dzien and n.ostateczna <= dzien and n.termin <= dzien${walls}
  order by p.lp, n.ostateczna, n.rok, n.numer
$$;
revoke execute on function naleznosc.do_potracenia(uuid, date) from public;
grant execute on function naleznosc.do_potracenia(uuid, date) to ostoja_app;
`;

/** A sealed claim is deducted on the lists of bookkeeping: on one of the unit it would tell of itself. */
const DEDUCTIONS = CANDIDATES(', ostateczna date, odroczenia jsonb', ', n.ostateczna, n.odroczenia', `
    and (access.ma('wyplata:ksiegowosc:read') or p.komorka_id = any (access.komorki('wyplata:lista:prepare')) and (n.krag_id is null or n.krag_id = any (access.kregi())))`);

const KINDS = (kinds: string) => `alter table documents.dokument drop constraint dokument_rodzaj_check, add constraint dokument_rodzaj_check check (rodzaj in (${kinds}));`;

const PAPERS = `
${KINDS(`'pismo', 'skan', 'zalacznik', 'wydruk', 'plik-bankowy', 'wyciag-bankowy', 'wniosek-zwrotu'`)}
alter table documents.dokument disable trigger user;
update documents.dokument d set rodzaj = 'wyciag-bankowy' from wyplata.wyciag w where w.jednostka_id = d.jednostka_id and w.plik_id = d.id;
update documents.dokument d set rodzaj = 'wniosek-zwrotu' from wyplata.wniosek_zwrotu w where w.jednostka_id = d.jednostka_id and w.plik_id = d.id;
alter table documents.dokument enable trigger user;
`;

const UNDO = `
alter table documents.dokument disable trigger user;
update documents.dokument set rodzaj = 'plik-bankowy' where rodzaj in ('wyciag-bankowy', 'wniosek-zwrotu');
alter table documents.dokument enable trigger user;
${KINDS(`'pismo', 'skan', 'zalacznik', 'wydruk', 'plik-bankowy'`)}
${CANDIDATES('', '', '')}
drop trigger krag_kart on wyplata.tytul;
drop trigger krag_kart on postepowanie.sprawa;
drop trigger krag on wyplata.karta;
drop trigger przejscie on wyplata.karta;
create trigger przejscie before insert or update on wyplata.karta for each row execute function wyplata.przejscie_karty();
drop trigger zdarzenie on wyplata.karta;
create trigger zdarzenie after insert or update on wyplata.karta for each row execute function wyplata.zapisz_zdarzenie_karty();
drop function wyplata.krag_kart_osoby(), wyplata.krag_nowej_karty(), wyplata.krag_karty(uuid, uuid);
alter table wyplata.karta drop column krag_id`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A card serves the cases whose benefits are loaded on it; officials excluded from one of them (KPA 24) do not see it. */
export class AddSprawyKarty1764000005310 implements MigrationInterface {
  name = 'AddSprawyKarty1764000005310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CASES);
    await runner.query(KEEP('new.sprawa_ids := wyplata.sprawy_karty(new.jednostka_id, new.osoba_id);', ', sprawa_ids = wyplata.sprawy_karty(k.jednostka_id, k.osoba_id)'));
    await runner.query(`
      create trigger sprawy_kart after update of sprawa_id, kanal on wyplata.tytul for each row execute function wyplata.krag_kart_osoby();
      update wyplata.karta k set sprawa_ids = wyplata.sprawy_karty(k.jednostka_id, k.osoba_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger sprawy_kart on wyplata.tytul');
    await runner.query(KEEP('', ''));
    await runner.query('drop function wyplata.sprawy_karty(uuid, uuid); alter table wyplata.karta drop column sprawa_ids');
  }
}

const CASES = `
alter table wyplata.karta add column sprawa_ids uuid[] not null default '{}';
-- Cases of the person's titles that are loaded on the card; before there are any those of all titles, and before these of the person.
create function wyplata.sprawy_karty(centrum uuid, osoba uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  with osoby as (
    select osoba as id union select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
    where t.jednostka_id = centrum and t.osoba_id = osoba
  ), sprawy as (
    select case y.kanal when 'karta' then 1 else 2 end as rzad, y.sprawa_id from wyplata.tytul y where y.jednostka_id = centrum and y.osoba_id in (select o.id from osoby o)
    union all select 3, s.id from postepowanie.sprawa s where s.jednostka_id = centrum and s.osoba_id in (select o.id from osoby o)
  )
  select coalesce(array_agg(distinct x.sprawa_id) filter (where x.sprawa_id is not null), '{}') from sprawy x where x.rzad = (select min(y.rzad) from sprawy y)
$$;
revoke execute on function wyplata.sprawy_karty(uuid, uuid) from public;
`;

/** The functions that keep the circle of a card, with what they do besides. */
const KEEP = (onInsert: string, onUpdate: string): string => `
create or replace function wyplata.krag_nowej_karty() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.krag_id := wyplata.krag_karty(new.jednostka_id, new.osoba_id);
  ${onInsert}
  return new;
end $$;
create or replace function wyplata.krag_kart_osoby() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update wyplata.karta k set krag_id = wyplata.krag_karty(k.jednostka_id, k.osoba_id)${onUpdate}
  where k.jednostka_id = new.jednostka_id and (k.osoba_id = new.osoba_id or k.osoba_id in (
    select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
    where t.jednostka_id = new.jednostka_id and t.osoba_id = new.osoba_id));
  return null;
end $$;
`;

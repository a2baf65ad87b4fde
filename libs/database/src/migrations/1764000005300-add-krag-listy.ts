import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments of a sealed circle stand on lists of their own: whoever checks a list sees all of it, and a list of others tells nothing of them. */
export class AddKragListy1764000005300 implements MigrationInterface {
  name = 'AddKragListy1764000005300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table wyplata.lista add column krag_id uuid,
        add constraint lista_krag foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id);
      -- Lists of before that hold nothing but payments of one circle are its own; mixed ones stay as they are.
      alter table wyplata.lista disable trigger user;
      update wyplata.lista l set krag_id = k.krag_id from (
        select p.jednostka_id, p.lista_id, (array_agg(p.krag_id))[1] as krag_id from wyplata.pozycja p
        group by p.jednostka_id, p.lista_id having bool_and(p.krag_id is not null) and count(distinct p.krag_id) = 1
      ) k where k.jednostka_id = l.jednostka_id and k.lista_id = l.id;
      alter table wyplata.lista enable trigger user;

      create function wyplata.pozycje_kregu() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
      begin
        if exists (select 1 from nowe n join wyplata.lista l on l.jednostka_id = n.jednostka_id and l.id = n.lista_id where n.krag_id is distinct from l.krag_id) then
          raise exception 'a payment list holds payments of one circle, or of none' using errcode = 'check_violation', constraint = 'pozycja_krag';
        end if;
        return null;
      end $$;
      create trigger pozycje_kregu after insert on wyplata.pozycja referencing new table as nowe for each statement execute function wyplata.pozycje_kregu();
      create function wyplata.staly_krag_listy() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception 'the circle of a payment list does not change' using errcode = 'check_violation', constraint = 'lista_przejscie';
      end $$;
      create trigger staly_krag before update on wyplata.lista for each row when (new.krag_id is distinct from old.krag_id) execute function wyplata.staly_krag_listy()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger staly_krag on wyplata.lista;
      drop trigger pozycje_kregu on wyplata.pozycja;
      drop function wyplata.staly_krag_listy(), wyplata.pozycje_kregu();
      alter table wyplata.lista drop column krag_id`);
  }
}

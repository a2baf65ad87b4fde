import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision that came from POMOST stands in the case once Ostoja carries it out, so that it can be withheld, changed, ended and reopened. */
export class AlterPrzejecie1764000003010 implements MigrationInterface {
  name = 'AlterPrzejecie1764000003010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table postepowanie.decyzja
        drop constraint decyzja_organ_check, add constraint decyzja_organ_check check (organ in ('osrodek', 'sko', 'pomost')),
        drop constraint decyzja_podpis,
        add constraint decyzja_podpis check (case when organ = 'osrodek' then (podpisal_id is null) = (data is null) else podpisal_id is null and data is not null end)`);
    await runner.query(TAKEN_OVER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update wyplata.tytul t set zrodlo_typ = 'przejecie' from postepowanie.decyzja d
        where d.organ = 'pomost' and t.jednostka_id = d.jednostka_id and t.zrodlo_typ = 'decyzja' and t.zrodlo_id = d.id;
      update postepowanie.decyzja d set dotyczy_id = null from postepowanie.decyzja p where p.organ = 'pomost' and p.jednostka_id = d.jednostka_id and p.id = d.dotyczy_id;
      delete from postepowanie.decyzja where organ = 'pomost';
      alter table postepowanie.decyzja
        drop constraint decyzja_organ_check, add constraint decyzja_organ_check check (organ in ('osrodek', 'sko')),
        drop constraint decyzja_podpis,
        add constraint decyzja_podpis check (case organ when 'sko' then podpisal_id is null and data is not null else (podpisal_id is null) = (data is null) end)`);
  }
}

/** What Ostoja pays already rested on the act that took the case over; that act and its decision share the id. */
const TAKEN_OVER = `
insert into postepowanie.decyzja (jednostka_id, id, postepowanie_id, sprawa_id, komorka_id, krag_id, osoba_id, swiadczenie_kod, organ, stan, rozstrzygniecie,
  kwota, od, "do", tresc, przygotowal_id, przygotowano, data, wykonalna_od)
select t.jednostka_id, t.zrodlo_id, p.id, t.sprawa_id, t.komorka_id, t.krag_id, t.osoba_id, t.swiadczenie_kod, 'pomost', 'ostateczna', 'przyznanie',
  t.kwota, d.od, d."do", jsonb_build_object('kanal', t.kanal, 'rachunek', t.rachunek, 'warunki', null, 'uzasadnienieKwoty', null, 'podstawaOdmowy', null, 'ocenaDowodow', null, 'rygorPowod', null),
  t.utworzyl_id, t.utworzono, d.data_decyzji, t.od
from wyplata.tytul t
join pomost.decyzja d on d.jednostka_id = t.jednostka_id and d.sprawa_id = t.sprawa_id
join lateral (select p.id from postepowanie.postepowanie p where p.jednostka_id = t.jednostka_id and p.sprawa_id = t.sprawa_id order by p.id limit 1) p on true
where t.zrodlo_typ = 'przejecie' and t.stan <> 'zakonczony';
update wyplata.tytul t set zrodlo_typ = 'decyzja' from postepowanie.decyzja d
  where d.organ = 'pomost' and t.zrodlo_typ = 'przejecie' and d.jednostka_id = t.jednostka_id and d.id = t.zrodlo_id;
`;

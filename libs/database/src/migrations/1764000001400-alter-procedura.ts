import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rulings that end a case or a running decision, drafts that are withdrawn, and proceedings about a running decision. */
export class Procedura1764000001400 implements MigrationInterface {
  name = 'Procedura1764000001400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table postepowanie.decyzja
        drop constraint decyzja_rozstrzygniecie_check,
        add constraint decyzja_rozstrzygniecie_check check (rozstrzygniecie in ('przyznanie', 'odmowa', 'umorzenie', 'wygasniecie')),
        drop constraint decyzja_stan_check,
        add constraint decyzja_stan_check check (stan in ('projekt', 'do-zatwierdzenia', 'do-podpisu', 'wydana', 'doreczona', 'ostateczna', 'uchylona', 'wycofana')),
        add column dotyczy_id uuid,
        add constraint decyzja_dotyczy foreign key (jednostka_id, dotyczy_id) references postepowanie.decyzja (jednostka_id, id);
      create index decyzja_dotyczy on postepowanie.decyzja (jednostka_id, dotyczy_id) where dotyczy_id is not null;
      create index decyzja_czeka on postepowanie.decyzja (jednostka_id, komorka_id, stan, przygotowano, id) where stan in ('do-zatwierdzenia', 'do-podpisu');
      alter table postepowanie.postepowanie
        drop constraint postepowanie_rodzaj_check,
        add constraint postepowanie_rodzaj_check check (rodzaj in ('pierwsze', 'po-uchyleniu', 'zmiana', 'wygaszenie', 'wznowienie'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index postepowanie.decyzja_czeka;
      alter table postepowanie.decyzja drop constraint decyzja_dotyczy, drop column dotyczy_id,
        drop constraint decyzja_rozstrzygniecie_check, add constraint decyzja_rozstrzygniecie_check check (rozstrzygniecie in ('przyznanie', 'odmowa', 'umorzenie')),
        drop constraint decyzja_stan_check, add constraint decyzja_stan_check check (stan in ('projekt', 'do-zatwierdzenia', 'do-podpisu', 'wydana', 'doreczona', 'ostateczna', 'uchylona'));
      alter table postepowanie.postepowanie
        drop constraint postepowanie_rodzaj_check, add constraint postepowanie_rodzaj_check check (rodzaj in ('pierwsze', 'po-uchyleniu', 'zmiana', 'wznowienie'));
    `);
  }
}

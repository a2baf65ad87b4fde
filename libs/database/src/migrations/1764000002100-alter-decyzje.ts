import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Decisions of SKO, decisions about a part of a demand and those of a reopening (KPA 104 § 2, 138, 151); proceedings about the rest of a demand;
 * the case opened for the time of a suspension (art. 106 ust. 8 ups). The state before a suspension follows from the events, so its column goes.
 */
export class AlterDecyzje1764000002100 implements MigrationInterface {
  name = 'AlterDecyzje1764000002100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table postepowanie.postepowanie
        drop column stan_przed_zawieszeniem,
        add column czesc jsonb,
        drop constraint postepowanie_rodzaj_check,
        add constraint postepowanie_rodzaj_check check (rodzaj in ('pierwsze', 'po-uchyleniu', 'zmiana', 'wygaszenie', 'wznowienie', 'reszta'));
      alter table postepowanie.decyzja
        add column organ text not null default 'osrodek' check (organ in ('osrodek', 'sko')),
        add column czesc jsonb,
        drop constraint decyzja_podpis,
        add constraint decyzja_podpis check (case organ when 'sko' then podpisal_id is null and data is not null else (podpisal_id is null) = (data is null) end),
        drop constraint decyzja_rozstrzygniecie_check,
        add constraint decyzja_rozstrzygniecie_check check (rozstrzygniecie in ('przyznanie', 'odmowa', 'umorzenie', 'wygasniecie', 'odmowa-uchylenia', 'stwierdzenie-naruszenia'));
      alter table postepowanie.powiazanie
        drop constraint powiazanie_rodzaj_check,
        add constraint powiazanie_rodzaj_check check (rodzaj in ('polaczenie', 'wydzielenie', 'czas-zawieszenia'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table postepowanie.powiazanie
        drop constraint powiazanie_rodzaj_check, add constraint powiazanie_rodzaj_check check (rodzaj in ('polaczenie', 'wydzielenie'));
      alter table postepowanie.decyzja
        drop constraint decyzja_rozstrzygniecie_check,
        add constraint decyzja_rozstrzygniecie_check check (rozstrzygniecie in ('przyznanie', 'odmowa', 'umorzenie', 'wygasniecie')),
        drop constraint decyzja_podpis, add constraint decyzja_podpis check ((podpisal_id is null) = (data is null)),
        drop column organ, drop column czesc;
      alter table postepowanie.postepowanie
        drop constraint postepowanie_rodzaj_check,
        add constraint postepowanie_rodzaj_check check (rodzaj in ('pierwsze', 'po-uchyleniu', 'zmiana', 'wygaszenie', 'wznowienie')),
        drop column czesc, add column stan_przed_zawieszeniem text;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First answers to creating requests, by the caller's key. */
export class CreateHttp1764000000300 implements MigrationInterface {
  name = 'CreateHttp1764000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema http;
      grant usage on schema http to ostoja_app;
      create table http.idempotencja (
        jednostka_id uuid not null, id uuid not null,
        uzytkownik_id uuid not null, klucz text not null, skrot text not null, odpowiedz jsonb, utworzono timestamptz not null,
        primary key (jednostka_id, id),
        unique (jednostka_id, uzytkownik_id, klucz)
      );
      create index idempotencja_utworzono on http.idempotencja (jednostka_id, utworzono);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema http cascade');
  }
}

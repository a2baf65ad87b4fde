import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The transactional outbox. The queue itself (schema graphile_worker) is installed by its own migrations and holds only ids. */
export class CreateJobs1764000000400 implements MigrationInterface {
  name = 'CreateJobs1764000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema jobs cascade');
  }
}

const SQL = `
create schema jobs;
grant usage on schema jobs to ostoja_app;

create table jobs.outbox (
  jednostka_id uuid not null, id uuid not null,
  typ text not null, dane jsonb not null, utworzono timestamptz not null,
  primary key (jednostka_id, id)
);
create index outbox_utworzono on jobs.outbox (jednostka_id, utworzono);
-- Who has already dealt with an event; written together with what they did, so that a repeated delivery does nothing twice.
create table jobs.odbior (
  jednostka_id uuid not null, outbox_id uuid not null, odbiorca text not null, chwila timestamptz not null,
  primary key (jednostka_id, outbox_id, odbiorca),
  foreign key (jednostka_id, outbox_id) references jobs.outbox (jednostka_id, id) on delete cascade
);

-- Puts a job in the queue with the transaction of the caller, who needs no right to the queue itself.
create function jobs.zlec(zadanie text, dane json, klucz text) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(zadanie, payload := dane, job_key := klucz);
end $$;
`;

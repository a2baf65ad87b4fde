import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account that the client states is paid to only once a second person has compared it with the statement. What is on record already counts as compared. */
export class AlterRachunek1764000004050 implements MigrationInterface {
  name = 'AlterRachunek1764000004050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(redefineOdbiorcy('where r.wycofano is null and dzien', USED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(redefineOdbiorcy(USED, 'where r.wycofano is null and dzien'));
    await runner.query('alter table osoba.rachunek drop column pochodzenie, drop column zglosil, drop column sprawdzil, drop column sprawdzono, drop column dokument_id');
  }
}

const USED = `where r.wycofano is null and (r.sprawdzil is not null or r.pochodzenie = 'przejete') and dzien`;

/** The function as it stands, with one condition replaced. */
const redefineOdbiorcy = (from: string, to: string): string => `do $redefine$ begin
  if position(${quoted(from)} in pg_get_functiondef('wyplata.odbiorcy'::regproc)) = 0 then raise exception 'wyplata.odbiorcy is not what was expected'; end if;
  execute replace(pg_get_functiondef('wyplata.odbiorcy'::regproc), ${quoted(from)}, ${quoted(to)});
end $redefine$`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const COLUMNS = `
alter table osoba.rachunek
  -- \`oswiadczenie\`: stated by the client, to be compared by a second person; \`przejete\`: came in by a way with two people of its own.
  add column pochodzenie text not null default 'przejete' check (pochodzenie in ('oswiadczenie', 'przejete')),
  add column zglosil uuid, add column sprawdzil uuid, add column sprawdzono timestamptz, add column dokument_id uuid,
  add constraint rachunek_zglosil check (pochodzenie = 'przejete' or zglosil is not null),
  add constraint rachunek_sprawdzono check ((sprawdzil is null) = (sprawdzono is null)),
  add constraint rachunek_cztery_oczy check (sprawdzil <> zglosil),
  add constraint rachunek_dokument foreign key (jednostka_id, dokument_id) references documents.dokument (jednostka_id, id);
alter table osoba.rachunek alter column pochodzenie set default 'oswiadczenie';
create index rachunek_do_sprawdzenia on osoba.rachunek (jednostka_id, id) where pochodzenie = 'oswiadczenie' and sprawdzil is null and wycofano is null;
`;

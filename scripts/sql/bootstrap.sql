-- Roles, database and extensions that Ostoja needs before its first migration. Run once as a superuser; running again changes nothing
-- but passwords. On the embedded server `npm start` does it; on a server of your own: `npm run db:bootstrap` (README, "Own PostgreSQL").
--
-- Plain SQL for any client. Placeholders, each already quoted when it is filled in:
--   {database}                    name of the database, as an identifier          "ostoja"
--   {migrator_password}           password of the role that owns the schemas      'secret'
--   {api_password}                password of the role of apps/api                'secret'
--   {worker_password}             password of the role of apps/worker             'secret'
-- "-- @in <database>" says which database a section is run in; "may exist" lets the section fail because its object is there already.

-- @in postgres
do $$
declare
  role_name text;
begin
  foreach role_name in array array['ostoja_app', 'ostoja_migrator', 'ostoja_api', 'ostoja_worker'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I', role_name);
    end if;
  end loop;
end $$;
alter role ostoja_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
alter role ostoja_migrator login nosuperuser nobypassrls nocreatedb nocreaterole password {migrator_password};
alter role ostoja_api login nosuperuser nobypassrls nocreatedb nocreaterole password {api_password};
alter role ostoja_worker login nosuperuser nobypassrls nocreatedb nocreaterole password {worker_password};
grant ostoja_app to ostoja_api, ostoja_worker;

-- @in postgres, may exist
create database {database} owner ostoja_migrator template template0 encoding 'UTF8'
  locale_provider icu icu_locale 'pl-PL' locale 'C.UTF-8';

-- @in {database}
revoke all on database {database} from public;
grant connect on database {database} to ostoja_app;
revoke create on schema public from public;
create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;
create extension if not exists btree_gist schema public;

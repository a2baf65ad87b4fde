// npm run db:bootstrap: roles, database and extensions on a PostgreSQL server of your own.
// SUPERUSER_URL is the superuser's address; names of the database and passwords come from DATABASE_URL, DATABASE_URL_WORKER, DATABASE_URL_MIGRATOR.
import { install } from './lib/install.mjs';
import { Fault, main } from './lib/steps.mjs';

function required(name) {
  if (!URL.canParse(process.env[name] ?? '')) throw new Fault(`brak adresu PostgreSQL w zmiennej ${name}`);
  return new URL(process.env[name]);
}

await main(async () => {
  await install();
  const { bootstrapDatabase } = await import('./lib/bootstrap-database.mjs');
  const superuser = required('SUPERUSER_URL');
  const [api, worker, migrator] = ['DATABASE_URL', 'DATABASE_URL_WORKER', 'DATABASE_URL_MIGRATOR'].map(required);
  const connection = { host: superuser.hostname, port: Number(superuser.port || 5432), user: superuser.username, password: decodeURIComponent(superuser.password) };
  const password = (url) => decodeURIComponent(url.password);
  await bootstrapDatabase(connection, api.pathname.slice(1), { migrator: password(migrator), api: password(api), worker: password(worker) });
  console.log(`Baza ${api.pathname.slice(1)} jest gotowa na migracje.`);
});

import { migrate } from './migrate.js';

const migratorUrl = process.env['DATABASE_URL_MIGRATOR'];
if (!migratorUrl) {
  process.stderr.write('Brak DATABASE_URL_MIGRATOR: adresu bazy dla roli ostoja_migrator.\n');
  process.exit(1);
}
const done = await migrate({ migratorUrl });
for (const name of done) process.stdout.write(`${name}\n`);

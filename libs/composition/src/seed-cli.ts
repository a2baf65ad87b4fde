import { parseArgs } from 'node:util';
import { loadConfig } from '@ostoja/database';
import { seed } from './seed/seed.js';

const WHOLE_CITY = 33_197;
const DEFAULT_PEOPLE = 300;

/** `node seed-cli.js --people 300`: brings the synthetic city to so many people. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { people: { type: 'string', default: String(DEFAULT_PEOPLE) } } });
  const people = Number(values.people);
  if (!Number.isInteger(people) || people < 1 || people > WHOLE_CITY) throw new Error(`--people musi być liczbą od 1 do ${WHOLE_CITY}`);
  const migratorUrl = process.env['DATABASE_URL_MIGRATOR'];
  if (!migratorUrl) throw new Error('Brak DATABASE_URL_MIGRATOR: adresu bazy dla roli ostoja_migrator.');
  const result = await seed(loadConfig(process.env), migratorUrl, people);
  process.stdout.write(`dodano osoby z historią: ${result.historie}, inne osoby: ${result.osoby}, sprawy: ${result.sprawy}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
  process.exit(1);
});

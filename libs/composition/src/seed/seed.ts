import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, seedDemoAccounts, seedStructure } from '@ostoja/access';
import type { Config } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { EvidenceVault } from '@ostoja/osoba';
import { KatalogSpraw } from '@ostoja/postepowanie';
import { DataSource } from 'typeorm';
import { seedCity } from './city.js';
import { seedOffice } from './office.js';
import { openOffice } from './open-office.js';
import { seedStories } from './stories/tell.js';

export interface SeedResult {
  readonly osoby: number;
  readonly sprawy: number;
  readonly historie: number;
}

/**
 * Brings the database to so many people: the centre's structure and demo accounts, in an empty one the office's registers and people
 * with a story made through the API itself, and then the synthetic city. Repeating it adds only what is missing.
 */
export async function seed(config: Config, migratorUrl: string, people: number): Promise<SeedResult> {
  const migrator = await new DataSource({ type: 'postgres', url: migratorUrl }).initialize();
  try {
    await seedStructure(migrator);
    await seedDemoAccounts(migrator);
    const present = await countPeople(migrator);
    const result = present < people ? await seedPeople(config, migrator, people, present === 0) : { osoby: 0, sprawy: 0, historie: 0 };
    rememberAccounts(config.OSTOJA_DATA_DIR);
    return result;
  } finally {
    await migrator.destroy();
  }
}

async function seedPeople(config: Config, migrator: DataSource, people: number, isEmpty: boolean): Promise<SeedResult> {
  const { app, office } = await openOffice(config);
  try {
    const { today, ...law } = lawOf(app);
    if (isEmpty) await seedOffice(office, today);
    const historie = isEmpty ? await seedStories(office, today, join(config.OSTOJA_DATA_DIR, 'wyciagi-pokazowe')) : 0;
    const missing = people - (await countPeople(migrator));
    const city = await migrator.transaction((tx) => seedCity(tx, { people: missing, today, ...law }));
    return { ...city, historie };
  } finally {
    await app.close();
  }
}

async function countPeople(migrator: DataSource): Promise<number> {
  const [row] = await migrator.query<{ ile: number }[]>('select count(*)::int as ile from osoba.osoba');
  return row?.ile ?? 0;
}

function lawOf(app: INestApplicationContext) {
  const katalog = app.get(KatalogSpraw, { strict: false });
  return {
    today: app.get(Clock, { strict: false }).today(),
    vault: app.get(EvidenceVault, { strict: false }),
    procedura: katalog.getRodzaj('zasilek-celowy').procedura,
    klasaOf: katalog.getKlasaJrwa.bind(katalog),
  };
}

/** The start of the system reads the accounts from here; written last and in one step, so that a broken seed is done again. */
function rememberAccounts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const konta = DEMO_ACCOUNTS.filter(({ rodzaj }) => rodzaj !== 'zadanie').map(({ login, stanowisko }) => ({ login, opis: stanowisko }));
  const file = join(folder, 'demo-accounts.json');
  writeFileSync(`${file}.part`, JSON.stringify({ haslo: DEMO_PASSWORD, konta }, null, 2), { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

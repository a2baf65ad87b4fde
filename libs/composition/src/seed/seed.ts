import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, seedDemoAccounts, seedStructure } from '@ostoja/access';
import type { Config } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { EvidenceVault } from '@ostoja/osoba';
import { KatalogSpraw } from '@ostoja/postepowanie';
import { DataSource } from 'typeorm';
import { domainModules } from '../modules.js';
import { Actors } from './act.js';
import { seedCity } from './city.js';
import { seedOffice } from './office.js';
import { seedStories } from './stories.js';

@Module({})
class SeedModule {}

export interface SeedResult {
  readonly osoby: number;
  readonly sprawy: number;
  readonly historie: number;
}

/**
 * Fills an empty database: the centre's structure, demo accounts, the office's registers, people with a story made through the
 * application itself, and the synthetic city. A database that already has people is left as it is.
 */
export async function seed(config: Config, migratorUrl: string, people: number): Promise<SeedResult | null> {
  const migrator = await new DataSource({ type: 'postgres', url: migratorUrl }).initialize();
  try {
    await seedStructure(migrator);
    await seedDemoAccounts(migrator);
    const [existing] = await migrator.query<{ sa: boolean }[]>('select exists (select 1 from osoba.osoba) as sa');
    const result = existing?.sa ? null : await seedPeople(config, migrator, people);
    rememberAccounts(config.OSTOJA_DATA_DIR);
    return result;
  } finally {
    await migrator.destroy();
  }
}

async function seedPeople(config: Config, migrator: DataSource, people: number): Promise<SeedResult> {
  const app = await NestFactory.createApplicationContext({ module: SeedModule, imports: domainModules(config, 'ostoja-api') }, { logger: ['error'] });
  try {
    const actors = new Actors(app);
    await seedOffice(actors);
    const historie = await seedStories(actors);
    const city = await migrator.transaction((tx) => seedCity(tx, { people: Math.max(0, people - historie), ...lawOf(app) }));
    return { ...city, historie };
  } finally {
    await app.close();
  }
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

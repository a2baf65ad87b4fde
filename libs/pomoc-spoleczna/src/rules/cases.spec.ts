import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCases } from '@ostoja/law/testing';
import { pomocSpoleczna } from '../prawo.registry.js';
import { buildSnapshot } from '../swiadczenie.registry.js';

const subjects = { ...pomocSpoleczna, snapshot: buildSnapshot() };
for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.cases.yaml'))) runCases(join(__dirname, file), subjects);

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCases } from '@ostoja/law/testing';
import { buildSnapshot, swiadczenia, terminy, zasady } from '../prawo.registry.js';

const snapshot = buildSnapshot();
for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.cases.yaml'))) {
  runCases(join(__dirname, file), { swiadczenia, terminy, zasady, snapshot });
}

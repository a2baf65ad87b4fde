import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ParameterSnapshot } from '@ostoja/law';
import { runCases } from '@ostoja/law/testing';
import { wszystkieParametry } from '../parameters/index.js';
import { swiadczenia, terminy, zasady } from '../prawo.registry.js';

const snapshot = new ParameterSnapshot(wszystkieParametry);
for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.cases.yaml'))) {
  runCases(join(__dirname, file), { swiadczenia, terminy, zasady, snapshot });
}

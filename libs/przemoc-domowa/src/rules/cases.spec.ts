import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ParameterSnapshot } from '@ostoja/law';
import { runCases } from '@ostoja/law/testing';
import { przemocDomowa } from '../prawo.registry.js';

const { terminy, zasady, parametry } = przemocDomowa;
const snapshot = new ParameterSnapshot(parametry);
for (const file of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cases.yaml')).sort()) {
  runCases(join(__dirname, file), { terminy, zasady, snapshot });
}

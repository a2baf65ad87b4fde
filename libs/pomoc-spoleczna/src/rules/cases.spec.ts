import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCases } from '@ostoja/law/testing';
import { buildSnapshot, swiadczenia } from '../swiadczenie.registry.js';
import { swiadczeniaProcedury, terminyProcedury, zasadyProcedury } from './procedura.registry.js';

const snapshot = buildSnapshot();
const subjects = { swiadczenia: [...swiadczenia, ...swiadczeniaProcedury], terminy: terminyProcedury, zasady: zasadyProcedury, snapshot };
for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.cases.yaml'))) {
  runCases(join(__dirname, file), subjects);
}

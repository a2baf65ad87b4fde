import { ParameterSnapshot } from '@ostoja/law';
import { runAgreement } from '@ostoja/facts/testing';
import { wszystkieParametry } from '../parameters/index.js';
import { swiadczenia, terminy, zasady } from '../prawo.registry.js';

const snapshot = new ParameterSnapshot(wszystkieParametry);

runAgreement({ swiadczenia, terminy, zasady, snapshot, przypadkow: 200 });

import { ParameterSnapshot } from '@ostoja/law';
import { runAgreement } from '@ostoja/facts/testing';
import { wszystkieParametry } from '../parameters/index.js';
import { swiadczenia, terminy, zasady } from '../prawo.registry.js';

const snapshot = new ParameterSnapshot(wszystkieParametry);

jest.setTimeout(60_000);
runAgreement({ swiadczenia, snapshot, przypadkow: 300 });
runAgreement({ terminy, zasady, snapshot, przypadkow: 200 });

import { runAgreement } from '@ostoja/facts/testing';
import { buildSnapshot, swiadczenia, terminy, zasady } from '../prawo.registry.js';

runAgreement({ swiadczenia, terminy, zasady, snapshot: buildSnapshot(), przypadkow: 200 });

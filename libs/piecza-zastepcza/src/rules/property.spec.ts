import { runAgreement } from '@ostoja/facts/testing';
import { buildSnapshot, swiadczenia, terminy } from '../prawo.registry.js';

runAgreement({ swiadczenia, terminy, snapshot: buildSnapshot(), przypadkow: 200 });

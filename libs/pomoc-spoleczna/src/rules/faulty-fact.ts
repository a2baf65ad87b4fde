import { faultyFactOf } from '@ostoja/facts';

/** The error for facts that contradict each other or are missing although the rule needs them. */
export const faultyFact = faultyFactOf('POMOC_SPOLECZNA');

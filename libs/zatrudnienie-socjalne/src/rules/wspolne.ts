import { faultyFactOf } from '@ostoja/facts';

/** A fact that contradicts another or is missing although the rule needs it. */
export const faultyFact = faultyFactOf('ZATRUDNIENIE_SOCJALNE');

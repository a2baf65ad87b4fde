import type { FaktyZdarzenia, Swiadczenie, Termin, Zasada } from '@ostoja/law';

/** Amounts that follow from the procedure: undue benefits, interest, refunds and deductions. */
export const swiadczeniaProcedury: readonly Swiadczenie<object>[] = [];

/** Terms of the procedure: interview, code of administrative procedure, courts, limitation. */
export const terminyProcedury: readonly Termin<FaktyZdarzenia>[] = [];

/** Yes-or-no rules of the procedure: who may start it, which gmina is proper, what needs a decision. */
export const zasadyProcedury: readonly Zasada<object>[] = [];

import { Operacja } from './ksiega/operacja.entity.js';
import { Zapis } from './ksiega/zapis.entity.js';
import { planEntities } from './plan/plan.entities.js';

export * from './finanse.module.js';
export * from './finanse.permissions.js';
export * from './finanse.policies.js';
export * from './ksiega/classified-amount.js';
export * from './ksiega/ledger.js';
export * from './ksiega/posting-kind.js';
export * from './plan/dokument/plan.service.js';
export * from './plan/linia-budzetowa.js';
export * from './plan/stan/plan.query.js';

export const finanseEntities = [Operacja, Zapis, ...planEntities];

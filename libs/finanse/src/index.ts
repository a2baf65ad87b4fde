import { Operacja } from './ksiega/operacja.entity.js';
import { Zapis } from './ksiega/zapis.entity.js';

export * from './finanse.module.js';
export * from './finanse.permissions.js';
export * from './finanse.policies.js';
export * from './ksiega/classified-amount.js';
export * from './ksiega/ledger.js';
export * from './ksiega/posting-kind.js';

export const finanseEntities = [Operacja, Zapis];

import { Eksport } from './eksport/eksport.entity.js';
import { Korekta } from './korekta/korekta.entity.js';
import { Operacja } from './ksiega/operacja.entity.js';
import { Zapis } from './ksiega/zapis.entity.js';
import { planEntities } from './plan/plan.entities.js';
import { Zamkniecie } from './zamkniecie/zamkniecie.entity.js';

export * from './finanse.module.js';
export * from './finanse.permissions.js';
export * from './finanse.policies.js';
export * from './ksiega/classified-amount.js';
export * from './ksiega/ledger.js';
export * from './ksiega/posting-kind.js';
export * from './ksiega/returned-expense.js';
export * from './plan/dokument/plan.service.js';
export * from './plan/linia-budzetowa.js';
export * from './plan/stan/plan.query.js';
export * from './plan/stan/rezerwacja.service.js';
export * from './obroty/obroty.query.js';
export * from './sprawozdanie/rb28s.query.js';
export * from './zamkniecie/zamkniecie.port.js';

export const finanseEntities = [Operacja, Zapis, ...planEntities, Korekta, Zamkniecie, Eksport];

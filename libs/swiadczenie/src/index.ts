import { Obliczenie } from './obliczenie/obliczenie.entity.js';
import { Przyznanie } from './przyznanie/przyznanie.entity.js';

export { type RegisterAnswer, type RegisterQuestion, StateRegisterPort } from './obliczenie/state-register.port.js';
export { ObliczenieService } from './obliczenie/obliczenie.service.js';
export type { Zakres } from './obliczenie/obliczenie.entity.js';
export * from './przyznanie/przyznanie.entity.js';
export * from './przyznanie/przyznanie.service.js';
export * from './swiadczenie.module.js';
export * from './swiadczenie.permissions.js';
export * from './swiadczenie.policies.js';
export { SwiadczenieRegistry } from './swiadczenie.registry.js';

export const swiadczenieEntities = [Obliczenie, Przyznanie];

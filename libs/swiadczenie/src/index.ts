import { Obliczenie } from './obliczenie/obliczenie.entity.js';

export { type RegisterAnswer, type RegisterQuestion, StateRegisterPort } from './obliczenie/state-register.port.js';
export * from './swiadczenie.module.js';
export * from './swiadczenie.permissions.js';
export * from './swiadczenie.policies.js';

export const swiadczenieEntities = [Obliczenie];

export * from './definition.js';
export * from './swiadczenie.module.js';
export * from './swiadczenie.registry.js';

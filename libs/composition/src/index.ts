export * from './domeny.js';
export * from './migrate.js';
export * from './modules.js';
export * from './reference.js';
export * from './registry.js';
export * from './seed/office.js';
export * from './seed/office-client.js';
export * from './seed/procedure.js';
export { seedMonth } from './seed/stories/tell.js';

export * from './base.entity.js';
export * from './config.js';
export * from './data-source.js';
export * from './database-error.js';
export * from './database.js';
export * from './database.module.js';
export * from './migrate.js';
export * from './principal.js';

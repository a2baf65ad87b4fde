export * from './jobs.module.js';
export * from './outbox.js';

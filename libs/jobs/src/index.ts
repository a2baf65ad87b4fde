export * from './jobs.module.js';
export * from './jobs.permissions.js';
export * from './jobs.policy.js';
export * from './outbox.js';
export { Delivery } from './queue/delivery.js';
export * from './queue/install-queue.js';
export * from './queue/job-registry.js';
export { JobRunner } from './queue/job-runner.js';

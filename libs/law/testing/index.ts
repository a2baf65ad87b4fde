export * from './run-cases.js';
export * from './sample-benefit.js';
export * from './sample-definitions.js';

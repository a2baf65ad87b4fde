export * from './run-cases.js';

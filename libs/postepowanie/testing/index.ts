export * from './builders.js';
export * from './centre.js';

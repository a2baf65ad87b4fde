export * from './dowod.js';

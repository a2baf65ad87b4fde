export * from './decyzja.js';

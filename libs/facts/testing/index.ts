export * from './agreement.js';
export * from './arbitrary-facts.js';

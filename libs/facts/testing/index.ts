export * from './agreement.js';
export * from './arbitrary-facts.js';
export * from './without-stacks.js';

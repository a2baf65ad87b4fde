export * from './builders.js';
export * from './desk.js';
export * from './payment-centre.js';
export * from './statements.js';

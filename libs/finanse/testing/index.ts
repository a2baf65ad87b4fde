export * from './builders.js';
export * from './ledger-centre.js';

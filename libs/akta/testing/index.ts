export * from './akta-desk.js';
export * from './builders.js';
export * from './stated-sprawy.js';

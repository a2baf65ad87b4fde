export * from './decyzja.js';
export * from './decyzja-ports.js';
export * from './builders.js';
export * from './sprawa-z-planem.js';
export * from './centre.js';
export * from './many-cases.js';
export * from './plan.js';
export * from './decyzja-desk.js';

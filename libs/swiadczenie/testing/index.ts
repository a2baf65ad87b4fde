export * from './zasilek-probny.js';
export * from './dowod.js';

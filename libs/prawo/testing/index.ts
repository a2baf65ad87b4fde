export * from './zasilek-probny.js';
export * from './domena-probna.js';

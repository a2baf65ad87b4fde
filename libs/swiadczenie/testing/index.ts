export * from './zasilek-probny.js';

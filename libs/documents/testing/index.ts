export * from './letter.js';
export * from './pdf-text.js';

export * from './fake-clamd.js';
export * from './docx-text.js';
export * from './letter.js';
export * from './pdf-text.js';

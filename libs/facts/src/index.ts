export * from './fact.decorators.js';
export * from './facts-schema.js';
export * from './prosty-termin.js';
export * from './sytuacja.js';

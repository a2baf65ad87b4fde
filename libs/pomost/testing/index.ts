export * from './pomost-desk.js';

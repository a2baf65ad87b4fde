export * from './claims-desk.js';

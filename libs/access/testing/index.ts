export * from './access-app.js';
export * from './centre.js';

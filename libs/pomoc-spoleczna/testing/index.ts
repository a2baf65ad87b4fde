export * from './arbitrary-family.js';
export * from './typical-cases.js';

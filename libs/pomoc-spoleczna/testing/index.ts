export * from './typical-cases.js';

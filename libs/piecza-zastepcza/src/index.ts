export { buildSnapshot, swiadczenia, terminy } from './prawo.registry.js';

export { buildSnapshot, swiadczenia, terminy, zasady } from './prawo.registry.js';

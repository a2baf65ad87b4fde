export { wszystkieParametry } from './parameters/index.js';
export { buildSnapshot, pieczaZastepcza } from './prawo.registry.js';

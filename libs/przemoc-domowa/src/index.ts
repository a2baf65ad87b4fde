export { przemocDomowa } from './prawo.registry.js';

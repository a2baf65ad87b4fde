export { wszystkieParametry } from './parameters/index.js';
export { listRodzajeDochodu, listSlownik } from './rules/rodzaj-dochodu.rule.js';
export { buildSnapshot, swiadczenia } from './swiadczenie.registry.js';

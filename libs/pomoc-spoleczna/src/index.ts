export { wszystkieParametry } from './parameters/index.js';
export { listRodzajeDochodu, listSlownik } from './rules/rodzaj-dochodu.rule.js';
export { pomocSpoleczna } from './prawo.registry.js';
export { buildSnapshot, swiadczenia, swiadczeniaSpraw } from './swiadczenie.registry.js';
export { pomocSpolecznaEntities } from './pomoc-spoleczna.entities.js';
export { PomocSpolecznaModule } from './pomoc-spoleczna.module.js';
export { RealizacjaModule } from './realizacja/realizacja.module.js';
export { pomocSpolecznaPermissions } from './pomoc-spoleczna.permissions.js';
export { pomocSpolecznaPolicies } from './pomoc-spoleczna.policy.js';

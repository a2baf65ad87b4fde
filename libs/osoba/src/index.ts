import './osoba.constraints.js';
export { osobaEntities } from './osoba.entities.js';
export { osobaPermissions } from './osoba.permissions.js';
export { osobaPolicies } from './osoba.policies.js';

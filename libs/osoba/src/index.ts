import './osoba.constraints.js';

export { OpiekaService } from './opieka/opieka.service.js';
export type { Identity } from './osoba/identity.js';
export { OsobaService } from './osoba/osoba.service.js';
export { osobaEntities } from './osoba.entities.js';
export { OsobaModule } from './osoba.module.js';
export { osobaPermissions } from './osoba.permissions.js';
export { osobaPolicies } from './osoba.policies.js';

import './osoba.constraints.js';

export { DaneOsobyService } from './dane/dane-osoby.service.js';
export { type Change, type Correction, DowodService, type EvidenceQuestion, type NewDowod } from './dowod/dowod.service.js';
export type { Evidence, EvidenceAnswer, EvidenceQuery } from './dowod/evidence.js';
export { EvidenceVault } from './dowod/evidence-vault.js';
export type { EvidenceKind, Okres } from './dowod/kind/evidence-kind.js';
export { EvidenceKindRegistry } from './dowod/kind/evidence-kind.registry.js';
export { GospodarstwoService, type NowyCzlonek } from './gospodarstwo/gospodarstwo.service.js';
export type { Czlonek, Sklad } from './gospodarstwo/sklad.js';
export { OpiekaService } from './opieka/opieka.service.js';
export type { Identity } from './osoba/identity.js';
export { OsobaService } from './osoba/osoba.service.js';
export { osobaEntities } from './osoba.entities.js';
export { OsobaModule } from './osoba.module.js';
export { osobaPermissions } from './osoba.permissions.js';
export { osobaPolicies } from './osoba.policies.js';

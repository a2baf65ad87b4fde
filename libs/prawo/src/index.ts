import { WartoscParametru } from './wartosc/wartosc-parametru.entity.js';

export { KrokResponse, ParametrResponse, PrzyczynaResponse, WyjasnienieResponse } from './definicja/trace.dto.js';
export { findSlownik } from './definicja/slownik.js';
export * from './prawo.module.js';
export * from './prawo.permissions.js';
export * from './prawo.policies.js';
export { PrawoRegistry } from './prawo.registry.js';
export { type Ocena, type Rozpoznanie, screen } from './rozpoznanie/screen.js';
export { SnapshotSource } from './snapshot/snapshot-source.js';

export const prawoEntities = [WartoscParametru];

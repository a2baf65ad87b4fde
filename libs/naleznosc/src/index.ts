import { DecyzjaNaleznosci } from './decyzja/decyzja-naleznosci.entity.js';
import { RataSplaty } from './decyzja/rata-splaty.entity.js';
import { Naleznosc } from './naleznosc/naleznosc.entity.js';
import { Potracenie } from './potracenie/potracenie.entity.js';
import { Pouczenie } from './pouczenie/pouczenie.entity.js';
import { Ruch } from './rozliczenie/ruch.entity.js';
import { Wezwanie } from './wezwanie/wezwanie.entity.js';

export { formatNumer } from './naleznosc/naleznosc.entity.js';
export { NaleznoscService } from './naleznosc/naleznosc.service.js';
export * from './naleznosc.module.js';
export * from './naleznosc.permissions.js';
export * from './naleznosc.policies.js';

export const naleznoscEntities = [Naleznosc, Ruch, Pouczenie, DecyzjaNaleznosci, RataSplaty, Wezwanie, Potracenie];

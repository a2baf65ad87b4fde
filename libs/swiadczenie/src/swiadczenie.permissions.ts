import type { Permission, Rola } from '@ostoja/access';

const CALCULATES: Rola[] = ['specjalista-swiadczen', 'pracownik-socjalny'];

/** Calculations in cases; the open calculators need no permission. */
export const swiadczeniePermissions: Permission[] = [
  { kod: 'swiadczenie:obliczenie:create', opis: 'Obliczanie świadczeń w sprawach', role: CALCULATES },
  { kod: 'swiadczenie:obliczenie:read', opis: 'Podgląd obliczeń z uzasadnieniem', role: [...CALCULATES, 'kierownik-filii', 'dyrektor', 'zadanie'] },
];

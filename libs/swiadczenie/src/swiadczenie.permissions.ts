import type { Permission, Rola } from '@ostoja/access';

const CALCULATES: Rola[] = ['specjalista-swiadczen', 'pracownik-socjalny'];

/** Calculations in cases and what was granted otherwise than in money; the open calculators need no permission. */
export const swiadczeniePermissions: Permission[] = [
  { kod: 'swiadczenie:obliczenie:create', opis: 'Obliczanie świadczeń w sprawach', role: CALCULATES },
  { kod: 'swiadczenie:obliczenie:read', opis: 'Podgląd obliczeń z uzasadnieniem', role: [...CALCULATES, 'kierownik-filii', 'dyrektor', 'zadanie'] },
  { kod: 'swiadczenie:przyznanie:read', opis: 'Podgląd przyznanych świadczeń niepieniężnych', role: [...CALCULATES, 'kierownik-filii', 'dyrektor', 'informacja', 'zadanie'] },
  { kod: 'swiadczenie:przyznanie:create', opis: 'Przekazanie świadczeń niepieniężnych do realizacji', role: [...CALCULATES, 'kierownik-filii', 'informacja', 'zadanie'] },
  { kod: 'swiadczenie:przyznanie:update', opis: 'Zakończenie świadczeń niepieniężnych', role: ['specjalista-swiadczen', 'kierownik-filii', 'zadanie'] },
];

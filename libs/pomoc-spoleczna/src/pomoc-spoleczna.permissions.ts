import type { Permission } from '@ostoja/access';
import { pracaSocjalnaPermissions } from './praca-socjalna/praca-socjalna.permissions.js';

/** Permissions of social assistance. Only a social worker interviews; those who run and decide the case read what was established. */
export const pomocSpolecznaPermissions: Permission[] = [
  { kod: 'pomoc-spoleczna:wywiad:read', opis: 'Podgląd wywiadów środowiskowych', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'dyrektor'] },
  { kod: 'pomoc-spoleczna:wywiad:write', opis: 'Prowadzenie wywiadów środowiskowych', role: ['pracownik-socjalny'] },
  { kod: 'pomoc-spoleczna:plan:approve', opis: 'Zatwierdzanie planu pomocy z wywiadu', role: ['kierownik-filii'] },
  ...pracaSocjalnaPermissions,
];

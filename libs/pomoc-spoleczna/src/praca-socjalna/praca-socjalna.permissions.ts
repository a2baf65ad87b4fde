import type { Permission } from '@ostoja/access';

/** Social work is between the social worker and the family; the head supervises. Others see numbers, contracts, and what was passed to the file of a case. */
export const pracaSocjalnaPermissions: Permission[] = [
  { kod: 'pomoc-spoleczna:usluga:read', opis: 'Podgląd usług pracy socjalnej udzielonych osobom i rodzinom', role: ['pracownik-socjalny', 'kierownik-filii'] },
  { kod: 'pomoc-spoleczna:usluga:write', opis: 'Odnotowywanie usług udzielanych bez decyzji', role: ['pracownik-socjalny', 'kierownik-filii'] },
  { kod: 'pomoc-spoleczna:zestawienie:read', opis: 'Zestawienia liczbowe pracy socjalnej i kontraktów', role: ['pracownik-socjalny', 'kierownik-filii', 'dyrektor'] },
  { kod: 'pomoc-spoleczna:notatka:read', opis: 'Podgląd notatek z pracy socjalnej', role: ['pracownik-socjalny', 'kierownik-filii'] },
  { kod: 'pomoc-spoleczna:notatka:write', opis: 'Pisanie notatek z pracy socjalnej', role: ['pracownik-socjalny'] },
  { kod: 'pomoc-spoleczna:notatka:pass', opis: 'Przekazywanie notatek z pracy socjalnej do akt sprawy', role: ['pracownik-socjalny', 'kierownik-filii'] },
  { kod: 'pomoc-spoleczna:notatka-przekazana:read', opis: 'Podgląd notatek przekazanych do akt sprawy', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'dyrektor'] },
  { kod: 'pomoc-spoleczna:kontrakt:read', opis: 'Podgląd kontraktów socjalnych', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'dyrektor'] },
  { kod: 'pomoc-spoleczna:kontrakt:write', opis: 'Zawieranie, ocena i kończenie kontraktów socjalnych', role: ['pracownik-socjalny'] },
];

import type { Permission, Rola } from '@ostoja/access';

const caseWorkers: Rola[] = ['specjalista-swiadczen', 'pracownik-socjalny', 'kierownik-filii'];

/** Permissions about who acts in a case and who must not. */
export const obsadaPermissions: Permission[] = [
  { kod: 'postepowanie:wylaczenie:read', opis: 'Podgląd wyłączeń w sprawach', role: [...caseWorkers, 'dyrektor'] },
  { kod: 'postepowanie:wylaczenie:report', opis: 'Zgłaszanie wyłączeń, także własnych', role: [...caseWorkers, 'informacja', 'dyrektor'] },
  { kod: 'postepowanie:wylaczenie:decide', opis: 'Rozstrzyganie o wyłączeniu pracowników', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'postepowanie:sprawa:move', opis: 'Przekazywanie spraw innej jednostce', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'postepowanie:przedstawiciel:read', opis: 'Podgląd przedstawicieli stron', role: [...caseWorkers, 'informacja', 'dyrektor', 'zadanie'] },
  { kod: 'postepowanie:przedstawiciel:write', opis: 'Wpisywanie przedstawicieli stron', role: [...caseWorkers, 'informacja'] },
];

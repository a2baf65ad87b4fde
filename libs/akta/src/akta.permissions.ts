import type { Permission, Rola } from '@ostoja/access';

const caseWorkers: Rola[] = ['specjalista-swiadczen', 'pracownik-socjalny', 'kierownik-filii'];
const office: Rola[] = [...caseWorkers, 'informacja', 'dyrektor'];

/** Papers and akta. Księgowość and administrator see nothing here. */
export const aktaPermissions: Permission[] = [
  { kod: 'akta:pismo:read', opis: 'Podgląd rejestru pism', role: [...office, 'zadanie'] },
  { kod: 'akta:pismo:register', opis: 'Rejestrowanie pism przychodzących i wychodzących', role: [...office, 'zadanie'] },
  { kod: 'akta:poza-aktami:read', opis: 'Podgląd pism trzymanych poza aktami (praca socjalna)', role: ['pracownik-socjalny', 'kierownik-filii'] },
  { kod: 'akta:akta:read', opis: 'Podgląd akt sprawy i ich spisu', role: office },
  { kod: 'akta:akta:write', opis: 'Włączanie pism do akt sprawy', role: [...office, 'zadanie'] },
  { kod: 'akta:udostepnienie:read', opis: 'Podgląd zapisów o udostępnieniu akt stronie', role: office },
  { kod: 'akta:udostepnienie:write', opis: 'Zapisywanie udostępnienia akt stronie', role: [...caseWorkers, 'informacja'] },
  { kod: 'akta:kopia:certify', opis: 'Poświadczanie kopii okazanych dokumentów', role: [...caseWorkers, 'informacja'] },
];

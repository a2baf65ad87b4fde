import type { Permission } from '@ostoja/access';
import { realizacjaPermissions } from './realizacja/realizacja.permissions.js';
import { pracaSocjalnaPermissions } from './praca-socjalna/praca-socjalna.permissions.js';
import { skladkaPermissions } from './skladka-zdrowotna/skladka.permissions.js';

/** Permissions of social assistance. Only a social worker interviews; those who run and decide the case read what was established. */
export const pomocSpolecznaPermissions: Permission[] = [
  { kod: 'pomoc-spoleczna:wywiad:read', opis: 'Podgląd wywiadów środowiskowych', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'dyrektor'] },
  { kod: 'pomoc-spoleczna:wywiad:write', opis: 'Prowadzenie wywiadów środowiskowych', role: ['pracownik-socjalny'] },
  { kod: 'pomoc-spoleczna:plan:approve', opis: 'Zatwierdzanie planu pomocy z wywiadu', role: ['kierownik-filii'] },
  { kod: 'pomoc-spoleczna:zlecenie-wywiadu:read', opis: 'Podgląd zleceń wywiadów', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'informacja', 'dyrektor'] },
  { kod: 'pomoc-spoleczna:zlecenie-wywiadu:create', opis: 'Rejestrowanie zleceń wywiadów', role: ['specjalista-swiadczen', 'kierownik-filii', 'informacja'] },
  { kod: 'pomoc-spoleczna:zlecenie-wywiadu:assign', opis: 'Przydzielanie zleconych wywiadów', role: ['kierownik-filii'] },
  { kod: 'pomoc-spoleczna:zlecenie-wywiadu:answer', opis: 'Odsyłanie zleconych wywiadów', role: ['kierownik-filii', 'specjalista-swiadczen'] },
  { kod: 'pomoc-spoleczna:wystapienie:read', opis: 'Podgląd wystąpień do innych ośrodków o wywiad', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'dyrektor'] },
  { kod: 'pomoc-spoleczna:wystapienie:write', opis: 'Występowanie do innych ośrodków o wywiad', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii'] },
  { kod: 'pomoc-spoleczna:formularz:read', opis: 'Odczyt formularzy wywiadu', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'dyrektor', 'administrator'] },
  { kod: 'pomoc-spoleczna:formularz:write', opis: 'Przygotowanie wersji formularza wywiadu', role: ['administrator', 'kierownik-filii', 'dyrektor'] },
  { kod: 'pomoc-spoleczna:formularz:release', opis: 'Zwalnianie wersji formularza wywiadu', role: ['kierownik-filii', 'dyrektor'] },
  ...pracaSocjalnaPermissions,
  ...realizacjaPermissions,
  ...skladkaPermissions,
];

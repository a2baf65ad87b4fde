import type { Permission } from '@ostoja/access';

/** Who may see and add files. Files of the bank hold payees of many people and belong to bookkeeping alone. */
export const documentsPermissions: Permission[] = [
  { kod: 'documents:dokument:read', opis: 'Otwieranie pism i załączników spraw', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'informacja', 'dyrektor'] },
  { kod: 'documents:dokument:create', opis: 'Dołączanie plików i tworzenie pism', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'informacja', 'dyrektor', 'zadanie'] },
  { kod: 'documents:dokument:open-waiting', opis: 'Otwieranie plików, które czekają na skaner antywirusowy', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'documents:dokument:scan', opis: 'Sprawdzanie plików skanerem antywirusowym', role: ['zadanie'] },
  { kod: 'documents:plik-bankowy:read', opis: 'Otwieranie plików przelewów', role: ['ksiegowosc-wysylka'] },
  { kod: 'documents:plik-bankowy:create', opis: 'Tworzenie plików przelewów', role: ['ksiegowosc-wysylka'] },
  { kod: 'documents:pismo-bankowe:read', opis: 'Otwieranie wyciągów bankowych i wniosków do banków', role: ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka', 'glowny-ksiegowy'] },
  { kod: 'documents:pismo-bankowe:create', opis: 'Zapisywanie wyciągów bankowych i wniosków do banków', role: ['ksiegowosc-przygotowanie'] },
];

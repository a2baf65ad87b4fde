import type { Permission, Rola } from '@ostoja/access';

const BOOKKEEPING: readonly Rola[] = ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka'];
const BRANCH: readonly Rola[] = ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'informacja', 'zadanie'];

/** Branches see the payments of their cases; bookkeeping sees payments of the whole centre and nothing else of the cases. */
export const wyplataPermissions: Permission[] = [
  { kod: 'wyplata:tytul:read', opis: 'Wgląd w wypłaty osób', role: [...BRANCH, ...BOOKKEEPING] },
  { kod: 'wyplata:tytul:create', opis: 'Przekazanie decyzji do wypłaty', role: ['specjalista-swiadczen', 'kierownik-filii', 'informacja', 'zadanie'] },
  { kod: 'wyplata:tytul:update', opis: 'Wstrzymanie i zakończenie wypłaty', role: ['specjalista-swiadczen', 'kierownik-filii', 'zadanie'] },
  { kod: 'wyplata:ksiegowosc:read', opis: 'Wgląd w wypłaty całego ośrodka', role: BOOKKEEPING },
  { kod: 'wyplata:lista:read', opis: 'Wgląd w listy wypłat', role: [...BOOKKEEPING, 'kierownik-filii'] },
  { kod: 'wyplata:lista:prepare', opis: 'Przygotowanie listy wypłat', role: ['ksiegowosc-przygotowanie'] },
  { kod: 'wyplata:lista:approve', opis: 'Zatwierdzenie listy wypłat', role: ['ksiegowosc-zatwierdzanie'] },
  { kod: 'wyplata:lista:send', opis: 'Przekazanie listy wypłat do banku', role: ['ksiegowosc-wysylka'] },
  { kod: 'wyplata:rachunek-platnika:read', opis: 'Wgląd w rachunki bankowe ośrodka', role: [...BOOKKEEPING, 'administrator'] },
  { kod: 'wyplata:rachunek-platnika:write', opis: 'Zmiana rachunków bankowych ośrodka', role: ['administrator'] },
];

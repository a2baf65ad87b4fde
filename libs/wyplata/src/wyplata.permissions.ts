import type { Permission, Rola } from '@ostoja/access';
import { kasaPermissions } from './kasa/kasa.permissions.js';
import { wyciagPermissions } from './wyciag/wyciag.permissions.js';

const BOOKKEEPING: readonly Rola[] = ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka', 'glowny-ksiegowy'];
const BRANCH: readonly Rola[] = ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'informacja', 'zadanie'];

/** Branches see the payments of their cases; bookkeeping sees payments of the whole centre and nothing else of the cases. */
export const wyplataPermissions: Permission[] = [
  ...wyciagPermissions,
  { kod: 'wyplata:tytul:read', opis: 'Wgląd w wypłaty osób', role: [...BRANCH, ...BOOKKEEPING] },
  { kod: 'wyplata:tytul:create', opis: 'Przekazanie decyzji do wypłaty', role: ['specjalista-swiadczen', 'kierownik-filii', 'informacja', 'zadanie'] },
  { kod: 'wyplata:tytul:update', opis: 'Wstrzymanie i zakończenie wypłaty', role: ['specjalista-swiadczen', 'kierownik-filii', 'zadanie'] },
  { kod: 'wyplata:ksiegowosc:read', opis: 'Wgląd w wypłaty całego ośrodka', role: [...BOOKKEEPING, 'dyrektor', 'kasjer'] },
  { kod: 'wyplata:lista:read', opis: 'Wgląd w listy wypłat', role: [...BOOKKEEPING, 'kierownik-filii', 'informacja', 'dyrektor'] },
  { kod: 'wyplata:lista:prepare', opis: 'Przygotowanie listy wypłat', role: ['ksiegowosc-przygotowanie', 'informacja'] },
  { kod: 'wyplata:praca:read', opis: 'Wgląd w postęp własnych długich prac', role: [...BOOKKEEPING, 'informacja'] },
  { kod: 'wyplata:lista:check', opis: 'Sprawdzenie listy wypłat pod względem merytorycznym', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'wyplata:lista:verify', opis: 'Sprawdzenie listy wypłat pod względem formalno-rachunkowym', role: ['ksiegowosc-zatwierdzanie'] },
  { kod: 'wyplata:lista:control', opis: 'Wstępna kontrola listy wypłat (art. 54 ustawy o finansach publicznych)', role: ['glowny-ksiegowy'] },
  { kod: 'wyplata:lista:approve', opis: 'Zatwierdzenie listy wypłat', role: ['dyrektor'] },
  { kod: 'wyplata:lista:send', opis: 'Podpis bankowy i przekazanie listy wypłat do banku', role: ['ksiegowosc-wysylka'] },
  { kod: 'wyplata:karta:read', opis: 'Wgląd w karty przedpłacone', role: [...BOOKKEEPING, 'pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'informacja'] },
  { kod: 'wyplata:karta:write', opis: 'Zamawianie, wydawanie i blokowanie kart przedpłaconych', role: ['ksiegowosc-przygotowanie', 'specjalista-swiadczen', 'kierownik-filii', 'informacja'] },
  { kod: 'wyplata:awaria-kart:create', opis: 'Przeniesienie wypłat z kart na inny sposób wypłaty po awarii', role: ['ksiegowosc-przygotowanie'] },
  ...kasaPermissions,
  { kod: 'wyplata:rachunek-platnika:read', opis: 'Wgląd w rachunki bankowe ośrodka', role: [...BOOKKEEPING, 'administrator'] },
  { kod: 'wyplata:rachunek-platnika:write', opis: 'Zmiana rachunków bankowych ośrodka', role: ['administrator'] },
];

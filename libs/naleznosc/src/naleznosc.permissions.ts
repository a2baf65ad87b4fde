import type { Permission, Rola } from '@ostoja/access';

/** Whoever keeps the books of the whole centre, approves lists or hands money out. */
const BOOKKEEPING: readonly Rola[] = ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka', 'glowny-ksiegowy', 'dyrektor', 'kasjer'];

const BRANCH: readonly Rola[] = ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'informacja'];

/** Branches establish the claims of their cases; bookkeeping sees what is owed and enters what is paid. */
export const naleznoscPermissions: Permission[] = [
  { kod: 'naleznosc:naleznosc:read', opis: 'Wgląd w należności osób', role: [...BRANCH, ...BOOKKEEPING] },
  { kod: 'naleznosc:decyzja:read', opis: 'Wgląd w decyzje o należnościach i w pouczenia', role: [...BRANCH, 'dyrektor'] },
  { kod: 'naleznosc:ksiegowosc:read', opis: 'Wgląd w należności całego ośrodka', role: BOOKKEEPING },
  { kod: 'naleznosc:naleznosc:create', opis: 'Przygotowywanie należności i decyzji o nich', role: ['pracownik-socjalny', 'specjalista-swiadczen'] },
  { kod: 'naleznosc:pouczenie:create', opis: 'Zapisywanie pouczeń o obowiązku zgłaszania zmian', role: ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'informacja'] },
  { kod: 'naleznosc:decyzja:sign', opis: 'Podpisywanie decyzji o należnościach i zarządzanie potrąceń', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'naleznosc:windykacja:create', opis: 'Upomnienia, tytuły wykonawcze i odpisanie przedawnionych należności', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'naleznosc:wplata:create', opis: 'Zapisywanie wpłat na należności i ich cofanie', role: ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'glowny-ksiegowy', 'kasjer'] },
  { kod: 'naleznosc:rozliczenie:create', opis: 'Zmiany salda należności przez listy wypłat i wyciągi', role: [...BOOKKEEPING, 'zadanie'] },
  { kod: 'naleznosc:potracenie:create', opis: 'Potrącenia na przygotowanych listach wypłat', role: [...BOOKKEEPING, 'informacja', 'kierownik-filii', 'zadanie'] },
];

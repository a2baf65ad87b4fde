import type { Permission, Rola } from '@ostoja/access';

/** Whoever keeps the books of the whole centre. */
const BOOKKEEPING: readonly Rola[] = ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka', 'glowny-ksiegowy'];

export const finansePermissions: Permission[] = [
  { kod: 'finanse:ksiega:read', opis: 'Wgląd w księgę', role: [...BOOKKEEPING, 'dyrektor'] },
  { kod: 'finanse:zapis:create', opis: 'Zapisy w księdze ze zdarzeń całego ośrodka', role: [...BOOKKEEPING, 'kasjer', 'dyrektor'] },
  { kod: 'finanse:zapis-komorki:create', opis: 'Zapisy w księdze ze zdarzeń własnej komórki', role: ['specjalista-swiadczen', 'kierownik-filii', 'informacja', 'zadanie'] },
  { kod: 'finanse:sprawozdanie:read', opis: 'Wgląd w sprawozdania finansowe', role: [...BOOKKEEPING, 'dyrektor'] },
  { kod: 'finanse:korekta:create', opis: 'Zgłoszenie korekty w księdze', role: ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'glowny-ksiegowy'] },
  { kod: 'finanse:korekta:approve', opis: 'Zatwierdzenie cudzej korekty w księdze', role: ['ksiegowosc-zatwierdzanie', 'glowny-ksiegowy'] },
  { kod: 'finanse:zamkniecie:create', opis: 'Zamknięcie miesiąca', role: ['glowny-ksiegowy'] },
  { kod: 'finanse:eksport:create', opis: 'Plik księgi dla systemu księgowego', role: ['ksiegowosc-zatwierdzanie', 'glowny-ksiegowy'] },
  { kod: 'finanse:plan:read', opis: 'Wgląd w plan finansowy i zaangażowanie', role: [...BOOKKEEPING, 'dyrektor'] },
  { kod: 'finanse:srodki:read', opis: 'Wgląd w pieniądze, które zostały w planie na przygotowaną decyzję', role: [...BOOKKEEPING, 'dyrektor', 'kierownik-filii', 'specjalista-swiadczen'] },
  { kod: 'finanse:plan:create', opis: 'Wprowadzanie planu finansowego i jego zmian', role: ['glowny-ksiegowy'] },
  { kod: 'finanse:plan:approve', opis: 'Zatwierdzanie planu finansowego i jego zmian', role: ['dyrektor'] },
  { kod: 'finanse:limit:create', opis: 'Ustalanie limitów wydatków komórek', role: ['glowny-ksiegowy'] },
  { kod: 'finanse:przekroczenie:create', opis: 'Decyzja o zaangażowaniu ponad plan', role: ['glowny-ksiegowy', 'dyrektor'] },
];

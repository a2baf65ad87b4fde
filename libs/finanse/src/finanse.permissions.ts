import type { Permission, Rola } from '@ostoja/access';

/** Whoever keeps the books of the whole centre. */
const BOOKKEEPING: readonly Rola[] = ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka', 'glowny-ksiegowy'];

export const finansePermissions: Permission[] = [
  { kod: 'finanse:ksiega:read', opis: 'Wgląd w księgę', role: BOOKKEEPING },
  { kod: 'finanse:zapis:create', opis: 'Zapisy w księdze ze zdarzeń całego ośrodka', role: [...BOOKKEEPING, 'kasjer', 'dyrektor'] },
  { kod: 'finanse:zapis-komorki:create', opis: 'Zapisy w księdze ze zdarzeń własnej komórki', role: ['specjalista-swiadczen', 'kierownik-filii', 'informacja', 'zadanie'] },
];

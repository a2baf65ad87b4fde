import type { Permission, Rola } from '@ostoja/access';

const BOOKKEEPING: readonly Rola[] = ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka', 'glowny-ksiegowy'];

/** The bank's answer is bookkeeping's; of payments that came back the branches learn those of their cases. */
export const wyciagPermissions: Permission[] = [
  { kod: 'wyplata:wyciag:read', opis: 'Wgląd w wyciągi bankowe', role: BOOKKEEPING },
  { kod: 'wyplata:wyciag:write', opis: 'Wczytywanie wyciągów i wyjaśnianie operacji', role: ['ksiegowosc-przygotowanie'] },
  { kod: 'wyplata:zwrot:read', opis: 'Wgląd w zwroty wypłat z banku', role: [...BOOKKEEPING, 'pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii', 'informacja'] },
  { kod: 'wyplata:zwrot:update', opis: 'Wyjaśnianie zwrotów wypłat z banku', role: ['specjalista-swiadczen', 'kierownik-filii', 'informacja', 'ksiegowosc-przygotowanie'] },
];

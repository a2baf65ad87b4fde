import type { Permission } from '@ostoja/access';

/** The desk hands out; whoever keeps the books sees what it did. Authorisations are written down and compared in the branch. */
export const kasaPermissions: Permission[] = [
  { kod: 'wyplata:kasa:read', opis: 'Wgląd w kasę i raporty kasowe', role: ['kasjer', 'glowny-ksiegowy', 'ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie'] },
  { kod: 'wyplata:kasa:write', opis: 'Wydawanie wypłat w kasie i zamykanie dnia', role: ['kasjer'] },
  { kod: 'wyplata:upowaznienie:write', opis: 'Upoważnienia do odbioru wypłat i ich sprawdzanie', role: ['specjalista-swiadczen', 'kierownik-filii', 'informacja'] },
];

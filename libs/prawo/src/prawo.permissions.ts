import type { Permission } from '@ostoja/access';

/** Values of the law come into force in the centre by two pairs of eyes: one person loads, another releases. */
export const prawoPermissions: Permission[] = [
  { kod: 'prawo:parametr:read', opis: 'Podgląd wczytanych wartości parametrów ustawowych', role: ['administrator', 'kierownik-filii', 'dyrektor'] },
  { kod: 'prawo:parametr:load', opis: 'Wczytywanie wartości parametrów ustawowych', role: ['administrator', 'kierownik-filii'] },
  { kod: 'prawo:parametr:release', opis: 'Zwalnianie i odrzucanie wczytanych wartości parametrów ustawowych', role: ['kierownik-filii', 'dyrektor'] },
];

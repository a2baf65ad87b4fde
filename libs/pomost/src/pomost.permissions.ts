import type { Permission, Rola } from '@ostoja/access';

const BRANCH: Rola[] = ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii'];

/** The administrator moves data without seeing them: files are read by the job, and people see numbers of lines and what is wrong with them. */
export const pomostPermissions: Permission[] = [
  { kod: 'pomost:import:read', opis: 'Podgląd importów z POMOST i ich wyniku', role: ['administrator', 'zadanie'] },
  { kod: 'pomost:import:create', opis: 'Wczytywanie i zatwierdzanie plików z POMOST', role: ['administrator'] },
  { kod: 'pomost:import:process', opis: 'Wykonywanie importu z POMOST', role: ['zadanie'] },
  { kod: 'pomost:decyzja:read', opis: 'Podgląd danych sprawy prowadzonej w POMOST', role: BRANCH },
  { kod: 'pomost:sprawa:switch', opis: 'Zmiana systemu, który prowadzi sprawę', role: ['kierownik-filii'] },
  { kod: 'pomost:roznica:write', opis: 'Rozstrzyganie różnic między POMOST a Ostoją', role: ['specjalista-swiadczen', 'kierownik-filii'] },
  { kod: 'pomost:porownanie:write', opis: 'Porównywanie list wypłat z POMOST', role: ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie'] },
];

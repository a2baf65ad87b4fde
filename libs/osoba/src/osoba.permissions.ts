import type { Permission, Rola } from '@ostoja/access';

const SOCIAL_WORK: Rola[] = ['pracownik-socjalny', 'specjalista-swiadczen', 'kierownik-filii'];
const DESK: Rola[] = [...SOCIAL_WORK, 'informacja'];
const ACCOUNTING: Rola[] = ['ksiegowosc-przygotowanie', 'ksiegowosc-zatwierdzanie', 'ksiegowosc-wysylka'];

/**
 * What may be done with the data of people. The administrator and the data-protection officer hold none of it: they run the system and
 * watch its log, they have no business with the files.
 */
export const osobaPermissions: Permission[] = [
  { kod: 'osoba:osoba:read', opis: 'Wyszukiwanie osób i odczyt ich tożsamości w całym ośrodku', role: [...DESK, ...ACCOUNTING, 'dyrektor', 'zadanie'] },
  { kod: 'osoba:osoba:write', opis: 'Rejestrowanie osób i poprawianie ich tożsamości', role: [...DESK, 'zadanie'] },
  { kod: 'osoba:scalenie:write', opis: 'Scalanie dwóch zapisów tej samej osoby i cofanie scaleń', role: ['kierownik-filii'] },
  { kod: 'osoba:opieka:write', opis: 'Objęcie osoby i jej gospodarstwa opieką komórki', role: [...DESK, 'zadanie'] },
  { kod: 'osoba:dane:read', opis: 'Odczyt adresów, kontaktów, rachunków i gospodarstw', role: [...DESK, 'dyrektor', 'zadanie'] },
  { kod: 'osoba:dane:write', opis: 'Zapis adresów, kontaktów, rachunków i gospodarstw', role: [...DESK, 'zadanie'] },
  { kod: 'osoba:rachunek:verify', opis: 'Sprawdzenie rachunku z oświadczeniem klienta', role: ['specjalista-swiadczen', 'kierownik-filii', 'informacja'] },
  { kod: 'osoba:dowod:read', opis: 'Odczyt dowodów: dochodów i okoliczności', role: [...SOCIAL_WORK, 'dyrektor', 'zadanie'] },
  { kod: 'osoba:dowod:write', opis: 'Zapis dowodów: dochodów i okoliczności', role: SOCIAL_WORK },
];

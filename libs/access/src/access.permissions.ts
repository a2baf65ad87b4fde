import { type Permission, ROLE, type Rola } from './permission.js';

const everyRole = Object.keys(ROLE) as Rola[];
/** People and programs of other institutions. */
const OUTSIDE: ReadonlySet<Rola> = new Set(['klient-integracyjny', 'partner', 'uslugodawca']);

/** Users and settings belong to the administrator, who sees no case. Partners and their programs do not browse the staff. */
export const accessPermissions: Permission[] = [
  { kod: 'access:komorka:read', opis: 'Podgląd struktury organizacyjnej ośrodka', role: everyRole },
  { kod: 'access:uzytkownik:read', opis: 'Podgląd pracowników, ich ról i zastępstw', role: everyRole.filter((rola) => !OUTSIDE.has(rola)) },
  { kod: 'access:uzytkownik:manage', opis: 'Zakładanie i wyłączanie kont, przydzielanie ról i zastępstw', role: ['administrator'] },
  { kod: 'access:wylaczenie:write', opis: 'Wyłączanie pracowników od załatwiania spraw', role: ['kierownik-filii', 'dyrektor'] },
  { kod: 'access:dopuszczenie:read', opis: 'Podgląd rejestru upoważnień do danych i zobowiązań do tajemnicy', role: ['administrator', 'dyrektor', 'kierownik-filii', 'inspektor-danych'] },
  { kod: 'access:dopuszczenie:write', opis: 'Prowadzenie rejestru upoważnień do danych i zobowiązań do tajemnicy', role: ['administrator', 'dyrektor'] },
  { kod: 'access:komorka:manage', opis: 'Zmiany w strukturze organizacyjnej ośrodka', role: ['administrator'] },
  { kod: 'access:rejon:manage', opis: 'Prowadzenie wykazu ulic i filii, które je obsługują', role: ['administrator', 'dyrektor', 'kierownik-filii'] },
];

import type { Permission } from './permission.js';

/** Users and settings belong to the administrator, who sees no case. */
export const accessPermissions: Permission[] = [
  { kod: 'access:uzytkownik:manage', opis: 'Zakładanie i wyłączanie kont, przydzielanie ról i zastępstw', role: ['administrator'] },
  { kod: 'access:komorka:manage', opis: 'Zmiany w strukturze organizacyjnej ośrodka', role: ['administrator'] },
];

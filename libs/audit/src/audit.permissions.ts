import type { Permission } from '@ostoja/access';

/** "Who looked at my file" is answered by the data-protection officer alone (art. 39 RODO). */
export const auditPermissions: Permission[] = [
  { kod: 'audit:dziennik:read', opis: 'Przeglądanie dziennika dostępu do danych', role: ['inspektor-danych'] },
];

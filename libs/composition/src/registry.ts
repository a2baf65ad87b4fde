import { accessPolicies, accessPermissions, isSelf, type Permission, type TablePolicy } from '@ostoja/access';
import { documentsEntities, documentsPermissions, documentsPolicies } from '@ostoja/documents';
import { Idempotencja } from '@ostoja/http';
import { osobaEntities, osobaPermissions, osobaPolicies } from '@ostoja/osoba';

const httpPolicies: TablePolicy[] = [
  { table: 'http.idempotencja', read: isSelf('uzytkownik_id'), insert: isSelf('uzytkownik_id'), update: isSelf('uzytkownik_id') },
];

/** Every table that the application maps. */
export const entities = [Idempotencja, ...documentsEntities, ...osobaEntities];

/** Who may see and change the rows of every table. */
export const policies: readonly TablePolicy[] = [...accessPolicies, ...httpPolicies, ...documentsPolicies, ...osobaPolicies];

/** Everything that may be permitted, with the roles that carry it. */
export const permissions: readonly Permission[] = [...accessPermissions, ...documentsPermissions, ...osobaPermissions];

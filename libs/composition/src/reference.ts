import { policyStatements } from '@ostoja/access';
import type { ReferenceSql } from '@ostoja/database';
import { queueStatements } from '@ostoja/jobs';
import { permissions, policies } from './registry.js';

/** Row-level security and role permissions, derived from code and renewed at every migration, so that code and database cannot drift. */
export function referenceSql(): ReferenceSql {
  const pairs = permissions.flatMap((permission) => permission.role.map((rola) => `('${rola}', '${permission.kod}')`));
  return {
    statements: [
      ...policies.flatMap(policyStatements),
      ...queueStatements,
      'delete from access.rola_uprawnienie',
      `insert into access.rola_uprawnienie (rola, uprawnienie) values ${pairs.join(', ')}`,
    ],
  };
}

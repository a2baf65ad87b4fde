import { has, type TablePolicy } from '@ostoja/access';

const inspects = has('audit:dziennik:read');

/** Nobody writes here directly: entries come through `audit.dopisz`. */
export const auditPolicies: TablePolicy[] = [
  { table: 'audit.wpis', read: inspects },
  { table: 'audit.glowa', read: inspects },
  { table: 'audit.zamkniecie', read: inspects },
];

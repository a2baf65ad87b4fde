import { anyOf, type TablePolicy } from '@ostoja/access';
import { caseRow } from '@ostoja/postepowanie';

const reads = caseRow('pomoc-spoleczna:wywiad:read');
const writes = caseRow('pomoc-spoleczna:wywiad:write');

/** Who may see and write which row of the schema `pomoc_spoleczna`. */
export const pomocSpolecznaPolicies: TablePolicy[] = [
  { table: 'pomoc_spoleczna.wywiad', read: reads, insert: writes, update: anyOf(writes, caseRow('pomoc-spoleczna:plan:approve')) },
  { table: 'pomoc_spoleczna.wywiad_sprawa', read: reads, insert: writes },
];

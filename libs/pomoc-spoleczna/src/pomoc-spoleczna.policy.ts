import { anyOf, caseRow, manyCasesRow, type TablePolicy } from '@ostoja/access';
import { pracaSocjalnaPolicies } from './praca-socjalna/praca-socjalna.policy.js';

const reads = manyCasesRow('pomoc-spoleczna:wywiad:read');
const writes = manyCasesRow('pomoc-spoleczna:wywiad:write');

/** Who may see and write which row of the schema `pomoc_spoleczna`. */
export const pomocSpolecznaPolicies: TablePolicy[] = [
  { table: 'pomoc_spoleczna.wywiad', read: reads, insert: writes, update: anyOf(writes, manyCasesRow('pomoc-spoleczna:plan:approve')) },
  { table: 'pomoc_spoleczna.wywiad_sprawa', read: caseRow('pomoc-spoleczna:wywiad:read'), insert: caseRow('pomoc-spoleczna:wywiad:write') },
  ...pracaSocjalnaPolicies,
];

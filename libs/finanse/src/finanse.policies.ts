import { anyOf, has, inUnit, type TablePolicy } from '@ostoja/access';

const keepsBooks = has('finanse:ksiega:read');
/** Every act that moves money or the duty to pay it leaves its entry. */
const posts = anyOf(has('finanse:zapis:create'), inUnit('komorka_id', 'finanse:zapis-komorki:create'));

/** Who may see and write which row of the schema `finanse`. The ledger is not even changed. */
export const finansePolicies: TablePolicy[] = [
  { table: 'finanse.operacja', read: keepsBooks, insert: posts },
  { table: 'finanse.zapis', read: keepsBooks, insert: posts },
];

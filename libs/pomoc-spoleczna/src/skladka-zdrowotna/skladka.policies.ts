import { has, type TablePolicy } from '@ostoja/access';

const passes = has('pomoc-spoleczna:rejestr-skladek:create');
const reads = has('pomoc-spoleczna:rejestr-skladek:read');

/** The register is the centre's, like a payment list: walls of cases would make it disagree with what ZUS was told. */
export const skladkaPolicies: TablePolicy[] = [
  { table: 'pomoc_spoleczna.platnik_skladek', read: reads, insert: has('pomoc-spoleczna:platnik-skladek:write') },
  { table: 'pomoc_spoleczna.rejestr_skladek', read: reads, insert: passes, update: has('pomoc-spoleczna:rejestr-skladek:pay') },
  { table: 'pomoc_spoleczna.skladka', read: has('pomoc-spoleczna:skladka:read'), insert: passes },
  { table: 'pomoc_spoleczna.plik_kedu', read: has('pomoc-spoleczna:kedu:read'), insert: passes },
];

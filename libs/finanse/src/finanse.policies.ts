import { anyOf, has, inUnit, type TablePolicy } from '@ostoja/access';

const keepsBooks = has('finanse:ksiega:read');
/** Every act that moves money or the duty to pay it leaves its entry. */
const posts = anyOf(has('finanse:zapis:create'), inUnit('komorka_id', 'finanse:zapis-komorki:create'));

/** Plan and limits with their use, by unit, would tell a branch of its sealed payments. */
const seesPlan = has('finanse:plan:read');

/** Who may see and write which row of the schema `finanse`. The ledger is not even changed. */
export const finansePolicies: TablePolicy[] = [
  { table: 'finanse.operacja', read: keepsBooks, insert: posts },
  { table: 'finanse.zapis', read: keepsBooks, insert: posts },
  { table: 'finanse.korekta', read: keepsBooks, insert: has('finanse:korekta:create'), update: has('finanse:korekta:approve') },
  { table: 'finanse.zamkniecie', read: keepsBooks, insert: has('finanse:zamkniecie:create') },
  { table: 'finanse.eksport', read: keepsBooks, insert: has('finanse:eksport:create') },
  { table: 'finanse.dokument_planu', read: anyOf(seesPlan, has('finanse:srodki:read')), insert: has('finanse:plan:create'), update: has('finanse:plan:approve') },
  { table: 'finanse.pozycja_planu', read: seesPlan, insert: has('finanse:plan:create') },
  { table: 'finanse.limit_wydatkow', read: seesPlan, insert: has('finanse:limit:create') },
  { table: 'finanse.przekroczenie_planu', read: seesPlan, insert: has('finanse:przekroczenie:create') },
  { table: 'finanse.zaangazowanie_linii', read: seesPlan },
];

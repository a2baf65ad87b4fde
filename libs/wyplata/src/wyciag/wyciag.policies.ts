import { allOf, anyOf, caseRow, existsRow, has, type TablePolicy } from '@ostoja/access';

const reads = has('wyplata:wyciag:read');
const writes = has('wyplata:wyciag:write');
/** What came back is seen by whoever sees the payment. */
const ofPayment = (permission: string) => existsRow('pozycja', 'wyplata.pozycja', 'pozycja_id', 'id', caseRow(permission));

/** Statements name payees of the whole centre and are bookkeeping's alone. Nothing is deleted. */
export const wyciagPolicies: TablePolicy[] = [
  { table: 'wyplata.wyciag', read: reads, insert: writes },
  { table: 'wyplata.wpis', read: reads, insert: writes, update: writes },
  { table: 'wyplata.rozliczenie_wpisu', read: reads, insert: writes },
  { table: 'wyplata.zwrot', read: anyOf(reads, ofPayment('wyplata:zwrot:read')), insert: writes, update: anyOf(allOf(reads, has('wyplata:zwrot:update')), ofPayment('wyplata:zwrot:update')) },
  { table: 'wyplata.wniosek_zwrotu', read: reads, insert: writes, update: writes },
  { table: 'wyplata.wniosek_pozycja', read: reads, insert: writes },
];

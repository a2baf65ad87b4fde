import { allOf, anyOf, existsRow, has, inCircle, inUnit, isNull, type Predicate, type TablePolicy } from '@ostoja/access';

/** The row is in no sealed circle, or in one of the principal's. */
const open = anyOf(isNull('krag_id'), inCircle('krag_id'));

/** The person, under any of its ids, is served by a unit in which the principal holds the permission. */
const served = (permission: string): Predicate =>
  existsRow('opieka', 'osoba.opieka_scalona', 'osoba_id', 'osoba_id', allOf(inUnit('komorka_id', permission), open));

const reads = served('osoba:dane:read');
const writes = served('osoba:dane:write');
const takesCare = allOf(inUnit('komorka_id', 'osoba:opieka:write'), open);
const seesIdentity = has('osoba:osoba:read');

/** Identity is centre-wide, so that nobody is registered twice; all that describes a life follows the units that serve the person. */
export const osobaPolicies: TablePolicy[] = [
  { table: 'osoba.osoba', read: seesIdentity, insert: has('osoba:osoba:write'), update: has('osoba:osoba:write') },
  { table: 'osoba.osoba_historia', read: seesIdentity },
  { table: 'osoba.osoba_scalenie', read: seesIdentity, insert: has('osoba:scalenie:write'), update: has('osoba:scalenie:write') },
  { table: 'osoba.tozsamosc', read: seesIdentity },
  { table: 'osoba.opieka', read: allOf(inUnit('komorka_id', 'osoba:dane:read'), open), insert: takesCare, update: takesCare },
  { table: 'osoba.adres', read: reads, insert: writes, update: writes },
  { table: 'osoba.kontakt', read: reads, insert: writes, update: writes },
  { table: 'osoba.rachunek', read: reads, insert: writes, update: writes },
  {
    table: 'osoba.gospodarstwo',
    read: anyOf(inUnit('komorka_id', 'osoba:dane:read'), existsRow('czlonkostwo', 'osoba.czlonkostwo', 'id', 'gospodarstwo_id', reads)),
    insert: inUnit('komorka_id', 'osoba:dane:write'),
  },
  { table: 'osoba.czlonkostwo', read: reads, insert: writes, update: writes },
  { table: 'osoba.dowod', read: allOf(served('osoba:dowod:read'), open), insert: allOf(served('osoba:dowod:write'), open) },
  { table: 'osoba.klucz', read: has('osoba:dowod:read'), insert: has('osoba:dowod:write') },
];

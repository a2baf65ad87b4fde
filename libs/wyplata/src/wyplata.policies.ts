import { allOf, anyOf, has, inCircle, inUnit, isNull, type Predicate, type TablePolicy } from '@ostoja/access';

/** A row of a case: of a unit where the permission is held and, when sealed, only for members of the circle. */
const caseRow = (permission: string): Predicate => allOf(inUnit('komorka_id', permission), anyOf(isNull('krag_id'), inCircle('krag_id')));

const keepsBooks = has('wyplata:ksiegowosc:read');
const reads = anyOf(keepsBooks, caseRow('wyplata:tytul:read'));
const creates = caseRow('wyplata:tytul:create');
const changes = caseRow('wyplata:tytul:update');
const prepares = has('wyplata:lista:prepare');
const actsOnList = anyOf(prepares, has('wyplata:lista:approve'), has('wyplata:lista:send'));
/** Every act that moves money or the duty to pay it leaves its entry. */
const posts = anyOf(actsOnList, inUnit('komorka_id', 'wyplata:tytul:create'), inUnit('komorka_id', 'wyplata:tytul:update'));

/** Who may see and write which row of the schema `wyplata`. Nothing is deleted; the ledger is not even changed. */
export const wyplataPolicies: TablePolicy[] = [
  { table: 'wyplata.tytul', read: reads, insert: creates, update: changes },
  { table: 'wyplata.rata', read: reads, insert: anyOf(creates, prepares), update: changes },
  { table: 'wyplata.lista', read: anyOf(keepsBooks, inUnit('komorka_id', 'wyplata:tytul:read')), insert: prepares, update: actsOnList },
  { table: 'wyplata.pozycja', read: reads, insert: prepares, update: prepares },
  { table: 'wyplata.operacja', read: keepsBooks, insert: posts },
  { table: 'wyplata.zapis', read: keepsBooks, insert: posts },
  {
    table: 'wyplata.rachunek_platnika',
    read: has('wyplata:rachunek-platnika:read'),
    insert: has('wyplata:rachunek-platnika:write'),
    update: has('wyplata:rachunek-platnika:write'),
  },
];

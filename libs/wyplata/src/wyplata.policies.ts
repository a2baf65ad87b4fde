import { allOf, anyOf, caseRow, equals, has, inUnit, type TablePolicy } from '@ostoja/access';

/** Accounts are not the proceeding: exclusion from a case (KPA 24) leaves them whole, or lists would not add up. */
const keepsBooks = has('wyplata:ksiegowosc:read');
const reads = anyOf(keepsBooks, caseRow('wyplata:tytul:read'));
const creates = caseRow('wyplata:tytul:create');
const changes = caseRow('wyplata:tytul:update');
const prepares = has('wyplata:lista:prepare');
const approves = has('wyplata:lista:approve');
const sends = has('wyplata:lista:send');
/** Each stage of a list is open to those who bring it there and those who take it further. */
const movesList = anyOf(
  allOf(equals('stan', 'przygotowana'), anyOf(prepares, approves)),
  allOf(equals('stan', 'zatwierdzona'), anyOf(approves, sends)),
  allOf(equals('stan', 'wyslana'), sends),
);
/** Who may see and write which row of the schema `wyplata`. Nothing is deleted. */
export const wyplataPolicies: TablePolicy[] = [
  { table: 'wyplata.tytul', read: reads, insert: creates, update: changes },
  { table: 'wyplata.rata', read: reads, insert: anyOf(creates, prepares), update: anyOf(changes, creates, prepares) },
  { table: 'wyplata.lista', read: anyOf(keepsBooks, inUnit('komorka_id', 'wyplata:tytul:read')), insert: prepares, update: movesList },
  { table: 'wyplata.pozycja', read: reads, insert: prepares, update: prepares },
  {
    table: 'wyplata.rachunek_platnika',
    read: has('wyplata:rachunek-platnika:read'),
    insert: has('wyplata:rachunek-platnika:write'),
    update: has('wyplata:rachunek-platnika:write'),
  },
];

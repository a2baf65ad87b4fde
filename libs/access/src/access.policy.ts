import { allOf, anyOf, everybody, has, inUnit, isSelf, nobody, not, type TablePolicy } from './policy/predicate.js';

const managesUsers = has('access:uzytkownik:manage');
const seesStaff = has('access:uzytkownik:read');
const excludes = inUnit('komorka_id', 'access:wylaczenie:write');
const admitsToData = has('access:dopuszczenie:write');
const managesUnits = has('access:komorka:manage');
/** Nobody gives a role to themselves: the administrator would otherwise reach the cases in one step. */
const givesToOthers = (column: string) => allOf(managesUsers, not(isSelf(column)));

/** Columns of an account that colleagues may read: never the password or the state of its lock. */
const PUBLIC_ACCOUNT = ['jednostka_id', 'id', 'rodzaj', 'login', 'imie', 'nazwisko', 'stanowisko', 'zakresy', 'aktywny', 'wersja'];

/** The structure and the names of staff are known to the whole staff; only the administrator changes them. */
export const accessPolicies: TablePolicy[] = [
  { table: 'access.jednostka', read: everybody },
  { table: 'access.komorka', read: everybody, insert: managesUnits, update: managesUnits },
  { table: 'access.obsluga', read: everybody, insert: managesUnits, delete: managesUnits },
  { table: 'access.zasieg', read: everybody },
  { table: 'access.rejon', read: everybody, insert: inUnit('komorka_id', 'access:rejon:manage'), update: inUnit('komorka_id', 'access:rejon:manage') },
  { table: 'access.uzytkownik', read: anyOf(isSelf('id'), seesStaff), readable: PUBLIC_ACCOUNT, insert: managesUsers, update: managesUsers },
  { table: 'access.przydzial', read: anyOf(isSelf('uzytkownik_id'), seesStaff), insert: givesToOthers('uzytkownik_id'), update: givesToOthers('uzytkownik_id') },
  { table: 'access.zastepstwo', read: seesStaff, insert: givesToOthers('zastepujacy_id'), update: givesToOthers('zastepujacy_id') },
  { table: 'access.rola_uprawnienie', read: everybody, shared: true },
  // An official who knows of a ground of KPA 24 stops at once, without waiting for the superior; only the superior lets them back.
  { table: 'access.wylaczenie', read: anyOf(isSelf('uzytkownik_id'), excludes), insert: anyOf(isSelf('uzytkownik_id'), excludes), update: allOf(excludes, not(isSelf('uzytkownik_id'))) },
  { table: 'access.dopuszczenie', read: anyOf(isSelf('uzytkownik_id'), has('access:dopuszczenie:read')), insert: admitsToData, update: admitsToData },
  { table: 'access.krag', read: nobody },
  { table: 'access.krag_czlonek', read: isSelf('uzytkownik_id') },
  { table: 'access.sesja', read: anyOf(isSelf('uzytkownik_id'), managesUsers), insert: isSelf('uzytkownik_id'), update: anyOf(isSelf('uzytkownik_id'), managesUsers) },
];

import { allOf, anyOf, caseRow, equals, everybody, existsRow, has, inUnit, isSelf, manyCasesRow, type Predicate, type TablePolicy, unitRow } from '@ostoja/access';
import { wyciagPolicies } from './wyciag/wyciag.policies.js';
import { atDesk, kasaPolicies } from './kasa/kasa.policies.js';

/** Accounts are not the proceeding: exclusion from a case (KPA 24) leaves them whole, or lists would not add up. */
const keepsBooks = has('wyplata:ksiegowosc:read');
const reads = anyOf(keepsBooks, caseRow('wyplata:tytul:read'));
const creates = caseRow('wyplata:tytul:create');
const changes = caseRow('wyplata:tytul:update');
/** Whoever keeps the books of the centre acts on every list, others on those of their units, of a circle only its members. */
const actsOn = (permission: string) => anyOf(allOf(keepsBooks, has(permission)), unitRow(permission));
const actsInUnit = (permission: string) => anyOf(allOf(keepsBooks, has(permission)), inUnit('komorka_id', permission));
const actsOnLine = (permission: string) => anyOf(allOf(keepsBooks, has(permission)), caseRow(permission));
const [prepares, checks, verifies, controls, approves, sends] = ['prepare', 'check', 'verify', 'control', 'approve', 'send'].map((act) => actsOn(`wyplata:lista:${act}`)) as [Predicate, Predicate, Predicate, Predicate, Predicate, Predicate];
const preparesLine = actsOnLine('wyplata:lista:prepare');
/** Until the approval, whoever the list waits for may take a line off. */
const correctsLine = anyOf(preparesLine, ...['check', 'verify', 'control', 'approve'].map((act) => actsOnLine(`wyplata:lista:${act}`)));
/** Each stage of a list is open to those who bring it there, also back from a later one, and to those who take it further. */
const movesList = anyOf(
  allOf(equals('stan', 'przygotowana'), anyOf(prepares, checks, verifies, controls, approves)),
  allOf(equals('stan', 'sprawdzona-merytorycznie'), anyOf(checks, verifies, controls, approves)),
  allOf(equals('stan', 'sprawdzona-rachunkowo'), anyOf(verifies, controls)),
  allOf(equals('stan', 'skontrolowana'), anyOf(controls, approves)),
  // The chief accountant takes what the old year left over into the budget of the new one.
  allOf(equals('stan', 'zatwierdzona'), anyOf(controls, approves, sends)),
  allOf(equals('stan', 'podpisana'), controls),
  allOf(anyOf(equals('stan', 'podpisana'), equals('stan', 'wyslana')), sends),
);
/** The unit sees a list by what it sees on it: an empty one would tell of what is hidden from it. */
const seesList = anyOf(keepsBooks, allOf(unitRow('wyplata:tytul:read'), anyOf(isSelf('przygotowal_id'), existsRow('pozycja', 'wyplata.pozycja', 'id', 'lista_id', caseRow('wyplata:tytul:read')))));
const seesActs = anyOf(keepsBooks, allOf(inUnit('komorka_id', 'wyplata:tytul:read'), existsRow('lista', 'wyplata.lista', 'lista_id', 'id', seesList)));
const actsOnList = anyOf(...['prepare', 'check', 'verify', 'control', 'approve', 'send'].map((act) => actsInUnit(`wyplata:lista:${act}`)));
const seesCard = anyOf(keepsBooks, manyCasesRow('wyplata:karta:read'));
const writesCard = anyOf(allOf(keepsBooks, has('wyplata:karta:write')), manyCasesRow('wyplata:karta:write'));
/** Who may see and write which row of the schema `wyplata`. Nothing is deleted. */
export const wyplataPolicies: TablePolicy[] = [
  ...wyciagPolicies,
  { table: 'wyplata.tytul', read: reads, insert: creates, update: changes },
  { table: 'wyplata.rata', read: reads, insert: anyOf(creates, preparesLine), update: anyOf(changes, creates, correctsLine, atDesk) },
  { table: 'wyplata.lista', read: seesList, insert: allOf(equals('stan', 'przygotowana'), isSelf('przygotowal_id'), prepares), update: movesList },
  { table: 'wyplata.pozycja', read: reads, insert: preparesLine, update: anyOf(correctsLine, atDesk) },
  { table: 'wyplata.czynnosc_listy', read: seesActs, insert: allOf(isSelf('uzytkownik_id'), actsOnList), update: actsOnList },
  { table: 'wyplata.karta', read: seesCard, insert: writesCard, update: writesCard },
  { table: 'wyplata.karta_zdarzenie', read: existsRow('karta', 'wyplata.karta', 'karta_id', 'id', seesCard) },
  { table: 'wyplata.awaria_kart', read: keepsBooks, insert: allOf(isSelf('zglosil_id'), actsInUnit('wyplata:awaria-kart:create')) },
  { table: 'wyplata.dzien_wyplaty', read: everybody, insert: has('wyplata:rachunek-platnika:write'), update: has('wyplata:rachunek-platnika:write') },
  { table: 'wyplata.praca', read: isSelf('uzytkownik_id'), insert: isSelf('uzytkownik_id'), update: isSelf('uzytkownik_id') },
  ...kasaPolicies,
  {
    table: 'wyplata.rachunek_platnika',
    read: has('wyplata:rachunek-platnika:read'),
    insert: has('wyplata:rachunek-platnika:write'),
    update: has('wyplata:rachunek-platnika:write'),
  },
];

import { allOf, anyOf, has, inCircle, inUnit, isNull, isSelf, type Predicate, type TablePolicy } from '@ostoja/access';

/** A row of a case: of a unit where the permission is held and, when sealed, only for members of the circle. */
export function caseRow(permission: string): Predicate {
  return allOf(inUnit('komorka_id', permission), anyOf(isNull('krag_id'), inCircle('krag_id')));
}

const reads = caseRow('postepowanie:sprawa:read');
const registers = caseRow('postepowanie:wniosek:create');
const acts = caseRow('postepowanie:czynnosc:write');

const readsDecision = caseRow('postepowanie:decyzja:read');
const handlesReports = inUnit('komorka_id', 'postepowanie:zgloszenie:handle');
const managesAuthorisations = has('postepowanie:upowaznienie:manage');

/** Who may see and write which row of the schema `postepowanie`. */
export const postepowaniePolicies: TablePolicy[] = [
  {
    table: 'postepowanie.zgloszenie',
    read: anyOf(handlesReports, isSelf('klient_id')),
    insert: allOf(isSelf('klient_id'), has('postepowanie:zgloszenie:create')),
    update: handlesReports,
  },
  {
    table: 'postepowanie.wniosek',
    read: caseRow('postepowanie:wniosek:read'),
    insert: registers,
    update: caseRow('postepowanie:wniosek:complete'),
  },
  { table: 'postepowanie.zadanie', read: caseRow('postepowanie:wniosek:read'), insert: registers },
  { table: 'postepowanie.znak_licznik', read: registers, insert: registers, update: registers },
  { table: 'postepowanie.sprawa', read: reads, insert: registers, update: acts },
  { table: 'postepowanie.postepowanie', read: reads, insert: acts, update: acts },
  { table: 'postepowanie.zdarzenie', read: reads, insert: acts },
  { table: 'postepowanie.termin', read: reads, insert: acts, update: acts },
  {
    table: 'postepowanie.upowaznienie',
    read: anyOf(isSelf('uzytkownik_id'), has('postepowanie:upowaznienie:read')),
    insert: managesAuthorisations,
    update: managesAuthorisations,
  },
  {
    table: 'postepowanie.decyzja',
    read: readsDecision,
    insert: caseRow('postepowanie:decyzja:prepare'),
    update: allOf(readsDecision, acts),
  },
  {
    table: 'postepowanie.doreczenie',
    read: readsDecision,
    insert: caseRow('postepowanie:doreczenie:write'),
    update: caseRow('postepowanie:doreczenie:write'),
  },
];

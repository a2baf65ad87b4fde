import { allOf, anyOf, caseRow, isSelf, type TablePolicy } from '@ostoja/access';

const readsRepresentatives = caseRow('postepowanie:przedstawiciel:read');
const writesRepresentatives = caseRow('postepowanie:przedstawiciel:write');

/** Who sees and writes who acts in a case. An official who is excluded sees neither the case nor the record of the exclusion. */
export const obsadaPolicies: TablePolicy[] = [
  {
    table: 'postepowanie.wylaczenie',
    // Whoever reports, the desk too, gets an answer about their own report.
    read: anyOf(caseRow('postepowanie:wylaczenie:read'), allOf(caseRow('postepowanie:wylaczenie:report'), isSelf('zglosil_id'))),
    insert: caseRow('postepowanie:wylaczenie:report'),
    update: caseRow('postepowanie:wylaczenie:decide'),
  },
  // Written by whoever went through the wall, read by whoever answers for it.
  { table: 'postepowanie.czynnosc_pilna', read: caseRow('postepowanie:wylaczenie:read'), insert: allOf(caseRow('postepowanie:czynnosc:write'), isSelf('kto')) },
  { table: 'postepowanie.strona', read: readsRepresentatives, insert: writesRepresentatives, update: writesRepresentatives },
  { table: 'postepowanie.przedstawiciel', read: readsRepresentatives, insert: writesRepresentatives, update: writesRepresentatives },
  { table: 'postepowanie.ograniczenie_strony', read: readsRepresentatives, insert: writesRepresentatives, update: writesRepresentatives },
  { table: 'postepowanie.przydzial_sprawy', read: caseRow('postepowanie:sprawa:read'), insert: caseRow('postepowanie:czynnosc:write') },
];

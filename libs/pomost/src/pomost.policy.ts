import { allOf, anyOf, caseRow, existsRow, has, inCircle, inUnit, isNull, isSelf, not, notExcluded, type Predicate, type TablePolicy } from '@ostoja/access';

const processes = has('pomost:import:process');
const compares = has('pomost:porownanie:write');
/** Of a case that the worker sees as it stands today: unit, sealed circle, exclusion (KPA 24). */
const ofCase = (permission: string): Predicate =>
  allOf(inUnit('komorka_id', permission), notExcluded('sprawa_id'), existsRow('sprawa', 'postepowanie.sprawa', 'sprawa_id', 'id', caseRow('postepowanie:sprawa:read', 'id')));
const seesCase = anyOf(processes, compares, ofCase('pomost:decyzja:read'));
/** Address and account stand in a difference: whoever serves the person reads it, as in `osoba.adres`, wherever the file says that it belongs. */
const ofServed = existsRow('opieka', 'osoba.opieka_scalona', 'osoba_id', 'osoba_id', allOf(inUnit('komorka_id', 'pomost:roznica:write'), anyOf(isNull('krag_id'), inCircle('krag_id'))));
const settles = anyOf(allOf(isNull('sprawa_id'), ofServed), allOf(not(isNull('sprawa_id')), ofCase('pomost:roznica:write')));
const switches = ofCase('pomost:sprawa:switch');

/** Who may see and write which row of the schema `pomost`. */
export const pomostPolicies: TablePolicy[] = [
  {
    table: 'pomost.import',
    read: has('pomost:import:read'),
    insert: allOf(has('pomost:import:create'), isSelf('wgral_id')),
    update: anyOf(has('pomost:import:create'), processes),
  },
  { table: 'pomost.tresc', read: processes, insert: has('pomost:import:create'), delete: processes },
  { table: 'pomost.wiersz', read: has('pomost:import:read'), insert: processes, update: processes },
  { table: 'pomost.osoba', read: processes, insert: processes },
  { table: 'pomost.decyzja', read: seesCase, insert: processes, update: ofCase('pomost:roznica:write') },
  { table: 'pomost.wyplata', read: seesCase, insert: processes, update: ofCase('pomost:roznica:write') },
  { table: 'pomost.roznica', read: anyOf(processes, settles), insert: processes, update: anyOf(processes, settles) },
  { table: 'pomost.przejecie', read: seesCase, insert: allOf(switches, isSelf('kto')) },
  { table: 'pomost.porownanie', read: compares, insert: allOf(compares, isSelf('utworzyl_id')) },
];

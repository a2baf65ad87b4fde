import { allOf, anyOf, has, inUnit, isNull, isSelf, notExcluded, type Predicate, type TablePolicy } from '@ostoja/access';

const processes = has('pomost:import:process');
const compares = has('pomost:porownanie:write');
const ofCase = (permission: string): Predicate => allOf(inUnit('komorka_id', permission), notExcluded('sprawa_id'));
const seesCase = anyOf(processes, compares, ofCase('pomost:decyzja:read'));
/** Of a person, or of a case from which the worker is not excluded. */
const settles = allOf(inUnit('komorka_id', 'pomost:roznica:write'), anyOf(isNull('sprawa_id'), notExcluded('sprawa_id')));
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

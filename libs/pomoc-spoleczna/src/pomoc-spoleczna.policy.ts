import { anyOf, caseRow, existsRow, has, manyCasesRow, type Predicate, type TablePolicy } from '@ostoja/access';
import { realizacjaPolicies } from './realizacja/realizacja.policy.js';
import { pracaSocjalnaPolicies } from './praca-socjalna/praca-socjalna.policy.js';
import { skladkaPolicies } from './skladka-zdrowotna/skladka.policies.js';

const reads = manyCasesRow('pomoc-spoleczna:wywiad:read');
const writes = manyCasesRow('pomoc-spoleczna:wywiad:write');
const approves = manyCasesRow('pomoc-spoleczna:plan:approve');
/** An entry lies behind the walls of its interview. */
const ofWywiad = (walls: Predicate) => existsRow('wywiad', 'pomoc_spoleczna.wywiad', 'wywiad_id', 'id', walls);
const orders = (act: string) => caseRow(`pomoc-spoleczna:zlecenie-wywiadu:${act}`);

/** Who may see and write which row of the schema `pomoc_spoleczna`. */
export const pomocSpolecznaPolicies: TablePolicy[] = [
  { table: 'pomoc_spoleczna.wywiad', read: reads, insert: writes, update: anyOf(writes, approves) },
  { table: 'pomoc_spoleczna.wywiad_sprawa', read: caseRow('pomoc-spoleczna:wywiad:read'), insert: caseRow('pomoc-spoleczna:wywiad:write') },
  { table: 'pomoc_spoleczna.wywiad_wpis', read: ofWywiad(reads), insert: ofWywiad(anyOf(writes, approves)) },
  {
    table: 'pomoc_spoleczna.zlecenie_wywiadu', read: orders('read'), insert: orders('create'),
    update: anyOf(orders('assign'), orders('answer'), caseRow('pomoc-spoleczna:wywiad:write')),
  },
  {
    table: 'pomoc_spoleczna.wystapienie_o_wywiad', read: caseRow('pomoc-spoleczna:wystapienie:read'), insert: caseRow('pomoc-spoleczna:wystapienie:write'),
    update: caseRow('pomoc-spoleczna:wystapienie:write'),
  },
  {
    table: 'pomoc_spoleczna.formularz_wywiadu', read: has('pomoc-spoleczna:formularz:read'), insert: has('pomoc-spoleczna:formularz:write'),
    update: anyOf(has('pomoc-spoleczna:formularz:write'), has('pomoc-spoleczna:formularz:release')),
  },
  ...pracaSocjalnaPolicies,
  ...realizacjaPolicies,
  ...skladkaPolicies,
];

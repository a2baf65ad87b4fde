import { anyOf, caseRow, has, type TablePolicy } from '@ostoja/access';

const reads = caseRow('pomoc-spoleczna:zlecenie-uslug:read');
const orders = caseRow('pomoc-spoleczna:zlecenie-uslug:write');
const insures = caseRow('pomoc-spoleczna:ubezpieczenie:write');
const providers = { read: has('pomoc-spoleczna:uslugodawca:read'), insert: has('pomoc-spoleczna:uslugodawca:write'), update: has('pomoc-spoleczna:uslugodawca:write') };

/** Providers belong to the centre; orders, accounts and insurance lie behind the walls of their case. */
export const realizacjaPolicies: TablePolicy[] = [
  { table: 'pomoc_spoleczna.uslugodawca', ...providers },
  { table: 'pomoc_spoleczna.cennik', ...providers },
  { table: 'pomoc_spoleczna.zlecenie_uslug', read: reads, insert: orders, update: orders },
  { table: 'pomoc_spoleczna.zlecenie_uslug_zmiana', read: reads, insert: orders },
  {
    table: 'pomoc_spoleczna.rozliczenie', read: reads, insert: caseRow('pomoc-spoleczna:rozliczenie:write'),
    update: anyOf(caseRow('pomoc-spoleczna:rozliczenie:accept'), caseRow('pomoc-spoleczna:rozliczenie:write')),
  },
  { table: 'pomoc_spoleczna.ubezpieczenie', read: caseRow('pomoc-spoleczna:ubezpieczenie:read'), insert: insures, update: insures },
];

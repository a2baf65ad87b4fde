import { allOf, anyOf, caseRow, existsRow, has, isSelf, type TablePolicy } from '@ostoja/access';

const reads = caseRow('pomoc-spoleczna:zlecenie-uslug:read');
const orders = caseRow('pomoc-spoleczna:zlecenie-uslug:write');
const insures = caseRow('pomoc-spoleczna:ubezpieczenie:write');
const reports = caseRow('pomoc-spoleczna:rozliczenie:accept');
/** The row is about the provider for which the account acts. */
const ofOwnProvider = (column: string) => existsRow('konto', 'pomoc_spoleczna.uslugodawca_konto', column, 'uslugodawca_id', isSelf('uzytkownik_id'));
const providers = { read: has('pomoc-spoleczna:uslugodawca:read'), insert: has('pomoc-spoleczna:uslugodawca:write'), update: has('pomoc-spoleczna:uslugodawca:write') };

/** Providers belong to the centre; orders, accounts and insurance lie behind the walls of their case. */
export const realizacjaPolicies: TablePolicy[] = [
  { table: 'pomoc_spoleczna.uslugodawca', ...providers, read: anyOf(providers.read, ofOwnProvider('id')) },
  { table: 'pomoc_spoleczna.cennik', ...providers },
  { table: 'pomoc_spoleczna.zlecenie_uslug', read: reads, insert: orders, update: orders },
  { table: 'pomoc_spoleczna.zlecenie_uslug_zmiana', read: reads, insert: orders },
  {
    table: 'pomoc_spoleczna.rozliczenie', read: reads, insert: anyOf(caseRow('pomoc-spoleczna:rozliczenie:write'), reports),
    update: anyOf(reports, caseRow('pomoc-spoleczna:rozliczenie:write')),
  },
  {
    table: 'pomoc_spoleczna.uslugodawca_konto', read: anyOf(isSelf('uzytkownik_id'), has('pomoc-spoleczna:uslugodawca:write')),
    insert: has('pomoc-spoleczna:uslugodawca:write'), delete: has('pomoc-spoleczna:uslugodawca:write'),
  },
  {
    table: 'pomoc_spoleczna.raport_uslug', read: anyOf(ofOwnProvider('uslugodawca_id'), caseRow('pomoc-spoleczna:raport:read')),
    insert: allOf(ofOwnProvider('uslugodawca_id'), isSelf('zlozyl_id'), has('pomoc-spoleczna:raport:create')), update: reports,
  },
  { table: 'pomoc_spoleczna.ubezpieczenie', read: caseRow('pomoc-spoleczna:ubezpieczenie:read'), insert: insures, update: insures },
];
